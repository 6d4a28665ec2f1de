// A language that is read from the right: its numbers in one script everywhere, lists and quotes on the side of their
// words, and pictures that are taken along with their sentences in order.
import type { Page } from '@playwright/test';
import { words as arabic } from '../../src/i18n/ar/arabic.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { expect, openJournal, test } from './journal.ts';
import { entryAt, storeEntries } from './many-entries.ts';
import { putRows } from './rows.ts';
import { downloaded } from './transfer.ts';

const NOW = new Date('2025-06-19T19:04:00Z');
const LATIN = /[0-9]/;

const pageOf = (index: number, of: Partial<Entry>): Entry => ({ ...entryAt(index, '2025-06-19'), ...of });
const local = (day: string, time: string): Entry['when'] => ({ kind: 'local', day, time: `${time}:00` });

async function store(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await storeEntries(page, entries);
}

/** Where the signs of lists and quotes stand: the side that has room for them, and the direction of what is in them. */
const sides = (page: Page) =>
  page.locator('main :is(ul, ol, blockquote)').evaluateAll((all) =>
    all
      .filter((one) => one.querySelector('p') !== null)
      .map((one) => {
        const style = getComputedStyle(one);
        const isRight = Number.parseFloat(style.paddingRight) > Number.parseFloat(style.paddingLeft);
        const within = [...one.querySelectorAll('li, p')].map((part) => getComputedStyle(part).direction);
        return [one.localName, style.direction, isRight ? 'right' : 'left', ...new Set(within)].join(' ');
      }),
  );

const LISTS = [
  '- خبز وملح',
  '- شاي',
  '',
  'نص بينهما.',
  '',
  '1. Bread',
  '2. Tea',
  '',
  'نص آخر.',
  '',
  '- بيت',
  '  - Room inside a house',
  '',
  '> قالت إنها ستعود.',
  '',
  '> She will be back.',
].join('\n');

const SIDES = [
  'ul rtl right rtl',
  'ol ltr left ltr',
  'ul rtl right rtl ltr',
  'ul ltr left ltr',
  'blockquote rtl right rtl',
  'blockquote ltr left ltr',
];

test.describe('in Arabic', () => {
  test.use({ locale: 'ar-EG' });

  test('lists and quotes have their signs on the side where their words begin', async ({ page }) => {
    const entry = pageOf(0, { title: 'قائمة', body: LISTS });
    await store(page, [entry]);
    await openJournal(page, `#/entries/${entry.id}`);
    await expect(page.getByText('خبز وملح')).toBeVisible();
    await expect.poll(() => sides(page)).toEqual(SIDES);
  });

  test('times, years and hours are in one script', async ({ page }) => {
    await store(page, [
      pageOf(0, { when: local('2025-06-19', '23:55'), title: 'ليل' }),
      pageOf(1, { when: local('2025-06-19', '08:30'), title: 'صباح' }),
      pageOf(2, { when: local('2023-06-19', '08:30'), title: 'قديم' }),
    ]);
    await expect(page.locator('article time').filter({ hasText: '٢٣:٥٥' })).toBeVisible();
    await expect(page.locator('article time').filter({ hasText: LATIN })).toHaveCount(0);
    const jump = page.getByRole('combobox', { name: arabic.entries.goToYear });
    expect(await jump.locator('option').allTextContents()).toEqual([arabic.entries.goToYear, '٢٠٢٥', '٢٠٢٣']);
    await jump.selectOption('2023');

    await page.getByRole('link', { name: arabic.entries.calendar }).click();
    const years = page.getByRole('combobox', { name: arabic.entries.year, exact: true });
    await expect(years).toBeVisible();
    expect(await years.locator('option').allTextContents()).toEqual(['٢٠٢٣', '٢٠٢٥']);

    await openJournal(page, '#/');
    await expect(page.getByText('٢١:٠٤', { exact: true })).toBeVisible();

    await openJournal(page, '#/settings');
    const hours = await page.locator('#day-begins option').allTextContents();
    expect(hours.slice(1).every((hour) => /^[٠-٩]{2}:٠٠$/.test(hour))).toBe(true);

    await openJournal(page, '#/trends/year?feelings=hope');
    await expect(page.locator('main figure')).toBeVisible();
    expect(await page.locator('main fieldset option').allTextContents()).toEqual(['٢٠٢٥', '٢٠٢٤', '٢٠٢٣']);
    await expect(page.locator('main figcaption')).not.toHaveText(LATIN);
  });

  test('the picture that is taken along begins its sentences at the right', async ({ page }) => {
    await page.clock.setFixedTime(NOW);
    await openJournal(page, '#/trends');
    await putRows(
      page,
      'marks',
      Array.from({ length: 14 }, (_, at) => ({
        id: `mark-${at}`,
        when: { kind: 'date', day: `2025-06-${String(at + 1).padStart(2, '0')}` },
        name: '',
        isTitled: false,
        excerpt: '',
        feelings: [{ id: 'hope' }],
        tags: [],
        visibility: 'private',
        writtenAt: at,
        isConflicted: false,
      })),
    );
    await page.goto('about:blank');
    await openJournal(page, '#/trends?feelings=hope');
    await page.getByRole('button', { name: arabic.trends.takeAlong }).click();
    const { bytes: svg } = await downloaded(page, arabic.trends.files.svg);
    const { bytes: png } = await downloaded(page, arabic.trends.files.png);

    const lines = await page.evaluate((text) => {
      const holder = document.createElement('div');
      holder.style.cssText = 'position:absolute;top:0;left:0;direction:ltr';
      holder.innerHTML = text;
      document.body.append(holder);
      const found = [...holder.querySelectorAll('text')].map((one) => {
        const { left, right } = one.getBoundingClientRect();
        const spans = [...one.querySelectorAll('tspan')].map((span) => span.getBoundingClientRect().left);
        return { left, right, spans, isHeading: one.getAttribute('font-size') === '17' };
      });
      holder.remove();
      return found;
    }, svg.toString());
    for (const { left, right } of lines) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(640);
    }
    const heading = lines.find(({ isHeading }) => isHeading);
    expect(heading?.right).toBeGreaterThan(590);
    // What is said of the feeling goes on to the left of its name.
    expect(heading?.spans[1]).toBeLessThan(heading?.spans[0] ?? 0);

    const ink = await page.evaluate(async (base64) => {
      const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([data], { type: 'image/png' }));
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      pen?.drawImage(image, 0, 0);
      // The line of the heading, below that of the range.
      const { data: pixels, width } = pen?.getImageData(0, 112, image.width, 30) ?? { data: [], width: 1 };
      const columns = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const isPaper = [0, 1, 2].every(
          (part) => Math.abs((pixels[at + part] ?? 0) - (pixels[part] ?? 0)) < 60,
        );
        if (!isPaper) columns.add((at / 4) % width);
      }
      return { from: Math.min(...columns), to: Math.max(...columns) };
    }, png.toString('base64'));
    expect(ink.to).toBeGreaterThan(1180);
    expect(ink.from).toBeGreaterThan(400);
  });
});

test('a quote and a list in Arabic have their signs at the right in a journal in English', async ({
  page,
}) => {
  const entry = pageOf(0, { title: 'Lists', body: LISTS });
  await store(page, [entry]);
  await openJournal(page, `#/entries/${entry.id}`);
  await expect(page.getByText('خبز وملح')).toBeVisible();
  await expect.poll(() => sides(page)).toEqual(SIDES);
});
