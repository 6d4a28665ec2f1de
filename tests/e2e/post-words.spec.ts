// Wherever an entry stands, the word for who it is for stands beside it.
import type { Locator, Page } from '@playwright/test';
import type { Entry } from '../../src/journal/entry.ts';
import type { LedgerRow } from '../../src/journal/ledger.ts';
import { expect, openJournal, test } from './journal.ts';
import { entryAt, storeEntries } from './many-entries.ts';
import { putRows } from './rows.ts';

const WORDS = {
  'A night': 'Private',
  'A morning': 'Public, not out yet',
  'A walk': 'Public, out',
  'A letter': 'Private, and still out',
};
const NAMES = Object.keys(WORDS) as (keyof typeof WORDS)[];

const idOf = (name: string) => `entry-${NAMES.indexOf(name as keyof typeof WORDS)}`;

/** Four entries of one day of last year, each of another standing, with a kept line and a feeling. */
const ENTRIES: Entry[] = NAMES.map((title, index) => ({
  ...entryAt(index, '2024-06-19'),
  id: idOf(title),
  stamp: `stamp-${index}`,
  when: { kind: 'zoned', day: '2024-06-19', time: `0${9 - index}:00:00`, offset: 0 },
  title,
  body: `==Kept of ${title}.==`,
  feelings: [{ id: 'hope' }],
  visibility: WORDS[title].startsWith('Public') ? 'public' : 'private',
}));

const gone = (name: string): LedgerRow => ({
  id: idOf(name),
  name,
  outs: [
    {
      at: { at: Date.parse('2024-06-20T12:00:00Z'), offset: 0 },
      to: { kind: 'zip', name: '' },
      path: `_posts/2024-06-19-${idOf(name)}.md`,
      sha256: '0'.repeat(64),
    },
  ],
});

const OUT = NAMES.filter((name) => WORDS[name].endsWith('out')).map(gone);

async function stored(page: Page, route: string): Promise<void> {
  await storeEntries(page, ENTRIES);
  await putRows(
    page,
    'ledger',
    OUT.map((row) => ({ ...row })),
  );
  await openJournal(page, route);
  await page.reload();
}

async function eachSays(page: Page, rowOf: (name: string) => Locator): Promise<void> {
  for (const name of NAMES) await expect(rowOf(name).getByText(WORDS[name], { exact: true })).toBeVisible();
  await expect(page.getByText(/^(Private|Public)/)).toHaveCount(NAMES.length);
}

const holding = (rows: Locator) => (name: string) => rows.filter({ hasText: name });

test.describe('beside each entry stands who it is for', () => {
  test('in the list and in the calendar', async ({ page }) => {
    await stored(page, '#/entries');
    await eachSays(page, holding(page.getByRole('article')));
    await page.getByRole('link', { name: 'Calendar' }).click();
    await expect(page.getByRole('grid')).toBeVisible();
    await eachSays(page, holding(page.getByRole('article')));
  });

  test('in what a search finds', async ({ page }) => {
    await stored(page, '#/entries');
    await page.getByRole('searchbox').fill('walk');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('article').getByText('Public, out', { exact: true })).toBeVisible();
  });

  test('on this day, among kept lines and among pages alike', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-06-19T12:00:00Z'));
    await stored(page, '#/looking-back/on-this-day');
    const rows = page.getByRole('main').getByRole('listitem');
    await eachSays(page, holding(rows));
    await openJournal(page, '#/looking-back/kept-lines');
    await expect(page.getByText('4 kept lines')).toBeVisible();
    await eachSays(page, holding(rows));
    await openJournal(page, `#/entries/${idOf('A night')}/alike`);
    await expect(rows).toHaveCount(3);
    await expect(holding(rows)('A letter').getByText(WORDS['A letter'], { exact: true })).toBeVisible();
  });

  test('on its own page, in the book and among the removed', async ({ page }) => {
    await stored(page, '#/entries');
    for (const name of NAMES) {
      await openJournal(page, `#/entries/${idOf(name)}`);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(page.getByRole('main').getByText(WORDS[name], { exact: true })).toBeVisible();
    }
    for (const name of NAMES) {
      await openJournal(page, `#/looking-back/book/${idOf(name)}`);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(page.getByRole('main').getByText(WORDS[name], { exact: true })).toBeVisible();
    }
    for (const name of NAMES) {
      await openJournal(page, `#/entries/${idOf(name)}`);
      await page.getByRole('button', { name: 'Remove', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    }
    await openJournal(page, '#/removed');
    await eachSays(page, holding(page.getByRole('article')));
  });
});
