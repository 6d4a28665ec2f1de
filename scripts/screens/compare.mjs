// Two pictures, pixel by pixel. The browser decodes them, so that no library has to.
import { readFileSync } from 'node:fs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ share: number, seen: string | null }} Difference */

/**
 * Edges, pixel by pixel, and grounds, each pixel the mean of a square: paper of another shade is far off nowhere.
 * A channel may be `channel` off, of 255: lossy pictures ring a little round their edges, and hardly in the mean.
 */
const EDGES = { shrink: 1, channel: 40 };
const GROUNDS = { shrink: 16, channel: 4 };
/** So many of all pixels may be further off before it is another picture. */
const SHARE = 0.0004;

/** @param {Difference} difference */
export const isChanged = ({ share }) => share > SHARE;

/**
 * Runs in the browser: the share of pixels that differ, and a picture of where.
 * @param {{ before: string, after: string, channel: number, shrink: number }} given
 */
async function differenceOf({ before, after, channel, shrink }) {
  const load = async (/** @type {string} */ text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const size = /** @type {const} */ ([Math.ceil(bitmap.width / shrink), Math.ceil(bitmap.height / shrink)]);
    const canvas = new OffscreenCanvas(...size);
    const drawing = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(bitmap, 0, 0, ...size);
    return { canvas, drawing, pixels: drawing.getImageData(0, 0, ...size) };
  };
  const [a, b] = [await load(before), await load(after)];
  if (a.pixels.width !== b.pixels.width || a.pixels.height !== b.pixels.height)
    return { share: 1, seen: null };
  let count = 0;
  const { data } = b.pixels;
  for (let at = 0; at < data.length; at += 4) {
    const isOff = [0, 1, 2].some(
      (k) => Math.abs((a.pixels.data[at + k] ?? 0) - (data[at + k] ?? 0)) > channel,
    );
    if (isOff) count += 1;
    // What stayed is faint, what changed is red.
    const to = isOff ? [220, 0, 60] : [0, 1, 2].map((k) => 200 + (data[at + k] ?? 0) * 0.2);
    for (const k of [0, 1, 2]) data[at + k] = to[k] ?? 0;
  }
  b.drawing.putImageData(b.pixels, 0, 0);
  const blob = await b.canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // One by one: a call takes only so many arguments.
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { share: count / (data.length / 4), seen: btoa(text) };
}

/**
 * @param {Page} page any page with a canvas; nothing is loaded into it
 * @param {string} before path of a picture
 * @param {string} after path of another
 * @returns {Promise<Difference>} `seen`: where they differ, as a picture in base64
 */
export async function compare(page, before, after) {
  const [old, now] = [readFileSync(before), readFileSync(after)];
  if (old.equals(now)) return { share: 0, seen: null };
  const given = { before: old.toString('base64'), after: now.toString('base64') };
  const edges = await page.evaluate(differenceOf, { ...given, ...EDGES });
  return isChanged(edges) ? edges : page.evaluate(differenceOf, { ...given, ...GROUNDS });
}
