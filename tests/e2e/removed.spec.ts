// Removing: undone at once, waiting for 30 days, or gone for good.
import type { Page } from '@playwright/test';
import { expect, MAIN_WAY, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { manyEntries, storeEntries } from './many-entries.ts';
import { rowsOf } from './rows.ts';

async function removeEntry(page: Page, name: string): Promise<void> {
  await openJournal(page, '#/entries');
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  const said = 'Removed. It waits among the removed pages for 30 days.';
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
}

test.describe('removing an entry', () => {
  test('is undone on its own page with the key that is pressed next', async ({ page }) => {
    await writeEntry(page, { text: 'Not today.' });
    await removeEntry(page, 'Not today.');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(1);
  });

  test('is news in the list no more once another window brought it back', async ({ page }) => {
    await writeEntry(page, { text: 'Not today.' });
    await removeEntry(page, 'Not today.');
    await openJournal(page, '#/entries');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    const other = await page.context().newPage();
    await openJournal(other, '#/removed');
    await other.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });

  test('says where it waits, and leads there', async ({ page }) => {
    await writeEntry(page, { text: 'Not today.' });
    await removeEntry(page, 'Not today.');
    await page.getByRole('link', { name: 'removed pages' }).click();
    await expect(page).toHaveURL(/#\/removed$/);
    await expect(page.getByRole('article', { name: 'Not today.' })).toBeVisible();
  });

  test('is undone from the list as well', async ({ page }) => {
    await writeEntry(page, { text: 'Not today.' });
    await removeEntry(page, 'Not today.');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
    await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
    // By its title, else by its day: nobody is read their own words back there.
    const told = page.getByRole('status').filter({ hasText: 'Removed: ' });
    await expect(told).toHaveText(/^Removed: \w+,? \d+ \w+ \d{4}, \d\d:\d\d\. It waits/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });

  test('says so on its page later, with a way back', async ({ page }) => {
    await writeEntry(page, { text: 'Not today.' });
    await removeEntry(page, 'Not today.');
    await page.reload();
    await expect(page.getByText(/This page was removed on .* 30 days left/)).toBeVisible();
    await expect(page.getByText('Not today.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Edit' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
  });
});

test('a page with nothing on it begins its words where every other such page does', async ({ page }) => {
  const below: number[] = [];
  for (const [route, words] of [
    ['#/settings/templates', /^A template is a text of your own/],
    ['#/removed', /^Nothing is here\./],
    ['#/looking-back/kept-lines', /^No line is kept yet\./],
  ] as const) {
    await openJournal(page, route);
    const line = page.getByRole('main').getByText(words);
    await expect(line).toBeVisible();
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    const box = await line.boundingBox();
    if (!heading || !box) throw new Error('nothing is drawn');
    below.push(Math.round(box.y - heading.y - heading.height));
  }
  expect(new Set(below).size, below.join()).toBe(1);
});

test.describe('what was removed', () => {
  test('of nothing says so', async ({ page }) => {
    await openJournal(page, '#/removed');
    await expect(page.getByText('What you remove waits here for 30 days.')).toBeVisible();
  });

  test('waits and is restored', MAIN_WAY, async ({ page }) => {
    await writeEntry(page, { text: 'One.' });
    await writeEntry(page, { text: 'Two.' });
    await removeEntry(page, 'One.');
    await openJournal(page, '#/entries');
    await page.getByRole('link', { name: 'Removed' }).click();
    const article = page.getByRole('article', { name: 'One.' });
    await expect(article).toContainText('30 days left');
    await article.getByRole('button', { name: 'Restore' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Restored: One.' })).toBeVisible();
    await expect(article).toHaveCount(0);
    await page.getByRole('link', { name: 'Open it' }).click();
    await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible();
    await expect(page.getByRole('paragraph').filter({ hasText: /^One\.$/ })).toBeVisible();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  test('goes for good only when asked twice, text and all', async ({ page }) => {
    await writeEntry(page, { text: 'Never again.' });
    await removeEntry(page, 'Never again.');
    await openJournal(page, '#/removed');
    const article = page.getByRole('article', { name: 'Never again.' });
    await article.getByRole('button', { name: 'Remove for good' }).click();
    await expect(article.getByRole('button', { name: 'Keep it' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(article.getByRole('button', { name: 'Remove for good' })).toBeFocused();
    await expect(article.getByRole('button', { name: 'Yes, remove for good' })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await article.getByRole('button', { name: 'Keep it' }).click();
    await article.getByRole('button', { name: 'Remove for good' }).click();
    await article.getByRole('button', { name: 'Yes, remove for good' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Gone for good: Never again.' })).toBeVisible();
    for (const table of ['entries', 'marks', 'versions']) expect(await rowsOf(page, table)).toEqual([]);
    expect(JSON.stringify(await rowsOf(page, 'tombstones'))).not.toContain('Never again');
  });

  test('and went for good stays gone, though a tab was closed on its editor', async ({ page, context }) => {
    plainOnly('with the lock on another tab has to be unlocked first');
    await writeEntry(page, { text: 'Never again.' });
    const id = (await rowsOf<{ id: string }>(page, 'entries'))[0]?.id;
    const tab = await context.newPage();
    await openJournal(tab, `#/write/${id}`);
    await expect(tab.getByRole('textbox', { name: 'Entry', exact: true })).toHaveValue('Never again.');
    await expect.poll(() => rowsOf(page, 'drafts')).toHaveLength(1);
    await tab.close();
    await removeEntry(page, 'Never again.');
    await openJournal(page, '#/removed');
    await page.getByRole('button', { name: 'Remove for good' }).click();
    await page.getByRole('button', { name: 'Yes, remove for good' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Gone for good: Never again.' })).toBeVisible();
    // By then a page that was left rests, and is made an entry.
    const later = await context.newPage();
    await later.clock.setFixedTime(Date.now() + 7 * 3_600_000);
    await openJournal(later);
    await expect(later.getByLabel('Day', { exact: true })).toBeAttached();
    expect(await rowsOf(later, 'drafts')).toEqual([]);
    expect(await rowsOf(later, 'entries')).toEqual([]);
  });

  test('says how many days are left, and shows many in steps', async ({ page }) => {
    const entries = manyEntries(60).map((entry, index) => ({
      ...entry,
      title: `Page ${index}`,
      removedAt: Date.now() - (index % 2 === 0 ? 29.5 : 3) * 86_400_000 - index * 1000,
    }));
    await storeEntries(page, entries);
    await openJournal(page, '#/removed');
    await expect(page.getByRole('article')).toHaveCount(50);
    await expect(page.getByRole('article', { name: 'Page 1', exact: true })).toContainText('27 days left');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.getByRole('article')).toHaveCount(60);
    await expect(page.getByRole('article', { name: 'Page 0', exact: true })).toContainText('1 day left');
  });
});
