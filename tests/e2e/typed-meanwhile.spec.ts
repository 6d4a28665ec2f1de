// What is typed into a public copy, or into a template, while and after something else is done to it: nothing is lost.
import type { Page } from '@playwright/test';
import { expect, openJournal, test } from './journal.ts';
import { asideWithPicture, setAside } from './publishing.ts';
import { putRows, rowsOf } from './rows.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const changes = (page: Page) => page.getByRole('region', { name: 'What you wrote changed since' });

interface Kept extends Record<string, unknown> {
  body: string;
  others: { body: string }[];
}
interface Setting extends Record<string, unknown> {
  key: string;
  value: unknown;
}
const kept = async (page: Page) => {
  const [edition] = await rowsOf<Kept>(page, 'editions');
  return [edition?.body, ...(edition?.others ?? []).map(({ body }) => body)];
};

/** A copy of a page that went on since, with the new paragraph taken into it. */
async function withPieceTaken(page: Page): Promise<string> {
  const id = await setAside(page, { text: 'One.\n\nTwo.', title: 'First', day: '2025-06-19' });
  await openJournal(page, `#/write/${id}`);
  await page.getByRole('textbox', { name: 'Entry', exact: true }).fill('One.\n\nTwo.\n\nThree.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await openJournal(page, `#/publish/${id}`);
  await changes(page)
    .getByRole('button', { name: /^Take it/ })
    .click();
  await expect(text(page)).toHaveValue('One.\n\nTwo.\n\nThree.');
  return id;
}

test('letters typed after a piece was taken into a copy stay when the taking is undone', async ({ page }) => {
  await withPieceTaken(page);
  await text(page).press('Control+Home');
  await page.keyboard.type('Typed since. ');
  await expect.poll(() => kept(page)).toEqual(['Typed since. One.\n\nTwo.\n\nThree.']);
  await changes(page).getByRole('button', { name: 'Undo' }).click();
  await expect(text(page)).toHaveValue('Typed since. One.\n\nTwo.');
  await expect.poll(() => kept(page)).toEqual(['Typed since. One.\n\nTwo.']);
});

test('what another window wrote into a piece that was taken into a copy is beside it when that is undone', async ({
  page,
  context,
}) => {
  const id = await withPieceTaken(page);
  const other = await context.newPage();
  await openJournal(other, `#/publish/${id}`);
  await text(other).fill('One.\n\nTwo.\n\nThree, written elsewhere since.');
  await expect(text(page)).toHaveValue(/elsewhere since/);
  await changes(page).getByRole('button', { name: 'Undo' }).click();
  await expect(text(page)).toHaveValue('One.\n\nTwo.');
  await expect
    .poll(() => kept(page))
    .toEqual(['One.\n\nTwo.', 'One.\n\nTwo.\n\nThree, written elsewhere since.']);
  await expect(page.getByRole('region', { name: 'Another text of this copy' })).toBeVisible();
});

test('whoever types while a picture is put into a copy types on where they are, and has both', async ({
  page,
}) => {
  await asideWithPicture(page);
  const put = page.getByRole('button', { name: 'Put into the copy: picture 1' });
  await text(page).press('Control+Home');
  // By the keyboard nobody is in two places: this is the tap of another finger.
  await put.evaluate((button: HTMLButtonElement) => button.click());
  const typed = '0123456789'.repeat(6);
  await page.keyboard.type(typed, { delay: 40 });
  await expect(page.getByText('The picture is in the copy.')).toBeVisible();
  await expect(text(page)).toBeFocused();
  const whole = new RegExp(
    `^${typed}Before\\.\\n\\n!\\[The bridge\\]\\(media/\\w{12}\\.jpg\\)\\n\\nBehind\\.$`,
  );
  await expect(text(page)).toHaveValue(whole);
  await expect.poll(() => kept(page)).toEqual([expect.stringMatching(whole)]);
});

test('what another window wrote into a template stays when its name is typed here', async ({
  page,
  context,
}) => {
  const open = async (window: Page) => {
    await openJournal(window, '#/settings/templates');
    await window.getByRole('button', { name: /^Morning/ }).click();
  };
  await openJournal(page);
  await putRows(page, 'settings', [
    { key: 'templates', value: [{ id: 't1', name: 'Morning', body: 'Old text.' }] },
  ]);
  await open(page);
  const other = await context.newPage();
  await open(other);
  const words = 'A long text that was written in the other window.';
  await other.getByLabel('Text').fill(words);
  await expect(page.getByLabel('Text')).toHaveValue(words);
  await page.getByLabel('Name').press('End');
  await page.keyboard.type(' pages');
  const rows = async () =>
    (await rowsOf<Setting>(page, 'settings')).find(({ key }) => key === 'templates')?.value;
  await expect.poll(rows).toMatchObject([{ id: 't1', name: 'Morning pages', body: words }]);
  await expect(other.getByLabel('Name')).toHaveValue('Morning pages');
});
