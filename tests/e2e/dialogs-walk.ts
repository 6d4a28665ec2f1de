// What lies over a page and leaves nothing else of it: the list of keys, the menu beside the text, the page alone.
import type { Page } from '@playwright/test';
import { draftEntry, expect } from './journal.ts';
import { choose, item, menu, more } from './menu.ts';
import { breakWrites } from './rows.ts';
import { at, field, next, type Screen } from './screen.ts';

const told = (page: Page) => menu(page).getByRole('status');

async function nameTemplate(page: Page): Promise<void> {
  await item(page, 'Keep this page as a template').click();
  await expect(menu(page).getByRole('textbox', { name: 'Name of the template' })).toBeFocused();
}

async function keepTemplate(page: Page, name: string): Promise<void> {
  await menu(page).getByRole('textbox', { name: 'Name of the template' }).fill(name);
  await item(page, /^Keep$/).click();
  await expect(item(page, `Start from ${name}`)).toBeVisible();
}

/** Keys act from the moment their code is there, and again once a dialog is not only closed but gone. */
const listOfKeys = (page: Page) =>
  expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible({ timeout: 1_000 });
  }).toPass();

export const DIALOGS: readonly Screen[] = [
  at('the list of keys', '#/settings', listOfKeys),
  next('the list of keys, not stored', async (page) => {
    await breakWrites(page, 'settings', true);
    await menu(page).getByRole('switch').click();
    await expect(menu(page).getByRole('alert')).toBeVisible();
    await breakWrites(page, 'settings', false);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await listOfKeys(page);
  }),
  at('the menu', '#/', async (page) => {
    await page.keyboard.press('Escape');
    await draftEntry(page, { text: 'I crave connections.\n\nDeep down.', tags: ['sea'], feelings: ['hope'] });
    await more(page).click();
    await expect(menu(page)).toBeVisible();
  }),
  next('the menu, words counted', async (page) => {
    await item(page, 'Count words').click();
    await expect(told(page)).toHaveText('5 words');
  }),
  next('the menu, no template', async (page) => {
    await item(page, 'Templates').click();
    await expect(menu(page).getByText('A template is a text of your own')).toBeVisible();
  }),
  next('the menu, naming a template', nameTemplate),
  next('the menu, two templates and what was told', async (page) => {
    await keepTemplate(page, 'Evening');
    await nameTemplate(page);
    await keepTemplate(page, 'A name that is a good deal longer than the window is wide, by far and away');
    await expect(told(page)).toHaveText('Kept as a template.');
  }),
  next('only the page', async (page) => {
    await page.keyboard.press('Escape');
    await choose(page, 'Only the page');
    await expect(page.getByRole('button', { name: 'Show everything' })).toBeVisible();
  }),
  next('only the page, not stored', async (page) => {
    await breakWrites(page, 'drafts', true);
    await field(page).fill('not stored');
    await expect(page.getByRole('alert')).toBeVisible();
  }),
];
