// `npm run screens`: pictures of the built app with an invented journal, for the README, the docs and the install
// sheet: 390x844 and 1280x800, by day and by night, into docs/screens; some also into public/screenshots.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from './browser.mjs';
import { ROOT } from './install.mjs';
import { pages } from './screens/pages.mjs';
import { serve } from './serve.mjs';

const TODAY = '2025-06-19';
const OUT = join(ROOT, 'docs/screens');
const SHEET = join(ROOT, 'public/screenshots');
const SHAPES = [
  { name: 'phone', width: 390, height: 844, scale: 2 },
  { name: 'desk', width: 1280, height: 800, scale: 1 },
];
/** @type {('light' | 'dark')[]} */
const SCHEMES = ['light', 'dark'];

/** For the install sheet: the picture and the name that its label is made of. */
const ON_SHEET = [
  ['write-phone-light', 'write'],
  ['trends-phone-light', 'trends'],
  ['entries-phone-dark', 'entries-by-night'],
  ['entries-desk-light', 'entries'],
];

const DRAFT = `There’s something I keep coming back to: I crave secure connections with people. Deep down, I know that. I’ve known it for a long time.

I didn’t really have a conversation with anyone today. I just kind of existed.

Maybe one in a hundred, one in a thousand, develops into something more`;

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
async function importJournal(page) {
  await page.goto('./#/settings/import');
  const files = pages(TODAY).map(({ name, text }) => ({
    name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(text),
  }));
  await page.getByLabel('Choose files').setInputFiles(files);
  await page.getByRole('table', { name: 'What was found' }).waitFor();
}

/** @param {Page} page */
async function finishImport(page) {
  await page.getByRole('button', { name: /^Import \d+ entries$/ }).click();
  await page.getByRole('button', { name: 'Undo this import' }).waitFor();
}

/** @param {Page} page */
async function writeDraft(page) {
  await page.goto('./#/');
  await page.getByRole('textbox', { name: 'Entry', exact: true }).fill(DRAFT);
  const feelings = page.getByRole('group', { name: 'Feelings in this entry' });
  await feelings.getByRole('button', { name: 'loneliness', exact: true }).click();
  await feelings.getByRole('button', { name: 'hope', exact: true }).click();
  const strength = page.getByRole('radiogroup', { name: 'How strong is loneliness?' });
  await strength.getByRole('radio', { name: 'clearly', exact: true }).check();
  await page.getByText(/^Saved on this device/).waitFor();
  await page.getByRole('textbox', { name: 'Entry', exact: true }).focus();
}

/** What is shot, in this order: each leaves the page ready to be looked at. */
const SHOTS = {
  import: importJournal,
  imported: finishImport,
  entries: async (/** @type {Page} */ page) => {
    await page.goto('./#/entries');
    // The picture is of a journal in use: what is asked once was answered.
    await page.getByRole('button', { name: 'Not now' }).click();
    await page
      .getByRole('link', { name: /Craving closeness/ })
      .first()
      .waitFor();
  },
  entry: async (/** @type {Page} */ page) => {
    await page
      .getByRole('link', { name: /Craving closeness/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: 'Edit' })
      .or(page.getByRole('link', { name: 'Edit' }))
      .first()
      .waitFor();
  },
  trends: async (/** @type {Page} */ page) => {
    await page.goto('./#/trends');
    await page.getByRole('figure', { name: /^loneliness/ }).waitFor();
    await page.waitForFunction(() => {
      const isDrawn = (/** @type {HTMLCanvasElement} */ canvas) =>
        canvas
          .getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height)
          .data.some((value) => value > 0);
      const canvases = [...document.querySelectorAll('canvas')];
      return canvases.length > 0 && canvases.every(isDrawn);
    });
  },
  month: async (/** @type {Page} */ page) => {
    await page.goto('./#/entries?view=month');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  write: writeDraft,
  settings: async (/** @type {Page} */ page) => {
    await page.goto('./#/settings');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
};

if (!existsSync(join(ROOT, 'dist/index.html'))) {
  console.error('There is no build to take pictures of: npm run build');
  process.exit(1);
}
mkdirSync(OUT, { recursive: true });
const server = await serve({ root: join(ROOT, 'dist'), port: 0 });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArgs(), ...(executablePath ? { executablePath } : {}) });
for (const { name: shape, width, height, scale } of SHAPES) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${TODAY}T19:04:00Z`));
    // The pictures show a journal in use, not its first minute.
    await page.goto('./');
    await page.getByText('Ready to work offline').waitFor();
    await page.reload();
    for (const [name, prepare] of Object.entries(SHOTS)) {
      await prepare(page);
      await page.mouse.move(0, 0);
      await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
      await page.screenshot({ path: join(OUT, `${name}-${shape}-${colorScheme}.png`) });
    }
    await context.close();
  }
}
await browser.close();
await server.close();

mkdirSync(SHEET, { recursive: true });
for (const [shot, label] of ON_SHEET) copyFileSync(join(OUT, `${shot}.png`), join(SHEET, `${label}.png`));
console.log(`Pictures are in docs/screens and public/screenshots.`);
