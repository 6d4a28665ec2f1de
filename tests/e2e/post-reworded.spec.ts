// What is marked as private once its copy was made and looked at, and stands there in other words. On a phone.
import type { Page } from '@playwright/test';
import { expect, openJournal, test } from './journal.ts';
import { exactFile, lookAt, setAside } from './publishing.ts';
import { downloaded } from './transfer.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name });
const TOLD = 'Marta told me she was pregnant. She has not told him. I promised.';
const day = '2025-06-19';

/** A post that is out, and whose page has a passage since that is private. */
async function outAndMarked(page: Page, copy: string): Promise<string> {
  const id = await setAside(page, { title: 'Soup', text: `We had soup.\n\n${TOLD}`, day });
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(`We had soup.\n\n${copy}`);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await downloaded(page, 'Download the file');
  await openJournal(page, '#/publish');
  await expect(part(page, 'Out').getByRole('link', { name: 'Soup' })).toBeVisible();
  await openJournal(page, `#/write/${id}`);
  const text = `We had soup.\n\n:::private\n${TOLD}\n:::`;
  await page.getByRole('textbox', { name: 'Entry', exact: true }).fill(text);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  return id;
}

test('a sentence that says mostly the same goes, is told, and the post is to be looked at though it is out', async ({
  page,
}) => {
  const id = await outAndMarked(page, 'M. told me she was pregnant. She has not told anyone. I promised.');
  await openJournal(page, '#/publish');
  await expect(part(page, 'To look at')).toContainText('Changed since it went out');
  await lookAt(page, id);
  await expect(part(page, 'The post as it will be read')).not.toContainText('pregnant');
  await expect(part(page, 'Left out')).toContainText('A sentence close to a private passage');
  await expect(part(page, 'Left out')).toContainText('M. told me she was pregnant.');
  await expect(page.getByText('may still stand here in other words')).toHaveCount(0);
  expect(await exactFile(page)).not.toMatch(/pregnant|told anyone/);
});

test('where nobody can tell, the last look asks first of all, and what is out waits for the answer', async ({
  page,
}) => {
  const id = await outAndMarked(page, 'A friend shared news.');
  await openJournal(page, '#/publish');
  await expect(part(page, 'To look at')).toContainText('what you marked private may stand in it');
  await lookAt(page, id);
  const asked = page.getByText('A passage you marked private may still stand here in other words:');
  await expect(asked).toBeVisible();
  // Once, however many sentences it may stand for.
  const said = page.getByRole('listitem').filter({ hasText: 'The copy says:' });
  await expect(said).toHaveCount(1);
  await expect(said).toContainText('A friend shared news.');
  await expect(part(page, 'Left out')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ready, to go with others' }).click();
  await expect(part(page, 'Out').getByRole('link', { name: 'Soup' })).toBeVisible();
});
