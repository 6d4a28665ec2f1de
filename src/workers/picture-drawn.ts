// A picture as it is kept, drawn beside the page: as `platform/picture-of` draws one, of a file that comes with an import.
// Nothing of what a camera wrote beside it is in it.

/** The longer side in pixels, and the quality: those of a picture that somebody puts in. */
const LONGEST_SIDE = 2048;
const QUALITY = 0.85;
/** What a phone can open without losing the page. */
const MOST_PIXELS = 110_000_000;

export const DRAWN_AS = 'image/jpeg';

export interface Drawn {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** Null where the browser cannot draw it. Never throws. */
export type Draw = (bytes: Uint8Array<ArrayBuffer>) => Promise<Drawn | null>;

async function onCanvas(bitmap: ImageBitmap): Promise<Drawn | null> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height, 1));
  const fitted = (side: number) => Math.max(1, Math.round(side * scale));
  const [width, height] = [fitted(bitmap.width), fitted(bitmap.height)];
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // What is transparent would be black.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: DRAWN_AS, quality: QUALITY });
  // A browser that cannot write the kind gives another.
  if (blob.type !== DRAWN_AS) return null;
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}

export const pictureDrawn: Draw = async (bytes) => {
  try {
    // Upright: the turn that a camera notes is taken, and is gone then.
    const bitmap = await createImageBitmap(new Blob([bytes]));
    try {
      return bitmap.width * bitmap.height > MOST_PIXELS ? null : await onCanvas(bitmap);
    } finally {
      bitmap.close();
    }
  } catch {
    return null;
  }
};
