// A picture from the disk into a page, and out again: what is kept of it is drawn, stored and opened by the engine itself.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WRITTEN_BY_CAMERA } from '../e2e/photo.ts';
import { filesInZip } from '../e2e/transfer.ts';
import { choosePicture, isDrawn, photoOnDisk } from './choose-picture.ts';
import type { Browser } from './driver/browser.ts';
import { expect, test } from './engine.ts';
import * as journal from './journal.ts';
import { laidRows } from './laid-rows.ts';
import { savedArchive } from './saved-file.ts';

const LARGE = [3000, 2000] as const;
/** Its longer side is as long as a kept picture's may be. */
const KEPT_WIDTH = 2048;
const SMALL = [300, 400] as const;

/** Writes an entry with a picture; it is drawn while it is written and when it is finished. */
async function writePictured(
  browser: Browser,
  home: string,
  { text, path, width }: { text: string; path: string; width: number },
): Promise<void> {
  await journal.openPage(browser, home, '#/');
  await browser.type('Entry', text);
  await choosePicture(browser, path);
  await isDrawn(browser, width);
  await journal.isSaved(browser);
  await journal.finishEntry(browser);
  await isDrawn(browser, width);
}

/** The files of the archive that a button gives. */
async function archiveOf(
  browser: Browser,
  profile: string,
  button: string,
  name: RegExp,
): Promise<Map<string, Buffer>> {
  await browser.click('button', button);
  return filesInZip(readFileSync(await savedArchive(browser, profile, name)));
}

const picturesIn = (files: ReadonlyMap<string, Buffer>) =>
  [...files].filter(([name]) => name.endsWith('.jpg'));

test('a picture is drawn and stored, is there after a reload, and goes out with its text', async ({
  open,
  home,
  profile,
}) => {
  const browser = await open();
  await browser.goto(home);
  const path = await photoOnDisk(browser, profile, LARGE);
  await writePictured(browser, home, { text: 'By the sea.', path, width: KEPT_WIDTH });
  const { media = [], blobs = [], entries = [] } = await laidRows(browser);
  expect(media).toMatchObject([{ type: 'image/jpeg', width: KEPT_WIDTH, height: 1365 }]);
  const id = String(media[0]?.id);
  expect(blobs.map((row) => row.id)).toContain(id);
  expect(entries.map(({ body }) => body)).toEqual([expect.stringContaining(`![](media/${id}.jpg)`)]);
  await browser.reload();
  await isDrawn(browser, KEPT_WIDTH);

  await journal.openPage(browser, home, '#/settings/export');
  const posts = await archiveOf(browser, profile, 'Download Markdown (zip)', /^ebb-[\d-]{10}\.zip$/);
  const [[name = '', bytes = Buffer.of()] = []] = picturesIn(posts);
  expect(name).toBe(`assets/media/${id}.jpg`);
  expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(bytes.includes(WRITTEN_BY_CAMERA)).toBe(false);
  expect([...posts.values()].some((file) => file.includes(`![](/${name})`))).toBe(true);

  // Opened from the disk, where each engine has its own mind about what lies beside a file.
  const page = await archiveOf(browser, profile, 'Download page (HTML)', /^ebb-[\d-]{10}\.html\.zip$/);
  expect(picturesIn(page)).toEqual([[`media/${id}.jpg`, bytes]]);
  const folder = join(profile, 'unpacked');
  for (const [file, content] of page) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const html = [...page.keys()].find((file) => file.endsWith('.html')) ?? '';
  await browser.goto(pathToFileURL(join(folder, html)).href);
  await browser.sees('By the sea.');
  await isDrawn(browser, KEPT_WIDTH);
});

test('pictures from before the lock and from behind it open after it was locked and unlocked', async ({
  open,
  home,
  profile,
}) => {
  const browser = await open();
  await browser.goto(home);
  const [large, small] = [
    await photoOnDisk(browser, profile, LARGE),
    await photoOnDisk(browser, profile, SMALL),
  ];
  await writePictured(browser, home, { text: 'Before the lock.', path: large, width: KEPT_WIDTH });
  await journal.turnOnLock(browser, home);
  await writePictured(browser, home, { text: 'Behind the lock.', path: small, width: SMALL[0] });
  const bothAreDrawn = async () => {
    for (const [text, width] of [
      ['Before the lock.', KEPT_WIDTH],
      ['Behind the lock.', SMALL[0]],
    ] as const) {
      await journal.openPage(browser, home, '#/entries');
      await browser.click('link', text);
      await isDrawn(browser, width);
    }
  };
  await bothAreDrawn();
  await journal.lockNow(browser, home);
  expect(await browser.evaluate(() => document.images.length, null)).toBe(0);
  await journal.unlock(browser);
  await bothAreDrawn();
  await browser.reload();
  await journal.unlock(browser);
  await bothAreDrawn();
});
