// Templates: kept from a page, begun from, and their own page.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, test } from './journal.ts';
import {
  choose,
  entry,
  expectCaret,
  item,
  keepAsTemplate,
  menu,
  more,
  newPage,
  saved,
  setCaret,
  startFrom,
  TEXT,
  writtenPage,
} from './menu.ts';
import { breakWrites, rowsOf } from './rows.ts';
import { plainBackup } from './transfer.ts';

/** The one in the notice, not the one among the tools. */
const startedUndo = (page: Page) =>
  page.locator('#writing-bar :not(fieldset) > button').filter({ hasText: /^Undo$/ });

test.describe('a template', () => {
  test('is kept from a page, outlives a reload, and starts another page', async ({ page }) => {
    await writtenPage(page, 'What was it?\n\n- ');
    await choose(page, 'Templates');
    await expect(menu(page).getByText('A template is a text of your own')).toBeVisible();
    // The menu goes there by itself, and a key that comes before it would be the menu's.
    await expect(item(page, 'Back')).toBeFocused();
    await item(page, 'Keep this page as a template').press('Enter');
    const name = menu(page).getByRole('textbox', { name: 'Name of the template' });
    await expect(name).toBeFocused();
    await expect(name).toHaveValue('What was it?');
    await page.keyboard.type('Evening');
    await page.keyboard.press('Enter');
    await expect(item(page, 'Start from Evening')).toBeVisible();
    await expect(item(page, 'Keep this page as a template')).toBeFocused();
    await page.keyboard.press('Escape');
    await expectCaret(page, 7);
    await expect(entry(page)).toHaveValue('What was it?\n\n- ');
    await newPage(page);
    await page.reload();
    await more(page).press('Enter');
    await item(page, 'Templates').press('Enter');
    await expect(item(page, 'Back')).toBeFocused();
    await expect(item(page, 'Start from Evening')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(entry(page)).toHaveValue('What was it?\n\n- ');
    await expectCaret(page, 16);
    await expect(page.getByRole('status').filter({ hasText: 'Started from Evening.' })).toBeVisible();
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('What was it?\n\n- ');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  });

  test('goes in at the caret as a paragraph of its own, loses no selected word, and can be undone', async ({
    page,
  }) => {
    await writtenPage(page, 'Q?');
    await keepAsTemplate(page, 'Q');
    await newPage(page);
    await draftEntry(page, { text: TEXT });
    await setCaret(page, 4, 7);
    await startFrom(page, 'Q');
    const whole = 'One two\n\nQ?\n\n three.\n\nFour five.';
    await expect(entry(page)).toHaveValue(whole);
    await page.keyboard.type('x');
    await expect(entry(page)).toHaveValue(whole.replace('Q?\n\n', 'Q?\n\nx'));
    await startedUndo(page).click();
    await expect(entry(page)).toHaveValue(TEXT.replace('two', 'twox'));
    await expectCaret(page, 7);
    await expect(page.getByText('Started from Q.')).toHaveCount(0);
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe(TEXT.replace('two', 'twox'));
  });

  test('offers no undo once its text is written over', async ({ page }) => {
    await writtenPage(page, 'Q?');
    await keepAsTemplate(page, 'Q');
    await newPage(page);
    await startFrom(page, 'Q');
    await page.keyboard.press('Backspace');
    await expect(startedUndo(page)).toHaveCount(0);
    await expect(entry(page)).toHaveValue('Q');
  });

  test('brings tags and feelings only where they were to come along, and never a title', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, {
      text: 'Q?',
      title: 'Not this',
      tags: ['sea'],
      feelings: [{ word: 'hope', strength: 'strongly' }],
    });
    await keepAsTemplate(page, 'Bare');
    await choose(page, 'Templates');
    await item(page, 'Keep this page as a template').click();
    await menu(page).getByRole('textbox').fill('Whole');
    await menu(page).getByRole('checkbox', { name: 'Its tags too' }).check();
    await menu(page).getByRole('checkbox', { name: 'Its feelings too' }).check();
    await item(page, 'Keep').click();
    await expect(item(page, 'Start from Whole')).toBeVisible();
    await page.keyboard.press('Escape');
    await newPage(page);
    await startFrom(page, 'Bare');
    const hope = page.getByRole('button', { name: 'hope', exact: true });
    await expect(hope).toHaveAttribute('aria-pressed', 'false');
    await startedUndo(page).click();
    await startFrom(page, 'Whole');
    await expect(hope).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: 'Remove tag sea' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
    await startedUndo(page).click();
    await expect(hope).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByRole('button', { name: 'Remove tag sea' })).toHaveCount(0);
    await startFrom(page, 'Whole');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    const [, kept] = (await rowsOf(page, 'entries')).sort((a, b) => (a.title ? -1 : b.title ? 1 : 0));
    expect(kept).toMatchObject({
      body: 'Q?',
      visibility: 'private',
      tags: ['sea'],
      feelings: [{ id: 'hope' }],
    });
    expect(kept).not.toHaveProperty('title');
  });

  test('that cannot be stored says so, and the page stands', async ({ page }) => {
    await writtenPage(page);
    await breakWrites(page, 'settings', true);
    await choose(page, 'Templates');
    await item(page, 'Keep this page as a template').click();
    await item(page, 'Keep').click();
    await expect(menu(page).getByRole('status')).toContainText('could not be stored');
    await expect(menu(page).getByRole('textbox')).toHaveValue('One two three. Four five.');
    await page.keyboard.press('Escape');
    await expect(entry(page)).toHaveValue(TEXT);
  });

  test('is in a backup and comes back from it', async ({ page }) => {
    await writtenPage(page, 'What was it?');
    await keepAsTemplate(page, 'Evening');
    const { bytes } = await plainBackup(page);
    await openJournal(page, '#/settings/storage');
    await page.getByRole('button', { name: 'Erase everything on this device' }).click();
    await page.getByRole('textbox').fill('erase');
    await page.getByRole('button', { name: 'Erase now' }).click();
    await page.getByRole('link', { name: 'Open Ebb again' }).click();
    await openJournal(page, '#/settings/templates');
    await expect(page.getByText('A template is a text of your own')).toBeVisible();
    await openJournal(page, '#/settings/backup');
    const backup = { name: 'b.zip', mimeType: 'application/zip', buffer: bytes };
    await page.getByLabel('Restore from a backup').setInputFiles(backup);
    await expect(page.getByText('Everything is back:')).toBeVisible();
    await openJournal(page, '#/');
    await startFrom(page, 'Evening');
    await expect(entry(page)).toHaveValue('What was it?');
  });
});

test.describe('the templates page', () => {
  const row = (page: Page, name: string) =>
    page.locator('main button[aria-expanded]').filter({ hasText: new RegExp(`^${name}`) });
  const names = (page: Page) => page.locator('main button[aria-expanded]').allTextContents();

  test('says what a template is while there is none', async ({ page }) => {
    await openJournal(page, '#/settings');
    await page.getByRole('main').getByRole('link', { name: 'Templates', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Templates' })).toBeFocused();
    await expect(page.getByText('A template is a text of your own to start a page from.')).toBeVisible();
  });

  test('makes the first template where one is, and leaves none that nothing was written into', async ({
    page,
  }) => {
    const make = page.getByRole('button', { name: 'Make a template' });
    const name = page.getByRole('textbox', { name: 'Name' });
    await openJournal(page, '#/settings/templates');
    await make.click();
    await expect(name).toBeFocused();
    await page.getByRole('button', { name: 'Remove A template without words' }).click();
    await expect(make).toBeFocused();
    await expect.poll(() => names(page)).toEqual([]);
    await make.click();
    await name.pressSequentially('Evening');
    await page.getByRole('textbox', { name: 'Text' }).pressSequentially('What was it?');
    await expect(saved(page)).toBeVisible();
    await expect(make).toBeVisible();
    await make.click();
    await expect(name).toHaveValue('');
    await page.reload();
    await expect.poll(() => names(page)).toEqual(['EveningWhat was it?']);
    await openJournal(page, '#/');
    await startFrom(page, 'Evening');
    await expect(entry(page)).toHaveValue('What was it?');
  });

  test('leads from an empty page to where the first template is made', async ({ page }) => {
    await openJournal(page, '#/');
    await choose(page, 'Templates');
    await menu(page).getByRole('link', { name: 'Make a template' }).click();
    await expect(page.getByRole('heading', { name: 'Templates', level: 1 })).toBeVisible();
  });

  test('calls a template otherwise, writes it anew, puts it elsewhere, and keeps all of it', async ({
    page,
  }) => {
    await writtenPage(page, 'First');
    for (const name of ['A', 'B', 'C']) await keepAsTemplate(page, name);
    await choose(page, 'Templates');
    await menu(page).getByRole('link', { name: 'Change templates' }).click();
    await row(page, 'B').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Evening');
    await page.getByRole('textbox', { name: 'Text' }).fill('What was it?');
    await expect(saved(page)).toBeVisible();
    const up = page.getByRole('button', { name: 'Move up Evening' });
    const down = page.getByRole('button', { name: 'Move down Evening' });
    await up.click();
    await expect.poll(() => names(page)).toEqual(['Evening', 'AFirst', 'CFirst']);
    await expect(up).toBeDisabled();
    await expect(down).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['AFirst', 'Evening', 'CFirst']);
    await expect(down).toBeFocused();
    await page.reload();
    await expect.poll(() => names(page)).toEqual(['AFirst', 'EveningWhat was it?', 'CFirst']);
    await openJournal(page, '#/');
    await startFrom(page, 'Evening');
    await expect(entry(page)).toHaveValue('What was it?');
  });

  test('removes a template and brings it back where it was', async ({ page }) => {
    await writtenPage(page, 'First');
    for (const name of ['A', 'B', 'C']) await keepAsTemplate(page, name);
    await openJournal(page, '#/settings/templates');
    await row(page, 'B').click();
    await page.getByRole('button', { name: 'Remove B' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'B is removed.' })).toBeVisible();
    await expect.poll(() => names(page)).toEqual(['AFirst', 'CFirst']);
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect.poll(() => names(page)).toEqual(['AFirst', 'B', 'CFirst']);
    await expect(row(page, 'B')).toBeFocused();
    await expect(undo).toHaveCount(0);
  });

  test('says when a change could not be stored, and leaves it on the screen', async ({ page }) => {
    await writtenPage(page, 'First');
    await keepAsTemplate(page, 'A');
    await page.evaluate(() => {
      location.hash = '#/settings/templates';
    });
    await row(page, 'A').click();
    await breakWrites(page, 'settings', true);
    await page.getByRole('textbox', { name: 'Text' }).fill('Other words');
    await expect(page.getByRole('alert')).toContainText('could not be stored');
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('Other words');
    await expect(saved(page)).toHaveCount(0);
    await breakWrites(page, 'settings', false);
    await page.getByRole('textbox', { name: 'Text' }).fill('Other words still');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(saved(page)).toBeVisible();
  });
});
