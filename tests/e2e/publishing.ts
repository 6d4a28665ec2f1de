// What a person does to publish, by the names they read.
import type { Page } from '@playwright/test';
import { choose } from './choose-pictures.ts';
import { expect, openJournal, type Written, writeEntry } from './journal.ts';
import { photo } from './photo.ts';
import { rowsOf } from './rows.ts';

/** Writes a page, sets it aside, and opens its public copy. Gives its id. */
export async function setAside(page: Page, written: Written): Promise<string> {
  await writeEntry(page, written);
  await page.getByRole('radio', { name: 'Public' }).check();
  await expect(page.getByRole('radio', { name: 'Public' })).toBeChecked();
  const copy = page.getByRole('link', { name: 'Its public copy' });
  const id = (await copy.getAttribute('href'))?.split('/').at(-1) ?? '';
  await copy.click();
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible();
  return id;
}

/** Writes a page with a picture between two paragraphs, sets it aside, and opens its copy. Gives its id. */
export async function asideWithPicture(page: Page): Promise<string> {
  await openJournal(page);
  const entry = page.getByRole('textbox', { name: 'Entry', exact: true });
  await entry.fill('Before.');
  await choose(page, [await photo(page, { width: 900, height: 600 })]);
  await entry.pressSequentially('Behind.');
  await page.getByRole('textbox', { name: 'What picture 1 shows' }).fill('The bridge');
  await expect.poll(() => rowsOf(page, 'media').then((rows) => rows.length)).toBe(1);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await page.getByRole('radio', { name: 'Public' }).check();
  const copy = page.getByRole('link', { name: 'Its public copy' });
  const id = (await copy.getAttribute('href'))?.split('/').at(-1) ?? '';
  await copy.click();
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('Before.\n\nBehind.');
  return id;
}

/** Puts somebody on the list of people. */
export async function listPerson(page: Page, forms: string, becomes: string): Promise<void> {
  await openJournal(page, '#/publish/people');
  await page.getByRole('textbox', { name: /^Name and its other forms/ }).fill(forms);
  await page.getByRole('textbox', { name: 'What stands in its place' }).fill(becomes);
  await page.getByRole('button', { name: 'Put on the list' }).click();
  const name = forms.split(',')[0] ?? '';
  await expect(page.getByRole('button', { name: `Change ${name}` })).toBeVisible();
}

/** Opens the last look at a post. */
export async function lookAt(page: Page, id: string): Promise<void> {
  await openJournal(page, `#/publish/${id}/look`);
  await expect(page.getByRole('region', { name: 'The post as it will be read' })).toBeVisible();
}

/** The exact file as the last look shows it. */
export async function exactFile(page: Page): Promise<string> {
  const details = page.locator('details', { has: page.getByText('The exact file') });
  await details.evaluate((node) => {
    (node as HTMLDetailsElement).open = true;
  });
  return (await details.locator('pre').textContent()) ?? '';
}
