// A picture, or a part of one, drawn anew in another size, as a JPEG.

/** What everything drawn becomes. */
export const DRAWN_AS = 'image/jpeg';

/** A part of a picture, in its pixels. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const wholeOf = ({ width, height }: ImageBitmap): Part => ({ x: 0, y: 0, width, height });

/** Null where the browser has no room for the drawing. @param size width and height in pixels */
export async function drawnAnew(
  bitmap: ImageBitmap,
  part: Part,
  [width, height]: readonly [width: number, height: number],
  quality: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // What is transparent would be black.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, DRAWN_AS, quality));
  // Safari holds a canvas's memory for a while otherwise.
  Object.assign(canvas, { width: 0, height: 0 });
  return blob && new Uint8Array(await blob.arrayBuffer());
}
