// The trends and the pages below them, in every state they have.
import type { Page } from '@playwright/test';
import { VIEWS, type View } from '../../src/ui/trends/address.ts';
import { expect } from './journal.ts';
import { at, button, next, press, type Screen } from './screen.ts';
import { downloaded } from './transfer.ts';

export async function drawn(page: Page): Promise<void> {
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('canvas')].every((canvas) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      return data?.some((value) => value > 0);
    }),
  );
}

/** What the worker counts is there. */
async function counted(page: Page): Promise<void> {
  // The last line comes with what is counted, or with the word that it is being counted.
  await expect(page.getByRole('link', { name: 'How this is worked out' })).toBeVisible();
  await expect(page.getByText('Counting…')).toHaveCount(0);
}

export const TRENDS: readonly Screen[] = [
  at('trends', '#/trends', drawn),
  next('trends, a day', async (page) => {
    await page.getByRole('slider').first().press('End');
    await expect(page.getByRole('link', { name: 'Open this day' })).toBeVisible();
  }),
  next('trends, choosing feelings', press('Choose feelings')),
  next('trends, table', press('Table')),
  next('trends, taken along', async (page) => {
    await press('Take this along')(page);
    await downloaded(page, 'Table (CSV)');
    await expect(page.getByText('Downloaded.')).toBeVisible();
  }),
  at('trends, days of their own', '#/trends?from=2025-05-01&to=2025-06-10', async (page) => {
    await drawn(page);
    await button(page, /other days$/).click();
    await expect(page.getByLabel('From', { exact: true })).toBeVisible();
  }),
];

export const PICTURES: readonly Screen[] = [
  at('trends, overlay', '#/trends?overlay=1&feelings=loneliness,hope,calm,connection', drawn),
  at('trends, a band', '#/trends?overlay=1&band=1&feelings=loneliness,hope', drawn),
  at('trends, a year', '#/trends?range=1y', drawn),
  at('trends, all', '#/trends?range=all', drawn),
  at('method', '#/trends/method'),
  next('method, all of it', (page) =>
    page.getByRole('main').evaluate((main) => {
      for (const part of main.querySelectorAll('details')) part.open = true;
    }),
  ),
];

/** What is done on a page before it is looked at again. */
const STATES: Readonly<Record<View, readonly Screen[]>> = {
  strength: [
    next('strength, looking back', async (page) => {
      await press('Look back over all of it')(page);
      await page.getByText('For the curious').click();
      await press('Table')(page);
      await expect(page.getByRole('table')).toBeVisible();
    }),
    next('strength, another feeling', press('Choose a feeling')),
    at('strength, too few', '#/trends/strength?feelings=own-sunday', (page) =>
      expect(page.getByText(/^A line starts at 10 days/)).toBeVisible(),
    ),
  ],
  year: [
    next('year, a day', async (page) => {
      // A tap elsewhere would let the day go.
      await press('Table')(page);
      await page.getByRole('slider').press('End');
      await expect(page.getByRole('link', { name: 'Open this day' })).toBeVisible();
    }),
    at('year, nothing written', '#/trends/year?from=2019-01-01', (page) =>
      expect(page.getByText('Nothing was written in 2019.')).toBeVisible(),
    ),
  ],
  rhythm: [],
  both: [
    next('both, the days', (page) => page.getByText(/^The \d+ days that named both$/).click()),
    next('both, choosing', press('Choose feelings')),
  ],
  words: [],
  tags: [],
  hunches: [
    next('hunches, one is missing', async (page) => {
      await press('Write it down')(page);
      await expect(page.getByRole('alert')).toBeVisible();
    }),
    next('hunches, one', async (page) => {
      await page.getByLabel('I think this tag').selectOption({ index: 1 });
      await page.getByLabel('of this feeling').selectOption({ label: 'hope' });
      await press('Write it down')(page);
      await expect(page.getByText('Can’t tell yet.')).toBeVisible();
    }),
    next('hunches, removed', async (page) => {
      await press(/^Remove: /)(page);
      await expect(button(page, 'Undo')).toBeVisible();
    }),
  ],
  after: [next('after, the days', (page) => page.getByText(/strong days?$/).click())],
  chapters: [
    next('chapters, a name is missing', async (page) => {
      await press('Draw the line')(page);
      await expect(page.getByRole('alert')).toBeVisible();
    }),
    next('chapters, one', async (page) => {
      await page.getByLabel('It began on').fill('2025-05-12');
      await page.getByLabel('Called').fill('moved house');
      await press('Draw the line')(page);
      await expect(page.getByRole('heading', { name: 'moved house' })).toBeVisible();
    }),
    next('chapters, changing', async (page) => {
      await press('Change moved house')(page);
      await expect(page.getByRole('form', { name: 'Change moved house' })).toBeVisible();
    }),
    next('chapters, removed', async (page) => {
      await press('Leave it')(page);
      await press('Remove moved house')(page);
      await expect(button(page, 'Undo')).toBeVisible();
    }),
    next('chapters, in the pictures', async (page) => {
      await press('Undo')(page);
      await page.getByRole('link', { name: 'Trends', exact: true }).first().click();
      await drawn(page);
      await expect(page.getByText(/^.*The upright line is yours/)).toBeVisible();
    }),
  ],
};

const viewsOf = (views: readonly View[]): Screen[] =>
  views.flatMap((view) => [
    // Solitude is what was strong at times.
    at(view, `#/trends/${view}${view === 'after' ? '?feelings=solitude,hope' : ''}`, counted),
    ...STATES[view],
  ]);

/** Halves, so that each is walked in the time a test has. */
export const TREND_VIEWS: readonly Screen[] = viewsOf(VIEWS.slice(0, 5));
export const MORE_TREND_VIEWS: readonly Screen[] = viewsOf(VIEWS.slice(5));
