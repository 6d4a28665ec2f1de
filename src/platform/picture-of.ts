// A picture as it is kept: upright, no larger than a page can show, and drawn anew, so that nothing of what the camera
// wrote beside it (place, time, device, the uncropped whole) is in it. Or with every byte, where somebody wishes it so.

import { drawnAnew, wholeOf } from './drawn-anew.ts';

/** The longer side, in pixels: sharp on every screen of today, and about half a megabyte. */
const LONGEST_SIDE = 2048;
/** What a phone can open without losing the page: pixels of the picture as it comes, and bytes of its file. */
const MOST_PIXELS = 110_000_000;
const MOST_BYTES = 120_000_000;
const QUALITY = 0.85;

export { DRAWN_AS as KEPT_AS } from './drawn-anew.ts';

export type PictureProblem = 'not-a-picture' | 'too-large';

export interface KeptPicture {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** The size of a picture that fits, and is never larger than it was. */
export function fitted(
  width: number,
  height: number,
  longest = LONGEST_SIDE,
): [width: number, height: number] {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** The picture of a file, or why there is none. Never throws. */
export async function pictureOf(file: Blob): Promise<KeptPicture | PictureProblem> {
  if (file.size > MOST_BYTES) return 'too-large';
  // A drawing of instructions could ask for anything; and browsers differ in whether they take one.
  if (/svg|xml/i.test(file.type)) return 'not-a-picture';
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return 'not-a-picture';
  try {
    if (bitmap.width * bitmap.height > MOST_PIXELS) return 'too-large';
    return (await drawn(bitmap)) ?? 'too-large';
  } catch {
    return 'too-large';
  } finally {
    bitmap.close();
  }
}

/** Kinds that every browser of today shows, by how their files begin (a dot stands for any byte). */
const SHOWN = {
  'image/jpeg': '\xff\xd8\xff',
  'image/png': '\x89PNG\r\n\x1a\n',
  'image/gif': 'GIF8',
  'image/webp': 'RIFF....WEBP',
} as const;
export type ShownType = keyof typeof SHOWN;
/** An archive takes no larger file back in. */
const MOST_BYTES_WHOLE = 30_000_000;

/** What a picture is that can be kept as it comes; null for all others, which are drawn anew. Never throws. */
export async function shownTypeOf(file: Blob): Promise<ShownType | null> {
  if (file.size > MOST_BYTES_WHOLE) return null;
  const head = new Uint8Array(
    await file
      .slice(0, 12)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
  const begins = (signs: string) =>
    [...signs].every((sign, at) => sign === '.' || head[at] === sign.charCodeAt(0));
  const found = Object.entries(SHOWN).find(([, signs]) => begins(signs));
  return (found?.[0] as ShownType | undefined) ?? null;
}

/** The picture with every byte of its file, or why there is none. Never throws. */
export async function wholePictureOf(file: Blob): Promise<KeptPicture | PictureProblem> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return 'not-a-picture';
  const { width, height } = bitmap;
  bitmap.close();
  if (width * height > MOST_PIXELS) return 'too-large';
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? { bytes: new Uint8Array(bytes), width, height } : 'not-a-picture';
}

async function drawn(bitmap: ImageBitmap): Promise<KeptPicture | null> {
  const [width, height] = fitted(bitmap.width, bitmap.height);
  const bytes = await drawnAnew(bitmap, wholeOf(bitmap), [width, height], QUALITY);
  return bytes && { bytes, width, height };
}
