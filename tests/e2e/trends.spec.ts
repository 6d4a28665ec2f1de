// The trends as a person sees, taps and hears them, from marks put into the store.
import type { Page } from '@playwright/test';
import { addDays, dayNumber } from '../../src/journal/day.ts';
import { inkRuns } from './canvas-ink.ts';
import { expect, expectAddress, FORGOTTEN, MAIN_WAY, plainOnly, test } from './journal.ts';
import { figure, openTrends, TODAY, WEEKS } from './trends-journal.ts';

const STRIP = { from: 0.86, to: 1 };
const BARS = { from: 0, to: 0.8 };

/** Where a day stands in a picture of the 90 days to today, from 0 to 1. */
const placeOf = (day: string) => (dayNumber(day) - dayNumber(TODAY) + 89.5) / 90;

test.describe('the picture', () => {
  test('shows a single day among others, and no bar for it', async ({ page }) => {
    await openTrends(page, { '2025-04-02': [], '2025-05-06': ['loneliness'], '2025-06-18': [] });
    const canvas = figure(page, /^loneliness:/).locator('canvas');
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', STRIP)).toHaveLength(1);
    const [mark] = await inkRuns(canvas, '--series-loneliness', STRIP);
    expect(mark?.from).toBeLessThan(placeOf('2025-05-06'));
    expect(mark?.to).toBeGreaterThan(placeOf('2025-05-06'));
    expect(await inkRuns(canvas, '--series-loneliness', BARS)).toEqual([]);
  });

  test('leaves a week without writing blank, and shows one without the feeling as a line', async ({
    page,
  }) => {
    await openTrends(page, WEEKS);
    const canvas = figure(page, /^hope:/).locator('canvas');
    const foot = { from: 0.6, to: 0.81 };
    await expect.poll(() => inkRuns(canvas, '--series-hope', foot)).toHaveLength(3);
    const bars = await inkRuns(canvas, '--series-hope', foot);
    const isCovered = (day: string) => bars.some(({ from, to }) => from < placeOf(day) && placeOf(day) < to);
    expect(['2025-05-15', '2025-05-29', '2025-06-05'].map(isCovered)).toEqual([true, true, true]);
    expect(['2025-05-22', '2025-06-12', '2025-04-10'].map(isCovered)).toEqual([false, false, false]);
    // Only the bars that stand for a named day rise above the foot.
    expect(await inkRuns(canvas, '--series-hope', { from: 0.1, to: 0.7 })).toHaveLength(2);
  });

  test('breaks the line of the overlay where nothing was written', async ({ page }) => {
    await openTrends(page, WEEKS, '#/trends?overlay=1');
    const canvas = figure(page, /^loneliness and hope:/).locator('canvas');
    // Above the counts of the thin last week.
    const lines = { from: 0, to: 0.44 };
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', lines)).toHaveLength(2);
    const [before, after] = await inkRuns(canvas, '--series-loneliness', lines);
    expect(before?.to).toBeLessThan(placeOf('2025-05-20'));
    expect(after?.from).toBeGreaterThan(placeOf('2025-05-25'));
    const inked = await inkRuns(canvas, '--series-loneliness', BARS);
    expect(
      inked.filter(({ from, to }) => from < placeOf('2025-05-22') && placeOf('2025-05-22') < to),
    ).toEqual([]);
  });

  test('says in words that a feeling was not named, and draws nothing for it', async ({ page }) => {
    await openTrends(page, WEEKS, '#/trends?feelings=calm');
    await expect(page.getByText('Calm not named on these 10 written days.')).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
    await expect(page.locator('canvas')).toHaveCount(0);
  });

  for (const width of [390, 1280]) {
    test(`keeps the count of a Monday beside the bar before it, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      const days = {
        '2025-06-10': ['loneliness'],
        '2025-06-11': [],
        '2025-06-12': [],
        '2025-06-16': ['loneliness'],
      };
      await openTrends(page, days, '#/trends', '2025-06-16');
      const canvas = figure(page, /^loneliness:/).locator('canvas');
      // Above the base line, below the tip of the bar.
      const foot = { from: 0.58, to: 0.77 };
      await expect.poll(() => inkRuns(canvas, '--series-loneliness', foot)).toHaveLength(1);
      const [bar = { from: 1, to: 1 }] = await inkRuns(canvas, '--series-loneliness', foot);
      await expect.poll(() => inkRuns(canvas, '--muted', foot)).not.toEqual([]);
      const [count] = await inkRuns(canvas, '--muted', foot);
      expect(count?.from).toBeGreaterThanOrEqual(bar.to);
      await expect(page.getByText('small ring')).toHaveCount(0);
    });
  }

  test('says what its marks are, and only those it has', async ({ page }) => {
    await openTrends(page, WEEKS);
    await expect(
      page.getByText('A filled mark is a day that named it and a hollow one a day that did not. '),
    ).toBeVisible();
    await page.getByRole('button', { name: '1 year' }).click();
    await expect(
      page.getByText(
        'Each mark below is one day or several: the taller, the more of them named it, and a thin stroke where none did. A small ring is a week with one or two written days.',
      ),
    ).toBeVisible();
  });

  test('shows strengths from ten days that said one, a lonely day among them', async ({ page }) => {
    const rated = (from: string, count: number) =>
      Array.from({ length: count }, (_, at) => [addDays(from, at), [`loneliness ${1 + (at % 5)}`]] as const);
    await openTrends(page, Object.fromEntries([...rated('2025-05-01', 9), ...rated('2025-06-10', 1)]));
    const strengths = figure(page, /^loneliness:/)
      .locator('canvas')
      .nth(1);
    await expect(page.getByText('Strength, said on 10 of 10 days')).toBeVisible();
    const all = { from: 0, to: 1 };
    await expect.poll(() => inkRuns(strengths, '--series-loneliness', all)).toHaveLength(2);
    const [, lonely] = await inkRuns(strengths, '--series-loneliness', all);
    expect(lonely?.from).toBeLessThan(placeOf('2025-06-10'));
    expect(lonely?.to).toBeGreaterThan(placeOf('2025-06-10'));
    await page.getByRole('slider', { name: 'Days of loneliness' }).press('End');
    await expect(page.getByText('Loneliness (a trace) named.')).toBeVisible();
  });

  test('follows day and night', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openTrends(page, WEEKS);
    const canvas = figure(page, /^loneliness:/).locator('canvas');
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', BARS)).not.toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', BARS)).not.toEqual([]);
  });

  test('fits a narrow screen without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openTrends(page, WEEKS, '#/trends?feelings=loneliness,hope,calm,joy&range=all');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('button', { name: 'Choose feelings' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    const edge = async (role: 'heading' | 'group', name: string) =>
      (await page.getByRole(role, { name }).first().boundingBox())?.x;
    expect(await edge('group', 'Range')).toBe(await edge('heading', 'Trends'));
    for (const name of ['30 days', '90 days', '1 year', 'All', 'Overlay', 'Table', 'Choose feelings']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.height, name).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('words and numbers', () => {
  test('the figures are named, and the table adds up to their sentences', MAIN_WAY, async ({ page }) => {
    await openTrends(page, WEEKS);
    const range = '22 March to 19 June 2025.';
    await expect(
      figure(page, new RegExp(`^loneliness: named on 6 of 10 written days, ${range}$`)),
    ).toContainText('Loneliness named on 6 of 10 written days.');
    await expect(figure(page, new RegExp(`^hope: named on 4 of 10 written days, ${range}$`))).toContainText(
      'Hope named on 4 of 10 written days.',
    );
    await page.getByRole('button', { name: 'Table' }).click();
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows.last()).toContainText(/^In all10660 %.*440 %/);
    const cells = await page
      .locator('tbody tr')
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    const sum = (column: number) =>
      cells.reduce((total, row) => total + (Number.parseInt(row[column] ?? '', 10) || 0), 0);
    expect([sum(1), sum(2), sum(4)]).toEqual([10, 6, 4]);
    // A week without writing has a dash, never a zero.
    const blank = cells.find(([week]) => week === '19 May');
    expect(blank?.slice(1).map((text) => text.slice(0, 1))).toEqual(['0', '–', '–', '–', '–']);
    // A week with one or two days has its counts, and no share that a bar would not show either.
    const thin = cells.find(([week]) => week === '16 Jun');
    expect(thin?.slice(1)).toEqual(['1', '0', '–too few for a share', '1', '–too few for a share']);
  });

  test('the names of buttons and cells read as they are written', async ({ page }) => {
    await openTrends(page, WEEKS);
    await page.getByRole('button', { name: 'Choose feelings' }).click();
    await expect(page.getByRole('button', { name: 'loneliness, on 6 days', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Table' }).click();
    const share = page.getByRole('cell', { name: '67 %, likely between 21 % and 94 %', exact: true });
    await expect(share.first()).toBeVisible();
  });

  test('the list of feelings opens in sight, above the places below, and its button shows that it is open', async ({
    page,
  }) => {
    await openTrends(page, WEEKS);
    const choose = page.getByRole('button', { name: 'Choose feelings' });
    const ground = () => choose.evaluate((node) => getComputedStyle(node).backgroundColor);
    const before = await ground();
    await choose.evaluate((node) => node.scrollIntoView({ block: 'end' }));
    await choose.press('Enter');
    const list = page.getByRole('group', { name: 'Feelings shown' });
    await expect
      .poll(async () => {
        const [box, bar] = [await list.boundingBox(), await page.getByRole('navigation').boundingBox()];
        return box !== null && bar !== null && box.y > 0 && box.y + box.height <= bar.y;
      })
      .toBe(true);
    await expect(choose).toBeFocused();
    await expect(choose).toBeInViewport({ ratio: 1 });
    expect(await ground()).not.toBe(before);
  });

  test('overlay is one figure with one sentence', async ({ page }) => {
    await openTrends(page, WEEKS);
    await expect(page.getByRole('figure')).toHaveCount(2);
    await page.getByRole('button', { name: 'Overlay' }).click();
    await expect(page.getByRole('figure')).toHaveCount(1);
    await expect(
      figure(page, /^loneliness and hope: named on 6 and 4 of 10 written days, together on 2, /),
    ).toContainText('Loneliness named on 6, hope on 4 of 10 written days.');
    await expect(page.getByRole('button', { name: 'Overlay' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('two written days are a list of words, no days are a sentence', async ({ page }) => {
    await openTrends(page, { '2025-06-18': ['hope'], '2025-06-19': ['calm'] });
    await expect(page.getByText('A picture starts at three days.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Named so far' })).toContainText('hope');
    await expect(page.getByRole('figure')).toHaveCount(0);
    await expect(page.locator('canvas')).toHaveCount(0);
  });

  test('the method is one link away', async ({ page }) => {
    await openTrends(page, WEEKS);
    await page.getByRole('link', { name: 'How this is worked out' }).click();
    await expect(page).toHaveURL(/#\/trends\/method$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this is worked out');
  });
});

test.describe('from the picture to the words', () => {
  test('a tap on a day reads it out and opens its entries', async ({ page }) => {
    await openTrends(page, WEEKS);
    const canvas = figure(page, /^loneliness:/).locator('canvas');
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', STRIP)).not.toEqual([]);
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the canvas is not on the page');
    await canvas.click({ position: { x: box.width * placeOf('2025-05-27'), y: 20 } });
    await expect(page.getByText('Loneliness and hope named.')).toBeVisible();
    await page.getByRole('link', { name: 'Open this day' }).click();
    await expectAddress(page, '#/entries?from=2025-05-27&to=2025-05-27');
    await expect(page.getByRole('link', { name: 'About 2025-05-27' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
  });

  test('a day of the first picture is read out in sight, whatever stands below it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 720 });
    await openTrends(page, WEEKS);
    const canvas = figure(page, /^loneliness:/).locator('canvas');
    await expect.poll(() => inkRuns(canvas, '--series-loneliness', STRIP)).not.toEqual([]);
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the canvas is not on the page');
    await page.mouse.click(box.x + box.width * placeOf('2025-05-27'), box.y + 20);
    const open = page.getByRole('link', { name: 'Open this day' });
    await expect(open).toBeInViewport({ ratio: 1 });
    const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
    const link = await open.boundingBox();
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('arrow keys step through written days, Enter opens one, Escape lets go', async ({ page }) => {
    await openTrends(page, WEEKS);
    const days = page.getByRole('slider', { name: 'Days of loneliness' });
    await days.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(days).toHaveAttribute('aria-valuetext', '17 June 2025');
    await expect(page.getByText('Hope named. Loneliness not named.')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(days).toHaveAttribute('aria-valuetext', '5 June 2025');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Open this day' })).toHaveCount(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expectAddress(page, '#/entries?from=2025-05-12&to=2025-05-12');
  });

  test('a touch elsewhere lets the day go', async ({ page }) => {
    await openTrends(page, WEEKS);
    await page.getByRole('slider', { name: 'Days of hope' }).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('link', { name: 'Open this day' })).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(page.getByRole('link', { name: 'Open this day' })).toHaveCount(0);
  });
});

test.describe('the address', () => {
  async function choose(page: Page): Promise<void> {
    await openTrends(page, { ...WEEKS, [addDays(TODAY, -300)]: ['calm'] });
    await expect(page.getByRole('button', { name: '90 days' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: '1 year' }).click();
    await page.getByRole('button', { name: 'Choose feelings' }).click();
    const picker = page.getByRole('group', { name: 'Feelings shown' });
    await picker.getByRole('button', { name: /^calm/ }).click();
    await page.getByRole('button', { name: 'Overlay' }).click();
    await expect(
      figure(page, /^loneliness, hope and calm: named on 6, 4 and 1 of 11 written days/),
    ).toBeVisible();
  }

  test('holds range, feelings and overlay', async ({ page }) => {
    await choose(page);
    await expectAddress(page, '#/trends?feelings=loneliness,hope,calm&range=1y&overlay=1');
  });

  test('and a reload brings them back', async ({ page }) => {
    plainOnly(FORGOTTEN);
    await choose(page);
    await page.reload();
    await expect(page.getByRole('button', { name: '1 year' })).toHaveAttribute('aria-pressed', 'true');
    await expect(
      figure(page, /^loneliness, hope and calm: named on 6, 4 and 1 of 11 written days/),
    ).toBeVisible();
  });

  test('opens on the first range that has three written days', async ({ page }) => {
    await openTrends(page, { '2023-01-02': ['hope'], '2023-01-03': ['hope'], '2023-01-05': [] });
    await expect(page.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'true');
    await expect(figure(page, /^hope: named on 2 of 3 written days/)).toBeVisible();
  });

  test('takes days of its own', async ({ page }) => {
    await openTrends(page, WEEKS, '#/trends?from=2025-05-12&to=2025-05-31');
    await expect(
      figure(page, /^loneliness: named on 4 of 6 written days, 12 May to 31 May 2025/),
    ).toBeVisible();
    for (const button of await page.getByRole('group', { name: 'Range' }).getByRole('button').all()) {
      await expect(button).toHaveAttribute('aria-pressed', 'false');
    }
  });
});
