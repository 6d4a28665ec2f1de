// What the trends page shows, taken along: as a picture, as a table, on paper.
import type { Page } from '@playwright/test';
import { readTable } from '../../src/formats/csv/read-table.ts';
import { violations } from './axe.ts';
import { inkRuns } from './canvas-ink.ts';
import { expect, MAIN_WAY, openJournal, test } from './journal.ts';
import { downloaded } from './transfer.ts';
import { figure, openTrends, WEEKS } from './trends-journal.ts';

const PLAIN = /^These are plain files/;
const kinds = (page: Page) => page.getByRole('group', { name: 'Take along as' });

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take this along' }).click();
  await expect(kinds(page)).toBeVisible();
}

/** The colours of a picture, each as `#rrggbb` with how many pixels have it, and its size. */
async function coloursOf(page: Page, bytes: Buffer) {
  return page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([data], { type: 'image/png' }));
    const { width, height } = image;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const hex = `#${[0, 1, 2].map((part) => (pixels[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
      counts.set(hex, (counts.get(hex) ?? 0) + 1);
    }
    return { width, height, counts: Object.fromEntries(counts) };
  }, bytes.toString('base64'));
}

const themeColour = (page: Page, name: string) =>
  page.evaluate(
    (property) => getComputedStyle(document.documentElement).getPropertyValue(property).trim(),
    name,
  );

/** What an SVG says and holds, as the browser reads it. */
const readSvg = (page: Page, text: string) =>
  page.evaluate((svg) => {
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      isRead: read.querySelector('parsererror') === null,
      title: read.querySelector('title')?.textContent ?? '',
      desc: read.querySelector('desc')?.textContent ?? '',
      texts: [...read.querySelectorAll('text')].map((node) => node.textContent ?? ''),
      names: [...new Set([...read.querySelectorAll('*')].map((node) => node.localName))],
    };
  }, text);

test('the table is taken along as it stands on the page', MAIN_WAY, async ({ page }) => {
  await openTrends(page, WEEKS);
  await page.getByRole('button', { name: 'Table' }).click();
  const shown = await page
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  await open(page);
  const { name, bytes } = await downloaded(page, 'Table (CSV)');
  expect(name).toBe('ebb-trends-2025-03-22-2025-06-19.csv');
  await expect(page.getByText('Downloaded.')).toBeVisible();
  const text = bytes.toString();
  expect(text.startsWith('\uFEFFweek_of,days_written,loneliness days_named,')).toBe(true);
  const { header, rows } = readTable(text.slice(1));
  expect(header).toHaveLength(10);
  expect(rows).toHaveLength(shown.length);
  const percent = (share = '') => (share === '' ? '–' : `${Math.round(Number(share) * 100)} %`);
  for (const [at, { cells }] of rows.entries()) {
    const [, written, named, share = '', alsoNamed, alsoShare = ''] = shown[at] ?? [];
    expect(written).toBe(cells[1]);
    expect(named?.slice(0, 1)).toBe(cells[2] || '–');
    expect(share.startsWith(percent(cells[3]))).toBe(true);
    expect(alsoNamed?.slice(0, 1)).toBe(cells[6] || '–');
    expect(alsoShare.startsWith(percent(cells[7]))).toBe(true);
    if (cells[3]) expect(share).toContain(`${percent(cells[4])} and ${percent(cells[5])}`);
  }
  expect(rows.find(({ cells }) => cells[0] === '2025-05-19')?.cells.slice(1, 4)).toEqual(['0', '', '']);
});

test('the picture is an SVG that says its sentences and asks for nothing', async ({ page }) => {
  await openTrends(page, WEEKS, '#/trends?feelings=loneliness,hope,calm');
  await open(page);
  const { name, bytes } = await downloaded(page, 'Picture (SVG)');
  expect(name).toBe('ebb-trends-2025-03-22-2025-06-19.svg');
  const svg = await readSvg(page, bytes.toString());
  expect(svg.isRead).toBe(true);
  expect(svg.title).toContain('loneliness: named on 6 of 10 written days, 22 March to 19 June 2025.');
  expect(svg.title).toContain('hope: named on 4 of 10 written days');
  expect(svg.title).toContain('Calm not named on these 10 written days.');
  expect(svg.desc).toBe('22 March to 19 June 2025');
  expect(svg.texts).toContain('Loneliness named on 6 of 10 written days.');
  expect(svg.texts).toContain('April 2025');
  expect(svg.names.sort()).toEqual(['desc', 'path', 'rect', 'svg', 'text', 'title', 'tspan']);
});

test('the picture is a PNG of twice the points, with ink on the paper of the theme', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === 'light') await openTrends(page, WEEKS);
    if (colorScheme === 'light') await open(page);
    const { name, bytes } = await downloaded(page, 'Picture (PNG)');
    expect(name).toBe('ebb-trends-2025-03-22-2025-06-19.png');
    const { width, height, counts } = await coloursOf(page, bytes);
    expect(width).toBe(1280);
    expect(height).toBeGreaterThan(600);
    const paper = counts[await themeColour(page, '--paper')] ?? 0;
    expect(paper).toBeGreaterThan(width * height * 0.7);
    for (const series of ['--series-loneliness', '--series-hope']) {
      expect(counts[await themeColour(page, series)], series).toBeGreaterThan(500);
    }
  }
});

test('an overlay is one picture of all of them', async ({ page }) => {
  await openTrends(page, WEEKS, '#/trends?overlay=1');
  await open(page);
  const { bytes } = await downloaded(page, 'Picture (SVG)');
  const svg = await readSvg(page, bytes.toString());
  expect(svg.title).toMatch(/^loneliness and hope: named on 6 and 4 of 10 written days, together on 2, /);
  expect(svg.texts.filter((text) => text === 'every written day')).toHaveLength(1);
});

test('a picture that cannot be made is said, and the others still can', async ({ page }) => {
  await page.addInitScript('HTMLCanvasElement.prototype.toBlob = (done) => done(null)');
  await openTrends(page, WEEKS);
  await open(page);
  await page.getByRole('button', { name: 'Picture (PNG)' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^The file could not be made\./);
  await downloaded(page, 'Table (CSV)');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('that files are plain is said until the first one', async ({ page }) => {
  await openTrends(page, WEEKS);
  await open(page);
  await expect(page.getByText(PLAIN)).toBeVisible();
  await downloaded(page, 'Table (CSV)');
  await expect(page.getByText(PLAIN)).toHaveCount(0);
  await openJournal(page, '#/settings/export');
  await expect(page.getByRole('button', { name: 'Download Markdown (zip)' })).toBeVisible();
  await expect(page.getByText(PLAIN)).toHaveCount(0);
});

test('what is open has no fault that a checker finds, by day and by night', async ({ page }) => {
  await openTrends(page, WEEKS);
  const button = page.getByRole('button', { name: 'Take this along' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await open(page);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await downloaded(page, 'Picture (SVG)');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  for (const each of await kinds(page).getByRole('button').all()) {
    expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('a file of the example says that it is one', async ({ page }) => {
  await openJournal(page, '#/trends');
  await page.getByRole('button', { name: 'Look at an example journal' }).click();
  await expect(figure(page, /^loneliness:/)).toBeVisible();
  await open(page);
  expect((await downloaded(page, 'Table (CSV)')).name).toMatch(/^ebb-example-trends-.*\.csv$/);
  const { bytes } = await downloaded(page, 'Picture (SVG)');
  expect((await readSvg(page, bytes.toString())).texts).toContain('These are counts of the example journal.');
});

test.describe('on paper', () => {
  const white = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim());

  test('the button prints the pictures and the table, and leaves nothing behind', async ({ page }) => {
    await page.addInitScript('window.print = () => { document.title = "printed"; }');
    await page.emulateMedia({ colorScheme: 'dark' });
    await openTrends(page, WEEKS);
    const night = await white(page);
    await open(page);
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => page.title()).toBe('printed');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = page.locator('#paper');
    await expect(paper.getByRole('img', { name: 'Loneliness named on 6 of 10 written days.' })).toBeVisible();
    await expect(paper.getByRole('img', { name: /^Hope named on 4/ })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(1);
    await expect(paper.getByRole('table')).toBeVisible();
    await expect(page.locator('nav, canvas, button, fieldset').filter({ visible: true })).toHaveCount(0);
    expect(await white(page)).not.toBe(night);
    const ink = await paper
      .locator('rect[fill="var(--series-loneliness)"]')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
    expect(ink).toBe('rgb(63, 90, 169)');
    const isWhole = await paper
      .locator('svg')
      .evaluateAll((found) => found.map((svg) => getComputedStyle(svg.parentElement ?? svg).breakInside));
    expect(isWhole).toEqual(['avoid', 'avoid']);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await expect(paper.getByRole('table')).toBeHidden();
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    await page.keyboard.press('Tab');
    await expect(paper).toHaveCount(0);
    const canvas = figure(page, /^loneliness:/).locator('canvas');
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', { from: 0, to: 1 })).not.toEqual([]);
  });

  test('the browser’s own command prints the page without its buttons, in ink', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openTrends(page, WEEKS);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const canvas = figure(page, /^loneliness:/).locator('canvas');
    // The colour by day, asked of the theme as it is on paper.
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', { from: 0, to: 1 })).not.toEqual([]);
    expect(await themeColour(page, '--series-loneliness')).toBe('#3f5aa9');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText('Tap a day, or step with the arrow keys, to read it.')).toBeHidden();
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', { from: 0, to: 1 })).not.toEqual([]);
    await expect(page.getByRole('button', { name: 'Table' })).toBeVisible();
  });
});
