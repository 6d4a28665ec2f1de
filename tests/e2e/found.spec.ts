// What a search finds is shown where it stands: in the list, on the page that is opened, and on the way back.
import type { Page } from '@playwright/test';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { entryAt, manyEntries, storeEntries } from './many-entries.ts';
import { putRows } from './rows.ts';

const articles = (page: Page) => page.getByRole('article');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search entries' });
const hay = (count: number) => 'The same words go on and on, and none is another. '.repeat(count);

/** A page of ten thousand letters with the word in its midst. */
const LONG = `${hay(50)}\n\n${hay(50)}\n\nThen I saw the **Lighthouse** at last.\n\n${hay(100)}`;

async function storeLong(page: Page) {
  const entries = manyEntries(30);
  const [untitled, titled] = [entries[2], entries[4]];
  if (untitled) Object.assign(untitled, { body: LONG, title: undefined });
  if (titled) Object.assign(titled, { body: LONG, title: 'A day at sea' });
  await storeEntries(page, entries);
}

/** Letters that are marked on the page of an entry, and how far down the first of them stands in the window. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('ebb-hit') ?? [])] as Range[];
    const top = ranges[0]?.getBoundingClientRect().top ?? -1;
    return { words: ranges.map(String), share: top / innerHeight };
  });

test.describe('what was looked for', () => {
  test('is shown in the list with the words round it, marked', async ({ page }) => {
    await storeLong(page);
    await search(page).fill('lighthouse');
    await expect(articles(page)).toHaveCount(2);
    for (const row of await articles(page).all()) {
      await expect(row).toContainText('I saw the Lighthouse at last.');
      await expect(row.locator('mark')).toHaveText('Lighthouse');
      await expect(row.locator('mark')).toBeInViewport();
      // No line that is cut off hides it.
      const isSeen = await row.locator('mark').evaluate((mark) => {
        const [own, lines] = [mark.getBoundingClientRect(), mark.closest('p, div')?.getBoundingClientRect()];
        return own.height > 0 && own.bottom <= (lines?.bottom ?? 0) + 2;
      });
      expect(isSeen).toBe(true);
    }
    await search(page).fill('');
    await expect(articles(page).locator('mark')).toHaveCount(0);
    await expect(articles(page).nth(2)).toContainText('The same words go on');
  });

  test('is marked in names and first words too, as it is written there', async ({ page }) => {
    await writeEntry(page, { text: 'Reiner Größenwahn, sagt er.', title: 'Großes', day: '2025-06-19' });
    await openJournal(page, '#/entries');
    await search(page).fill('gross');
    await expect(articles(page).locator('mark')).toHaveText(['Groß', 'Größ']);
    await expect(articles(page).getByRole('link')).toHaveText('Großes');
  });

  test('is where the page begins that is opened, and nothing tells what it was', async ({ page }) => {
    await storeLong(page);
    await search(page).fill('lighthouse');
    await expect(articles(page)).toHaveCount(2);
    await articles(page).nth(1).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'A day at sea' })).toBeFocused();
    await expect.poll(async () => (await marked(page)).words).toEqual(['Lighthouse']);
    await expect(page.getByText('Lighthouse')).toBeInViewport();
    await expect.poll(async () => Math.round((await marked(page)).share * 20) / 20).toBe(0.25);
    const told = await page.evaluate(
      () => `${location.hash} ${document.title} ${JSON.stringify(history.state)}`,
    );
    expect(told.toLowerCase()).not.toContain('lighthouse');
    // An entry that is opened another way begins at its top.
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
    await articles(page).nth(2).getByRole('link').click();
    await expect(page.getByText('I saw the Lighthouse at last')).toBeAttached();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect((await marked(page)).words).toEqual([]);
  });

  test('is marked where two texts stand in the words of a person alone, not in days and buttons', async ({
    page,
  }) => {
    const entry = {
      ...entryAt(0, '2025-06-19'),
      id: 'entry-both',
      title: 'Both',
      tags: [],
      feelings: [],
      body: 'A note on the day. I keep the text.',
    };
    await storeEntries(page, [entry]);
    const { when, extra } = entry;
    const content = { when, title: 'The other day', body: 'Another text.', tags: [], feelings: [], extra };
    const savedAt = { at: Date.parse('2025-06-19T10:00:00Z'), offset: 120 };
    await putRows(page, 'versions', [
      { id: 'lost', entryId: entry.id, kind: 'conflict', stamp: 'lost', savedAt, content },
    ]);
    await page.reload();
    for (const [sought, words] of [
      ['day note', ['note', 'day', 'day']],
      ['text', ['text', 'text']],
    ] as const) {
      await openJournal(page, '#/entries');
      await search(page).fill(sought);
      await articles(page).getByRole('link', { name: 'Both' }).click();
      await expect(page.getByRole('heading', { name: 'Two texts' })).toBeVisible();
      await expect.poll(async () => (await marked(page)).words).toEqual(words);
    }
  });

  test('does not take the page from somebody who reads on already', async ({ page }) => {
    await storeLong(page);
    await search(page).fill('lighthouse');
    await articles(page).nth(1).getByRole('link').click();
    await expect.poll(async () => (await marked(page)).words).toEqual(['Lighthouse']);
    await page.evaluate(() => scrollTo(0, 100));
    await page.evaluate(() => document.querySelector('main p')?.append('more'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await page.evaluate(() => scrollY)).toBe(100);
  });
});

test.describe('the way back from an entry', () => {
  test('leads to the list as it was narrowed, where it stood', async ({ page }) => {
    const entries = manyEntries(120);
    for (const entry of entries.slice(0, 80)) entry.body += `\n\n${hay(5)} The lighthouse again.`;
    await storeEntries(page, entries);
    await search(page).fill('lighthouse');
    await expect(page.getByText('80 of 120 entries', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Who may see it').selectOption('private');
    await expect(page.getByText(/of 120 entries/)).toBeVisible();
    const count = await page.getByText(/of 120 entries/).textContent();
    await page.mouse.wheel(0, 2500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    // The lines round what was looked for come a moment after their row, and may be more than those before.
    const isRead = () =>
      articles(page).evaluateAll((rows) => rows.every((row) => row.querySelector('mark') !== null));
    await expect.poll(isRead).toBe(true);
    // In the midst of the window: a click must not move it.
    const nth = await articles(page).evaluateAll((rows) =>
      rows.findIndex((row) => row.getBoundingClientRect().top > innerHeight / 3),
    );
    const row = articles(page).nth(nth);
    const name = (await row.getByRole('link').textContent()) ?? '';
    const before = await row.evaluate((element) => element.getBoundingClientRect().top);
    await row.getByRole('link').click();
    await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Entries', exact: true }).click();
    await expect(search(page)).toHaveValue('lighthouse');
    await expect(page.getByText(count ?? '', { exact: true })).toBeVisible();
    const again = page.getByRole('link', { name, exact: true }).and(page.locator(':focus'));
    await expect(again).toBeInViewport();
    const after = () =>
      again.evaluate((link) => Math.round(link.closest('article')?.getBoundingClientRect().top ?? -1));
    await expect.poll(async () => Math.trunc(Math.abs((await after()) - before) / 3)).toBe(0);
  });

  test('leads there also when it was written in meanwhile, and to the calendar', async ({ page }) => {
    await writeEntry(page, { text: 'The river was high.', day: '2025-06-19' });
    await writeEntry(page, { text: 'She rang.', day: '2025-05-02' });
    await openJournal(page, '#/entries');
    await search(page).fill('river');
    await articles(page).getByRole('link').click();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Entries', exact: true }).click();
    await expect(search(page)).toHaveValue('river');
    await expect(articles(page)).toHaveCount(1);
    await page.getByRole('link', { name: 'Calendar' }).click();
    await articles(page).getByRole('link').click();
    await page.getByRole('main').getByRole('link', { name: 'Entries', exact: true }).click();
    await expect(page.getByRole('grid')).toBeVisible();
  });

  test('leads to all entries where the entry was opened elsewhere', async ({ page }) => {
    await writeEntry(page, { text: 'The river was high.', feelings: ['hope'] });
    await openJournal(page, '#/entries');
    await search(page).fill('river');
    await expect(page.locator('mark')).toHaveText('river');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Write' }).click();
    await writeEntry(page, { text: 'She rang.' });
    await page.getByRole('main').getByRole('link', { name: 'Entries', exact: true }).click();
    await expect(search(page)).toHaveValue('');
    await expect(articles(page)).toHaveCount(2);
  });
});

test.describe('the words of a row', () => {
  test('stand in their own direction, whatever that of the list', async ({ page }) => {
    const text =
      'كان اليوم صعبا جدا ولم أستطع النوم. انتظرت المكالمة حتى العاشرة ولم تأت. ثم كتبت لها رسالة ومسحتها، وبكيت قليلا قبل الفجر.';
    await writeEntry(page, { text, day: '2025-06-19' });
    await writeEntry(page, { text, title: 'يوم صعب', day: '2025-06-18' });
    await writeEntry(page, { text: hay(3), day: '2025-06-17' });
    await openJournal(page, '#/entries');
    /** The places of the words of a row, each from where its line begins. */
    const steps = (nth: number, sign: 1 | -1) =>
      articles(page)
        .nth(nth)
        .evaluate((row, side) => {
          const walker = document.createTreeWalker(
            row.querySelector('h3, p')?.closest('p, div') ?? row,
            NodeFilter.SHOW_TEXT,
          );
          const boxes: DOMRect[] = [];
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
            if (node.parentElement?.closest('time, article ul')) continue;
            for (const { index, 0: word } of node.data.matchAll(/\p{L}+/gu)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              boxes.push(range.getBoundingClientRect());
            }
          }
          const wrong = boxes.slice(1).filter((box, at) => {
            const before = boxes[at];
            if (!before || Math.abs(box.top - before.top) > 4) return false;
            return (box.left - before.left) * side < 0;
          });
          return { count: boxes.length, wrong: wrong.length };
        }, sign);
    for (const nth of [0, 1]) {
      const { count, wrong } = await steps(nth, -1);
      expect(count).toBeGreaterThan(10);
      expect(wrong).toBe(0);
    }
    expect((await steps(2, 1)).wrong).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect((await steps(0, -1)).wrong).toBe(0);
    expect((await steps(2, 1)).wrong).toBe(0);
  });
});
