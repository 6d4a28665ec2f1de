// Pictures on a disk that is full, and in a browser that is killed: a picture is there and opens, or it is said that it
// is not. No word goes with one.
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Medium } from '../../src/journal/medium.ts';
import { placedPictures } from '../../src/journal/medium.ts';
import { openBlob, type SealedBlob } from '../../src/vault/blob.ts';
import { newProfile, startBrowser } from '../e2e/browser-process.ts';
import { expect, readyOffline, test as withoutDisk, writeEntry } from '../e2e/journal.ts';
import { photo } from '../e2e/photo.ts';
import { backupOf, pictured } from '../e2e/picture-backup.ts';
import { rowsOf } from '../e2e/rows.ts';
import { sealOrigin, unlockWindows } from '../e2e/sealed.ts';
import { note } from '../engines/note.ts';
import { randomFrom } from './moments.ts';
import { NOTHING, test } from './on-small-disk.ts';

const KILLS = Number(process.env.KILLS ?? 12);
const SEED = Number(process.env.SEED ?? 7);
/** The latest moment of a kill, counted from when the page stands. */
const LATEST_MS = 2_000;

type File = Awaited<ReturnType<typeof photo>>;

const field = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const bodiesIn = async (page: Page, table: string) =>
  (await rowsOf(page, table)).map(({ body }) => String(body)).filter((body) => body !== '');

async function choose(page: Page, files: File[]): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  // Together: of a browser that is killed both are told.
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press('More').then(() => press('Picture')),
  ]);
  await chooser.setFiles(files);
}

/** Waits until no picture is on its way any more. */
const added = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Adding/ })).toHaveCount(0, { timeout: 60_000 });

/** A photo of which hardly anything can be left out: about as many bytes as it has pixels. */
async function noisy(page: Page, side: number, name: string): Promise<File> {
  const base64 = await page.evaluate(async (length) => {
    const canvas = new OffscreenCanvas(length, length);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('nothing to draw with');
    const image = pen.createImageData(length, length);
    image.data.forEach((_, at) => {
      image.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
    });
    pen.putImageData(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, side);
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
}

/** Looks at every picture of the page: how many are drawn and how many are said to be missing; the rest is neither. */
async function seenOf(page: Page): Promise<{ drawn: number; missing: number; neither: number }> {
  return page.evaluate(() => {
    const images = [...document.querySelectorAll<HTMLImageElement>('main img')];
    const drawn = images.filter((image) => image.complete && image.naturalWidth > 0).length;
    const missing = [...document.querySelectorAll('main span')].filter(
      ({ childElementCount, textContent }) =>
        childElementCount === 0 && textContent?.startsWith('A picture that is not on this device'),
    ).length;
    return { drawn, missing, neither: images.length - drawn };
  });
}

/** The bytes of every picture whose row is there, by id; null for those that do not open. */
async function openedMedia(page: Page): Promise<Map<string, Uint8Array | null>> {
  const media = (await rowsOf(page, 'media')) as unknown as Medium[];
  const laid = new Map(
    ((await rowsOf(page, 'blobs')) as unknown as SealedBlob[]).map((blob) => [blob.id, blob]),
  );
  const opened = media.map(async ({ id, key, size }) => {
    const blob = laid.get(id);
    const bytes = blob ? await openBlob(key, blob) : null;
    return [id, bytes?.length === size ? bytes : null] as const;
  });
  return new Map(await Promise.all(opened));
}

const WAITS = /in this window alone/;

const idsIn = (text: string) => placedPictures(text).map(({ id }) => id);

for (const [how, left] of [
  ['with room for some', 1_500_000],
  ['with no room at all', NOTHING],
] as const) {
  test(`a full disk while pictures are added, ${how}: those that fit stay, the others wait in the window and are stored once there is room`, async ({
    home,
    disk,
    start,
  }) => {
    const { context } = await start();
    const page = await context.newPage();
    await page.goto(home);
    await readyOffline(page);
    const [first, ...others] = await Promise.all(
      [0, 1, 2, 3, 4].map((nth) => noisy(page, 900, `IMG_${nth}.jpg`)),
    );
    if (!first) throw new Error('no photo');
    await field(page).fill('Before there were any.');
    await choose(page, [first]);
    await expect.poll(() => seenOf(page)).toEqual({ drawn: 1, missing: 0, neither: 0 });
    disk.fill(left);
    await choose(page, others);
    await added(page);
    const waits = page.getByRole('alert').filter({ hasText: WAITS });
    await expect(waits).toBeVisible();
    const waiting = Number.parseInt(await waits.innerText(), 10) || 1;
    note(`${others.length - waiting} of ${others.length} fitted`);
    const all = 1 + others.length;
    let text = await field(page).inputValue();
    expect(text).toMatch(/^Before there were any\./);
    expect(idsIn(text)).toHaveLength(all);
    await expect.poll(() => seenOf(page)).toEqual({ drawn: all, missing: 0, neither: 0 });
    const otherAlerts = page.getByRole('alert').filter({ hasText: /\S/, hasNotText: WAITS });
    const isToldUnstored = (await otherAlerts.count()) > 0;
    disk.free();
    // On a disk that is full nobody else can look.
    if (!isToldUnstored) await expect.poll(() => bodiesIn(page, 'drafts')).toEqual([text]);
    // Where the browser closed the journal for it, the page asks for what a person does then: what waits is saved first.
    if ((await page.getByText('Reload this page to go on').count()) > 0) {
      for (let saved = 0; saved < waiting; saved += 1) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: /^Save .*as a file$/ }).click();
        await download;
      }
      await expect(waits).toHaveCount(0);
      text = await field(page).inputValue();
      await page.reload();
      await expect(field(page)).toHaveValue(/^Before there were any\./);
      await field(page).fill(text);
      await field(page).press('End');
      await choose(page, others.slice(-waiting));
    } else await page.getByRole('button', { name: 'Try again' }).last().click();
    await added(page);
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await expect.poll(() => seenOf(page)).toEqual({ drawn: all, missing: 0, neither: 0 });
    await field(page).press('Control+End');
    await field(page).pressSequentially('And after.');
    const whole = await field(page).inputValue();
    await expect.poll(() => bodiesIn(page, 'drafts')).toEqual([whole]);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\/./);
    await expect.poll(() => seenOf(page)).toEqual({ drawn: all, missing: 0, neither: 0 });
    const opened = await openedMedia(page);
    expect([...opened.keys()].sort()).toEqual(idsIn(whole).sort());
    expect([...opened.values()].filter((bytes) => bytes === null)).toEqual([]);
  });
}

for (const isWrittenIn of [false, true]) {
  const where = isWrittenIn ? 'beside the pages that are here' : 'into an empty journal';
  test(`a full disk in the midst of a restore with pictures, ${where}: nothing of it, and all of it once there is room`, async ({
    home,
    disk,
    start,
  }) => {
    const { context } = await start();
    const page = await context.newPage();
    await page.goto(home);
    await readyOffline(page);
    if (isWrittenIn) await writeEntry(page, { text: 'Here before.' });
    const { buffer } = await noisy(page, 600, 'IMG.jpg');
    const journal = pictured(8, 3, { jpeg: buffer, width: 600, height: 600 });
    const zip = await backupOf(journal);
    const file = test.info().outputPath('ebb.zip');
    writeFileSync(file, zip);
    const restore = async () => {
      await page.goto('about:blank');
      await page.goto(`${home}#/settings/backup`);
      await page.getByLabel('Restore from a backup').setInputFiles(file);
      if (isWrittenIn) await page.getByRole('button', { name: 'Restore', exact: true }).click();
    };
    disk.fill(zip.length / 2);
    await restore();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible({ timeout: 60_000 });
    disk.free();
    const before = isWrittenIn ? ['Here before.'] : [];
    await expect.poll(() => bodiesIn(page, 'entries')).toEqual(before);
    expect(await rowsOf(page, 'media')).toEqual([]);
    expect(await rowsOf(page, 'marks')).toHaveLength(before.length);
    const laid = await rowsOf(page, 'blobs');
    note(`bytes of ${laid.length} of ${journal.media.length} pictures were left lying`);
    // Taken back at once where the disk still takes that; what stays lying is swept later, or used by the next try.
    await restore();
    await expect(page.getByText(/^Everything is back:|^The backup is in your journal/)).toBeVisible({
      timeout: 60_000,
    });
    expect(await bodiesIn(page, 'entries')).toHaveLength(journal.entries.length + before.length);
    const opened = await openedMedia(page);
    expect(opened.size).toBe(journal.media.length);
    const differing = journal.media.filter(({ id }) => {
      const found = opened.get(id);
      return !found || !journal.files.get(`${id}.jpg`)?.every((byte, at) => byte === found[at]);
    });
    expect(differing).toEqual([]);
  });
}

/** What somebody knows of the journal from what they saw. */
interface Known {
  /** Pages that were finished. */
  done: string[];
  /** The page being written: its letters, and what of it was read back from the disk. */
  page: { letters: string; stored: string } | null;
  /** Pictures that were read back from the disk. */
  pictures: Set<string>;
  begun: number;
}

/** A text as it is compared: blank lines at its end go when it is finished. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The letters that were typed, without the pictures between them. */
const lettersOf = (text: string) => plain(text.replace(/!\[\]\([^)]*\)/g, '')).replaceAll(' ', '');

/** Holds what is there against what is known, and knows better then. */
async function lookAt(page: Page, known: Known, when: string): Promise<void> {
  const entries = (await bodiesIn(page, 'entries')).map(plain);
  const drafts = (await bodiesIn(page, 'drafts')).map(plain);
  const others = entries.filter((body) => !known.done.includes(body));
  expect(entries.length - others.length, `finished pages, ${when}`).toBe(known.done.length);
  const begun = [...others, ...drafts];
  const { letters, stored } = known.page ?? { letters: '', stored: '' };
  expect(begun.length, `the page being written, ${when}`).toBeLessThanOrEqual(known.page ? 1 : 0);
  const [found = ''] = begun;
  expect(found.slice(0, stored.length), `what was stored, ${when}`).toBe(stored);
  expect(letters.slice(0, lettersOf(found).length), `nothing that was not typed, ${when}`).toBe(
    lettersOf(found),
  );
  known.done.push(...others);
  known.page = drafts.length === 1 ? { letters: lettersOf(found), stored: found } : null;

  const opened = await openedMedia(page);
  const shut = [...opened].filter(([, bytes]) => bytes === null).map(([id]) => id);
  expect(shut, `rows whose picture does not open, ${when}`).toEqual([]);
  const lost = [...known.pictures].filter((id) => !opened.has(id));
  expect(lost, `pictures that were stored, ${when}`).toEqual([]);
  await expectShown(page, found === drafts[0] ? found : '', opened, when);
}

/** Every picture that a text names is drawn, or said to be missing. */
async function expectShown(
  page: Page,
  text: string,
  opened: ReadonlyMap<string, unknown>,
  when: string,
): Promise<void> {
  const named = idsIn(text);
  const missing = named.filter((id) => !opened.has(id)).length;
  await expect
    .poll(() => seenOf(page), `pictures on the page, ${when}`)
    .toEqual({ drawn: named.length - missing, missing, neither: 0 });
}

/** Types on, and sometimes adds pictures where the caret is. */
async function writeOn(page: Page, known: Known, photos: File[], random: () => number): Promise<void> {
  if (known.page === null) {
    known.begun += 1;
    known.page = { letters: '', stored: '' };
  }
  const letters = Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
    String.fromCharCode(97 + Math.floor(random() * 26)),
  ).join('');
  const typed = known.page.letters === '' ? `Page${known.begun}.${letters}` : letters;
  known.page.letters += typed;
  await field(page).fill((await field(page).inputValue()) + typed);
  const first = Math.floor(random() * photos.length);
  const count = 1 + Math.floor(random() * 3);
  if (random() < 0.6) await choose(page, photos.slice(first, first + count));
}

/** Reads back what is on the disk by now. */
async function noteStored(page: Page, known: Known, random: () => number): Promise<void> {
  if (known.page && random() < 0.5) known.page.stored = plain((await bodiesIn(page, 'drafts'))[0] ?? '');
  if (random() < 0.5) for (const { id } of await rowsOf(page, 'media')) known.pictures.add(String(id));
}

/** Writes pages with pictures and finishes them, for ever: what ends it is the end of the browser. */
async function write(
  page: Page,
  home: string,
  known: Known,
  photos: File[],
  random: () => number,
): Promise<never> {
  for (;;) {
    await writeOn(page, known, photos, random);
    await noteStored(page, known, random);
    if (random() >= 0.3) continue;
    const text = plain(await field(page).inputValue());
    await page.getByRole('button', { name: 'Done' }).click();
    // The address changes once it is stored.
    await expect(page).toHaveURL(/#\/entries\/./);
    known.done.push(text);
    known.page = null;
    await page.goto(`${home}#/`);
  }
}

for (const isSealed of [false, true]) {
  const state = isSealed ? 'sealed' : 'open';
  withoutDisk(
    `killed at any moment while pictures are added: no stored letter is lost, and every picture that is there opens (${state})`,
    async ({ home, page: studio }) => {
      withoutDisk.setTimeout(120_000 + KILLS * 30_000);
      await studio.goto('about:blank');
      const photos = await Promise.all([
        photo(studio, { width: 120, height: 90 }),
        photo(studio, { width: 1600, height: 1200 }),
        noisy(studio, 300, 'IMG_0003.jpg'),
        noisy(studio, 120, 'IMG_0004.jpg'),
      ]);
      const random = randomFrom(SEED + (isSealed ? 1 : 0));
      const profile = newProfile();
      const known: Known = { done: [], page: null, pictures: new Set(), begun: 0 };
      for (let kill = 0; kill <= KILLS; kill += 1) {
        const browser = await startBrowser(profile.folder);
        if (isSealed && kill === 0) await sealOrigin(browser.context, home);
        if (isSealed) await unlockWindows(browser.context);
        const page = await browser.context.newPage();
        await page.goto(`${home}#/`);
        await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
        await lookAt(page, known, `kill ${kill} of seed ${SEED}`);
        if (kill < KILLS) {
          const writing = write(page, home, known, photos, random).catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, random() * LATEST_MS));
          await browser.kill();
          await writing;
          continue;
        }
        const opened = await openedMedia(page);
        const entries = await rowsOf(page, 'entries');
        let missing = 0;
        for (const { id, body } of entries) {
          await page.goto(`${home}#/entries/${id}`);
          await expect(page.getByText(lettersOf(String(body)).slice(0, 6)).first()).toBeVisible();
          await expectShown(page, String(body), opened, `entry ${id}`);
          missing += idsIn(String(body)).filter((one) => !opened.has(one)).length;
        }
        const laid = (await rowsOf(page, 'blobs')).length;
        note(
          `${KILLS} kills, ${known.begun} pages begun, ${entries.length} finished; ${opened.size} pictures, ` +
            `${missing} that never arrived, bytes of ${laid - opened.size} without a row`,
        );
        expect(opened.size).toBeGreaterThan(0);
        await browser.kill();
      }
      profile.remove();
    },
  );
}
