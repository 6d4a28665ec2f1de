// Pictures and sounds beside a page to print and beside data: unpacked and opened from the disk, as a person opens them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { browserArgs } from '../../scripts/browser.mjs';
import { faultsOf } from '../formats/schema.ts';
import { choose, drawn } from './choose-pictures.ts';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { photo } from './photo.ts';
import { downloaded, filesInZip } from './transfer.ts';

const HUMMING = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({
  launchOptions: ({ launchOptions }, use) => use({ ...launchOptions, args: [...browserArgs(), ...HUMMING] }),
});

const DAY = '2025-01-02';
const GONE = '![The quay](media/k3v9x2m4tq7w.jpg)';
const HOSTILE = '<img src="media/x.jpg" onerror="document.title=1">';

/** Writes an entry with a picture that is wider than high, one that is the other way round, and one that is not here. */
async function writePictured(page: Page): Promise<void> {
  await openJournal(page);
  const entry = page.getByRole('textbox', { name: 'Entry' });
  await entry.fill(`Before. ${HOSTILE}\n\n${GONE}\n\n`);
  await choose(page, [
    await photo(page, { width: 2400, height: 1600 }),
    await photo(page, { width: 900, height: 2400, name: 'IMG_0002.jpg' }),
  ]);
  await entry.pressSequentially('Behind.');
  await page.getByRole('textbox', { name: 'What picture 2 shows' }).fill('The bridge "at night"');
  await page.getByRole('textbox', { name: 'What picture 3 shows' }).fill('The tower');
  await expect(page.getByRole('img')).toHaveCount(2);
  await page.getByLabel('Day').fill(DAY);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
}

async function openExport(page: Page): Promise<void> {
  await openJournal(page, '#/settings/export');
  await page.getByLabel('From').fill('2025-01-01');
  await page.getByLabel('To').fill('2025-01-31');
}

/** Unpacks an archive; gives the address of the file of that ending in it. */
async function unpacked(bytes: Buffer, ending: string): Promise<string> {
  const folder = test.info().outputPath('unpacked');
  let address = '';
  for (const [path, content] of await filesInZip(bytes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    if (path.endsWith(ending)) address = pathToFileURL(join(folder, path)).href;
  }
  return address;
}

/** Opens a file from the disk in a window of its own, and notes what it asks for. */
async function openedFile(browser: Browser, address: string): Promise<{ paper: Page; asked: string[] }> {
  const paper = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  paper.on('request', (request) => asked.push(request.url()));
  await paper.goto(address);
  return { paper, asked };
}

test('a page comes with its pictures beside it, and shows them from the disk', async ({ page, browser }) => {
  await writePictured(page);
  await openExport(page);
  const { name, bytes } = await downloaded(page, 'Download page (HTML)');
  expect(name).toMatch(/^ebb-[\d-]+\.html\.zip$/);
  for (const said of [
    '1 entry, downloaded as one zip.',
    '2 pictures or recordings go along.',
    '1 picture or recording that a text names is not on this device, and was left out.',
    'The page shows its pictures once the zip is unpacked.',
  ])
    await expect(page.getByText(said)).toBeVisible();
  const { paper, asked } = await openedFile(browser, await unpacked(bytes, name.replace('.zip', '')));
  await drawn(paper, 2);
  await expect(paper.getByRole('img', { name: 'The bridge "at night"' })).toBeVisible();
  await expect(paper.getByText('Picture: The quay')).toBeVisible();
  await expect(paper.getByText(HOSTILE)).toBeVisible();
  expect(await paper.title()).toBe('Journal, 1 January 2025 to 31 January 2025');
  expect(asked).toHaveLength(3);
  // Nothing is wider than its column or higher than the window, and each keeps its form.
  const boxes = await paper.getByRole('img').evaluateAll((images) =>
    images.map((image) => {
      const { width, height } = image.getBoundingClientRect();
      return {
        isIn: width <= document.body.clientWidth && height <= innerHeight,
        fit: getComputedStyle(image).objectFit,
      };
    }),
  );
  expect(boxes).toEqual([1, 2].map(() => ({ isIn: true, fit: 'contain' })));
  await paper.context().close();
});

test('what is not beside the page is not loaded by it, whoever puts it there', async ({ page, browser }) => {
  await writePictured(page);
  await openExport(page);
  const address = await unpacked((await downloaded(page, 'Download page (HTML)')).bytes, '.html');
  const { paper } = await openedFile(browser, address);
  await drawn(paper, 2);
  const refused = await paper.evaluate(async () => {
    const told: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => told.push(effectiveDirective));
    for (const [tag, source] of [
      ['img', 'https://example.com/x.png'],
      ['img', 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='],
      ['iframe', 'media/x.html'],
      ['audio', 'media/x.mp3'],
      ['script', 'media/x.js'],
    ] as const) {
      const node = document.createElement(tag);
      node.src = source;
      document.body.append(node);
    }
    await new Promise((done) => setTimeout(done, 500));
    return told.sort();
  });
  expect(refused).toEqual(['frame-src', 'img-src', 'img-src', 'media-src', 'script-src-elem']);
  await paper.context().close();
});

test('a sound can be heard on the page', async ({ page, browser }) => {
  await openJournal(page);
  await page.getByRole('textbox', { name: 'Entry' }).fill('Said.');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Voice note', exact: true }).click();
  await expect(page.getByText(/^Recording, 0:0[1-9]/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop and keep it' }).click();
  await expect(page.locator('audio')).toHaveCount(1);
  await page.getByLabel('Day').fill(DAY);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await openExport(page);
  const address = await unpacked((await downloaded(page, 'Download page (HTML)')).bytes, '.html');
  const { paper } = await openedFile(browser, address);
  await expect(paper.getByText(/^Voice note 0:0\d$/)).toBeVisible();
  const sound = paper.locator('audio');
  await sound.evaluate((heard: HTMLAudioElement) => heard.load());
  await sound.evaluate((heard: HTMLAudioElement) => heard.setAttribute('preload', 'auto'));
  await expect.poll(() => sound.evaluate((heard: HTMLAudioElement) => heard.readyState)).toBeGreaterThan(0);
  await paper.context().close();
});

test('data comes with its pictures beside it, and names them', async ({ page }) => {
  await writePictured(page);
  await openJournal(page, '#/settings/export');
  const { name, bytes } = await downloaded(page, 'Download data (JSON)');
  expect(name).toMatch(/^ebb-[\d-]+\.json\.zip$/);
  await expect(page.getByText('2 pictures or recordings go along.')).toBeVisible();
  const files = await filesInZip(bytes);
  const data = JSON.parse(files.get(name.replace('.zip', ''))?.toString() ?? '');
  expect(faultsOf(data, JSON.parse(readFileSync('docs/journal.schema.json', 'utf8')))).toEqual([]);
  const { media } = data.entries[0];
  expect(media).toEqual([
    { path: expect.stringMatching(/^media\/\w{12}\.jpg$/), type: 'image/jpeg', width: 2048, height: 1365 },
    { path: expect.stringMatching(/^media\/\w{12}\.jpg$/), type: 'image/jpeg', width: 768, height: 2048 },
  ]);
  for (const { path } of media) {
    expect(data.entries[0].body).toContain(path);
    expect(files.get(path)?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  }
  expect(files.size).toBe(3);
});

test('where no text names a picture that is here, each is one file', async ({ page }) => {
  await writeEntry(page, { text: `Words. ${GONE}`, day: DAY });
  await openExport(page);
  for (const [button, ending] of [
    ['Download data (JSON)', 'json'],
    ['Download page (HTML)', 'html'],
  ] as const) {
    const { name, bytes } = await downloaded(page, button);
    expect(name).toMatch(new RegExp(`^ebb-[\\d-]+\\.${ending}$`));
    expect(bytes.toString()).not.toMatch(/"media"|img-src/);
  }
  await expect(page.getByText('1 entry, downloaded as one file.').first()).toBeVisible();
  await expect(page.getByText('unpacked')).toHaveCount(0);
});

test('pictures are printed, and what was made for them is gone afterwards', async ({ page, watched }) => {
  watched.expectError(/ERR_FILE_NOT_FOUND \(blob:/);
  await page.addInitScript('window.print = () => { document.title = "printed"; }');
  await writePictured(page);
  await openExport(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => page.title()).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  await drawn(page, 2);
  await expect(page.getByText('Picture: The quay')).toBeVisible();
  const [address = ''] = await page
    .getByRole('img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
  expect(address).toMatch(/^blob:/);
  expect(asked.filter((url) => url.includes('/media/'))).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
  await page.keyboard.press('Tab');
  await expect(page.locator('#paper')).toHaveCount(0);
  const isGone = page.evaluate(
    (gone) =>
      new Promise((done) => {
        const image = new Image();
        image.onerror = () => done(true);
        image.onload = () => done(false);
        image.src = gone;
      }),
    address,
  );
  expect(await isGone).toBe(true);
});
