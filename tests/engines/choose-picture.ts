// A picture from the disk into the page being written, in an engine whose driver knows no chooser of files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WRITTEN_BY_CAMERA } from '../e2e/photo.ts';
import type { Browser } from './driver/browser.ts';

/** What the field of files is called while it stands in the page. */
const FIELD = 'Chosen files';

/** A photo of that many pixels as a camera leaves it, in the folder of a profile; gives its path. */
export async function photoOnDisk(
  browser: Browser,
  profile: string,
  size: readonly [number, number],
): Promise<string> {
  const base64 = await browser.evaluate(([width, height]) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('nothing to draw with');
    pen.fillStyle = '#28425f';
    pen.fillRect(0, 0, width, height);
    return canvas.toDataURL('image/jpeg').replace(/^.*,/, '');
  }, size);
  const jpeg = Buffer.from(base64, 'base64');
  const told = Buffer.from(`Exif\0\0${WRITTEN_BY_CAMERA}`);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, told.length + 2]), told]);
  const folder = join(profile, 'camera');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `IMG_${size.join('x')}.jpg`);
  // Behind the two bytes that begin a JPEG.
  writeFileSync(path, Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]));
  return path;
}

/** Chooses a picture for the page being written. The chooser is the system's: a field in the page stands in for it. */
export async function choosePicture(browser: Browser, path: string): Promise<void> {
  await browser.evaluate((name) => {
    document.querySelector(`[aria-label="${name}"]`)?.remove();
    HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
      this.setAttribute('aria-label', name);
      document.body.append(this);
    };
  }, FIELD);
  // The tools come after the menu's button, and what they have room for stands among them, not in the menu.
  await browser.seesNamed('button', 'Undo');
  await browser.seesNamed('button', 'More');
  if (!(await browser.has('button', 'Picture'))) await browser.click('button', 'More');
  await browser.click('button', 'Picture');
  await browser.type(FIELD, path);
}

/** Waits until a picture of that width is drawn. */
export const isDrawn = (browser: Browser, width: number) =>
  browser.until(
    `a picture ${width} pixels wide`,
    (wanted) => [...document.images].some(({ naturalWidth }) => naturalWidth === wanted),
    width,
  );
