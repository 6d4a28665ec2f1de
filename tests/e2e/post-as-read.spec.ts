// What the last look shows of a post is what the blog shows of its file, and what it looked for it says. On a phone.
import type { Page } from '@playwright/test';
import { expect, test } from './journal.ts';
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
