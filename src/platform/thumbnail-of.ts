// The midst of a picture, square and small, for a list.
import { drawnAnew } from './drawn-anew.ts';

/** Pixels: enough for the largest box in a list at two and a half pixels a point. */
const SIDE = 160;
const QUALITY = 0.7;

/** Null where the bytes are no picture that this browser can draw. Never throws. */
export async function thumbnailOf(picture: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (!bitmap) return null;
  const { width, height } = bitmap;
  const cut = Math.min(width, height);
  const part = { x: (width - cut) / 2, y: (height - cut) / 2, width: cut, height: cut };
  const side = Math.min(SIDE, cut);
  try {
    return await drawnAnew(bitmap, part, [side, side], QUALITY);
  } catch {
    return null;
  } finally {
    bitmap.close();
  }
}
