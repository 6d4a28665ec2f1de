// What is drawn where little or nothing is known, in pixels: a single day, a gap, and nothing at all.
import type { Locator } from '@playwright/test';
import { addDays, dayNumber } from '../../src/journal/day.ts';
import { inkRuns } from './canvas-ink.ts';
import { expect, test } from './journal.ts';
import { type Days, figure, openTrends, TODAY } from './trends-journal.ts';

const ALL = { from: 0, to: 1 };
const LONELINESS = '--series-loneliness';

/** Where a day stands in a picture of the 90 days to today, from 0 to 1. */
const placeOf = (day: string) => (dayNumber(day) - dayNumber(TODAY) + 89.5) / 90;

const strong = (from: string, count: number, what = 'loneliness 3'): Days =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [addDays(from, index), [what]]));

/** Whether anything at all is drawn on a day, between the lines of the weakest and the strongest step. */
const isInked = (canvas: Locator, day: string) =>
  canvas.evaluate((node, at) => {
    const { width, height } = node as HTMLCanvasElement;
    const pen = (node as HTMLCanvasElement).getContext('2d');
    const top = Math.round(height * 0.25);
    const data = pen?.getImageData(Math.round(width * at), top, 1, Math.round(height * 0.5)).data ?? [];
    return data.some((value, index) => index % 4 === 3 && value > 0);
  }, placeOf(day));

test.describe('the line of strengths', () => {
  test('is one run and one mark, and between them goes pale for two half-lives and is gone', async ({
    page,
  }) => {
    await openTrends(
      page,
      { ...strong('2025-04-01', 12), ...strong('2025-06-10', 1) },
      '#/trends/strength?feelings=loneliness&range=90d',
    );
    const canvas = page.getByRole('figure').locator('canvas');
    await expect.poll(() => inkRuns(canvas, LONELINESS, ALL)).toHaveLength(2);
    const [run, mark] = await inkRuns(canvas, LONELINESS, ALL);
    expect(run?.from).toBeLessThan(placeOf('2025-04-02'));
    expect(run?.to).toBeLessThan(placeOf('2025-04-13'));
    expect((mark?.from ?? 1) < placeOf('2025-06-10') && placeOf('2025-06-10') < (mark?.to ?? 0)).toBe(true);
    // The last day that said one was 12 April, and two half-lives are a fortnight.
    const days = ['2025-04-20', '2025-04-25', '2025-04-28', '2025-05-20', '2025-06-08'];
    expect(await Promise.all(days.map((day) => isInked(canvas, day)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    // Nothing was said before the first day either.
    expect(await isInked(canvas, '2025-03-28')).toBe(false);
  });

  test('is not drawn where every strength lies outside the days shown', async ({ page }) => {
    await openTrends(
      page,
      { ...strong('2024-04-01', 20), ...strong('2025-06-10', 5, 'loneliness') },
      '#/trends/strength?feelings=loneliness&range=90d',
    );
    await expect(page.getByText('A line starts at 10 days that say how strong.')).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(0);
  });
});

test.describe('a year, cell by cell', () => {
  const colours = (days: Locator) =>
    days.evaluate((grid) => {
      const fills = [...grid.querySelectorAll('[data-day]')].map(
        (cell) => getComputedStyle(cell).backgroundColor,
      );
      return fills.filter((fill) => fill !== 'rgba(0, 0, 0, 0)').length;
    });

  test('has one filled day where one was written', async ({ page }) => {
    await openTrends(page, { '2025-02-01': ['hope'] }, '#/trends/year?feelings=hope');
    const days = page.getByRole('slider', { name: 'Days of hope in 2025' });
    await expect(days).toBeVisible();
    expect(await colours(days)).toBe(1);
    // Until today, and no day that has not come.
    await expect(days.locator('[data-day]')).toHaveCount(170);
  });

  test('is a sentence where nothing was written', async ({ page }) => {
    await openTrends(page, { '2025-02-01': ['hope'] }, '#/trends/year?feelings=hope&from=2024-01-01');
    await expect(page.getByText('Nothing was written in 2024.')).toBeVisible();
    await expect(page.getByRole('slider')).toHaveCount(0);
  });
});

test('the pictures leave a stretch without writing blank, from edge to edge', async ({ page }) => {
  await openTrends(page, { ...strong('2025-04-01', 8), ...strong('2025-06-12', 8) });
  const canvas = figure(page, /^loneliness:/)
    .locator('canvas')
    .first();
  await expect.poll(() => inkRuns(canvas, LONELINESS, ALL)).not.toEqual([]);
  const runs = await inkRuns(canvas, LONELINESS, ALL);
  const within = runs.filter(({ from, to }) => to > placeOf('2025-04-15') && from < placeOf('2025-06-08'));
  expect(within).toEqual([]);
  expect(runs.length).toBeGreaterThanOrEqual(2);
});

test('days of their own without a page are a sentence, and nothing is drawn', async ({ page }) => {
  await openTrends(page, strong('2025-04-01', 8), '#/trends?from=2025-05-01&to=2025-05-31');
  await expect(page.getByText('Nothing written, 1 May to 31 May 2025.')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});
