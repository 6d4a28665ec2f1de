// Takes the pictures of the built app in a browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { loadJournal, TODAY } from './journals.mjs';
import { SHOTS } from './shots.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ width: number, height: number, scale: number }} Shape */
/** @typedef {{ baseURL: string, out: string, says: (line: string) => void, deploy: () => void }} Setting */

const SHAPES = [
  { width: 320, height: 640, scale: 1 },
  { width: 390, height: 844, scale: 1 },
  { width: 768, height: 1024, scale: 1 },
  { width: 1280, height: 800, scale: 1 },
];

/** By day and by night, as the system says it. */
const SCHEMES = /** @type {const} */ ({ day: 'light', night: 'dark' });

/** For the install sheet, PNG: the picture, and the name that its label is made of. */
const ON_SHEET = [
  { shot: 'write', label: 'write', width: 390, height: 844, scale: 2, scheme: 'day' },
  { shot: 'trends', label: 'trends', width: 390, height: 844, scale: 2, scheme: 'day' },
  { shot: 'entries', label: 'entries-by-night', width: 390, height: 844, scale: 2, scheme: 'night' },
  { shot: 'entries', label: 'entries', width: 1280, height: 800, scale: 1, scheme: 'day' },
];

/** Numbers of the machine that take the picture would be new in each. */
function holdStill() {
  const estimate = async () => ({ usage: 4_200_000, quota: 2_000_000_000 });
  Object.defineProperty(navigator.storage, 'estimate', { value: estimate });
  Object.defineProperty(navigator.storage, 'persisted', { value: async () => false });
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.caretColor = 'transparent';
  });
}

/**
 * A window with a journal in it.
 * @param {Browser} browser
 * @param {string} baseURL
 * @param {Shape} shape
 * @param {keyof typeof SCHEMES} scheme
 */
async function openWindow(browser, baseURL, { width, height, scale }, scheme) {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: SCHEMES[scheme],
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T19:04:00Z`));
  await page.addInitScript(holdStill);
  return { context, page };
}

/**
 * @param {Page} page
 * @param {'webp' | 'png'} format
 */
async function pictureOf(page, format) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format,
    ...(format === 'webp' ? { quality: 74 } : {}),
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/**
 * Takes the wanted pictures of one window size by day or by night.
 * @param {Browser} browser
 * @param {Setting} setting
 * @param {Shape} shape
 * @param {keyof typeof SCHEMES} scheme
 * @param {(shot: string) => string | null} nameOf the file of a shot, null where it is not wanted
 */
async function drawIn(browser, { baseURL, out, says, deploy }, shape, scheme, nameOf) {
  for (const { journal, shots } of SHOTS) {
    if (!Object.keys(shots).some(nameOf)) continue;
    const { context, page } = await openWindow(browser, baseURL, shape, scheme);
    await loadJournal(page, journal);
    for (const [shot, prepare] of Object.entries(shots)) {
      const name = nameOf(shot);
      try {
        await prepare(page, deploy);
      } catch (error) {
        throw new Error(`${shot} at ${shape.width} by ${scheme} could not be reached`, { cause: error });
      }
      if (name) writeFileSync(join(out, name), await pictureOf(page, name.endsWith('png') ? 'png' : 'webp'));
    }
    says(`${shape.width} by ${scheme}: ${journal}`);
    await context.close();
  }
}

/**
 * The page of parts, which is in no build: the development server draws it.
 * @param {Browser} browser
 * @param {string} path of the picture
 */
async function drawParts(browser, path) {
  const server = await createServer({ server: { port: 0 }, logLevel: 'error' });
  await server.listen();
  const page = await browser.newPage({ viewport: { width: 1100, height: 3700 }, locale: 'en-GB' });
  await page.goto(new URL('parts/', server.resolvedUrls?.local[0]).href);
  for (const title of ['By day', 'By night']) {
    const frame = page.frameLocator(`iframe[title="${title}"]`);
    await frame.getByRole('heading', { name: 'Entries of a list' }).waitFor();
    await frame.locator('body').evaluate(() => document.fonts.ready.then(() => undefined));
  }
  writeFileSync(path, await pictureOf(page, 'webp'));
  await page.close();
  await server.close();
}

/**
 * Takes every picture whose name is wanted: `entries-390-day.webp` for the docs, `sheet/entries.png` for the sheet.
 * @param {Browser} browser
 * @param {Setting} setting
 * @param {(name: string) => boolean} isWanted
 */
export async function draw(browser, setting, isWanted) {
  mkdirSync(join(setting.out, 'sheet'), { recursive: true });
  const schemes = /** @type {(keyof typeof SCHEMES)[]} */ (Object.keys(SCHEMES));
  for (const shape of SHAPES) {
    for (const scheme of schemes) {
      await drawIn(browser, setting, shape, scheme, (shot) => {
        const name = `${shot}-${shape.width}-${scheme}.webp`;
        return isWanted(name) ? name : null;
      });
    }
  }
  if (isWanted('parts.webp')) {
    await drawParts(browser, join(setting.out, 'parts.webp'));
    setting.says('parts');
  }
  for (const { shot: wanted, label, scheme, ...shape } of ON_SHEET) {
    const name = `sheet/${label}.png`;
    if (!isWanted(name)) continue;
    await drawIn(browser, setting, shape, /** @type {'day' | 'night'} */ (scheme), (shot) =>
      shot === wanted ? name : null,
    );
  }
}
