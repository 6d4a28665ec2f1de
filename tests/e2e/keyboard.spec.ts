// The keyboard: single keys lead about while nothing is typed, the list of them says so, and a switch turns them off.
import type { Page } from '@playwright/test';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { chooseFiles, importFound, markdown } from './transfer.ts';

const list = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const entryField = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });

/** Keys act from the moment their code is there: the list opens. */
async function keysAreThere(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(list(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
}

test('letters lead to each page, and n to an empty one with the caret in it', async ({ page }) => {
  await openJournal(page, '#/settings');
  await keysAreThere(page);
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { level: 1, name: 'Entries' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search entries' })).toBeFocused();
  await page.keyboard.type('nest/?');
  await expect(page.getByRole('searchbox', { name: 'Search entries' })).toHaveValue('nest/?');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('n');
  await expect(entryField(page)).toBeFocused();
  await expect(entryField(page)).toHaveValue('');
});

test('what is typed into the page is text, whatever the letters', async ({ page }) => {
  await openJournal(page, '#/settings');
  await keysAreThere(page);
  await page.keyboard.press('n');
  await expect(entryField(page)).toBeFocused();
  await page.keyboard.type('nets? /jk');
  await expect(entryField(page)).toHaveValue('nets? /jk');
  await expect(list(page)).toBeHidden();
  await expect(page).toHaveURL(/#\/$/);
});

test('letters lead nowhere from the page being written, and ? shows the list', async ({ page }) => {
  await openJournal(page, '#/settings');
  await keysAreThere(page);
  await page.keyboard.press('n');
  await expect(entryField(page)).toBeFocused();
  const feelings = page.getByRole('group', { name: 'Feelings in this entry' });
  const word = feelings.getByRole('button').first();
  await word.click();
  await expect(word).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type('sad net/');
  await expect(page).toHaveURL(/#\/$/);
  await expect(word).toBeVisible();
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
});

test('keys with a modifier are left to the browser', async ({ page }) => {
  await openJournal(page, '#/settings');
  await keysAreThere(page);
  for (const key of ['Control+e', 'Alt+t', 'Meta+e']) await page.keyboard.press(key);
  // The browser may have taken the keyboard to its own bar.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
  await expect(page).toHaveURL(/#\/settings$/);
});

test('j and k go through the entries, Enter opens one, Escape comes back', async ({ page }) => {
  const files = [1, 2, 3].map((day) =>
    markdown(
      `2025-06-0${day}-day-${day}.md`,
      `---\ntitle: Day ${day}\ndate: 2025-06-0${day}\n---\n\nText.\n`,
    ),
  );
  await chooseFiles(page, files);
  await importFound(page);
  await openJournal(page, '#/entries');
  await keysAreThere(page);
  const link = (day: number) => page.getByRole('link', { name: `Day ${day}`, exact: true });
  await expect(link(3)).toBeVisible();
  await page.keyboard.press('j');
  await expect(link(3)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(link(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Day 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Entries' })).toBeVisible();
});

test('the list is a button away for fingers, and gives the focus back', async ({ page }) => {
  await openJournal(page, '#/settings');
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await button.click();
  await expect(list(page)).toBeVisible();
  await list(page).getByRole('button', { name: 'Close' }).click();
  await expect(list(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await openJournal(page, '#/settings');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const acts = list(page).getByRole('switch', { name: 'Single keys act' });
  await expect(acts).toBeChecked();
  await acts.uncheck();
  // As it is stored: the box itself turns at once.
  await expect(acts).toHaveAttribute('aria-checked', 'false');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(acts).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.keyboard.press('?');
  await expect(list(page)).toBeHidden();
  await expect(page).toHaveURL(/#\/settings$/);
});

test('Escape takes back a question before it leaves the page', async ({ page }) => {
  await writeEntry(page, { text: 'A page that goes.', title: 'Gone' });
  await page.getByRole('button', { name: 'Remove' }).click();
  await openJournal(page, '#/removed');
  await keysAreThere(page);
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Remove for good' })).toBeFocused();
  await expect(page).toHaveURL(/#\/removed$/);
  // Two in a row would hide a journal that has a lock.
  await page.keyboard.press('Shift');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/entries$/);
});
