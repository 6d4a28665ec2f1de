// What the last look shows of a post is what the blog shows of its file, and what it looked for it says. On a phone.
import type { Page } from '@playwright/test';
import { expect, openJournal, test } from './journal.ts';
import { exactFile, lookAt, setAside } from './publishing.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name });
const preview = (page: Page) => part(page, 'The post as it will be read');
const day = '2025-06-19';

test('names that begin a sentence are shown too, below those within one', async ({ page }) => {
  const text = 'Alex called at nine. Anna was there too.\nAlex said nothing, and Leo knew. Then they left.';
  await lookAt(page, await setAside(page, { text, day }));
  const names = part(page, 'Names that are not on your list');
  await expect(names.getByRole('listitem')).toHaveText([/^Leo once/, /^Alex 2 times/, /^Anna once/]);
  await expect(names).toContainText('Only at the start of a sentence');
  await expect(names).toContainText('Looked for: words with a capital letter');
});

test('a kept line is plain words, and a page without a title has the one a blog would give it', async ({
  page,
}) => {
  await lookAt(page, await setAside(page, { text: 'I ==stayed== there.', day }));
  await expect(preview(page)).toContainText('I stayed there.');
  await expect(preview(page).locator('mark')).toHaveCount(0);
  await expect(preview(page).getByText('Entry', { exact: true })).toBeVisible();
  await expect(preview(page)).toContainText('The page has no title');
  await expect(preview(page)).not.toContainText('may look otherwise on the blog');
  expect(await exactFile(page)).toContain('\nI stayed there.\n');
});

test('of what the blog draws in its own way it is said so', async ({ page }) => {
  await lookAt(page, await setAside(page, { title: 'Sea', text: 'One.\n\n- [ ] two\n', day }));
  await expect(preview(page)).toContainText('may look otherwise on the blog');
  await expect(preview(page)).not.toContainText('The page has no title');
});

test('the lines of a verse flow, or are kept in the post where it is said', async ({ page }) => {
  const id = await setAside(page, { title: 'Verse', text: 'Nothing said,\nnothing meant.', day });
  await lookAt(page, id);
  const keep = page.getByRole('checkbox', { name: 'Keep every line break' });
  await expect(keep).not.toBeChecked();
  await expect(preview(page).locator('br')).toHaveCount(0);
  await keep.check();
  await expect(preview(page).locator('br')).toHaveCount(1);
  await expect.poll(() => exactFile(page)).toContain('Nothing said,  \nnothing meant.');
  await page.reload();
  await expect(keep).toBeChecked();
  await keep.uncheck();
  await expect.poll(() => exactFile(page)).toContain('Nothing said,\nnothing meant.');
});

test('a remark stays, and is told as left out', async ({ page }) => {
  const text = 'I am fine. <!-- I am not fine, I drank -->';
  await lookAt(page, await setAside(page, { title: 'Fine', text, day }));
  await expect(part(page, 'Left out')).toContainText('I am not fine, I drank');
  expect(await exactFile(page)).not.toContain('drank');
});

test('signs of Liquid that somebody typed are seen, as they are on the blog', async ({ page }) => {
  await lookAt(page, await setAside(page, { title: 'Signs', text: 'I typed {% raw %} here.', day }));
  await expect(preview(page)).toContainText('I typed {% raw %} here.');
});

test('a sentence that begins with a year has it, on the page and in the post', async ({ page }) => {
  const text = '1987. My father left.\n\n2003. I left too.';
  const id = await setAside(page, { title: 'Years', text, day });
  await lookAt(page, id);
  await expect(preview(page)).toContainText('1987. My father left.');
  await expect(preview(page)).toContainText('2003. I left too.');
  await expect(preview(page)).not.toContainText('may look otherwise on the blog');
  expect(await exactFile(page)).toContain('1987\\. My father left.\n\n2003\\. I left too.');
  await openJournal(page, `#/entries/${id}`);
  const items = page.locator('ol > li');
  await expect(items).toHaveCount(2);
  expect(await items.evaluateAll((all) => all.map((item) => (item as HTMLLIElement).value))).toEqual([
    1987, 2003,
  ]);
  // Room for the number before the words.
  const room = await page
    .locator('ol')
    .evaluate((list) => Number.parseFloat(getComputedStyle(list).paddingInlineStart));
  expect(room).toBeGreaterThan(45);
});
