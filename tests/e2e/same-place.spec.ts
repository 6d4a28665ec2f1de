// Writing in a long page that is read, and reading on in it afterwards: neither loses the place.
import type { Page } from '@playwright/test';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';
import { entry, tool } from './writing.ts';

const DESK = { width: 1280, height: 800 };
const paragraph = (number: number) =>
  `Paragraph ${number} begins here. ${'It goes on about the *rain*, and nothing else. '.repeat(9).trim()}`;
const LONG = Array.from({ length: 40 }, (_, index) => paragraph(index + 1)).join('\n\n');

/** How far below the top of the window these words stand on the page that is read. */
const topRead = (page: Page, words: string) =>
  page
    .locator('main p')
    .filter({ hasText: new RegExp(`^${words}`) })
    .evaluate((node) => node.getBoundingClientRect().top);

/** The same on the page that is written. */
const topWritten = (page: Page, words: string) =>
  page
    .locator('#mirror div')
    .filter({ hasText: new RegExp(`^${words}`) })
    .evaluate((node) => node.getBoundingClientRect().top);

const caretAt = (page: Page) =>
  entry(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionStart + 25),
  );

const shown = (page: Page) => page.evaluate(() => JSON.stringify([location.hash, history.state]));

async function openLong(page: Page): Promise<string> {
  await writeEntry(page, { text: LONG, feelings: ['hope', 'loneliness'] });
  await expect(page.locator('main p').filter({ hasText: /^Paragraph 40/ })).toBeVisible();
  return new URL(page.url()).hash.replace('#/entries/', '');
}

/** Puts the beginning of a paragraph so far below the top of the window. */
const scrollTo = (page: Page, words: string, y: number) =>
  page
    .locator('main p')
    .filter({ hasText: new RegExp(`^${words}`) })
    .evaluate((node, top) => scrollBy(0, node.getBoundingClientRect().top - top), y);

test.describe('at a desk', () => {
  test.use({ viewport: DESK });

  test('a page is written in where it was read, and read on where it was written', async ({ page }) => {
    const id = await openLong(page);
    await scrollTo(page, 'Paragraph 20', 10);
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(entry(page)).toBeFocused();
    await expect(entry(page)).toHaveValue(LONG);
    expect(await caretAt(page)).toBe('Paragraph 20 begins here.');
    await expect(tool(page, 'Bold')).toBeVisible();
    expect(Math.abs((await topWritten(page, 'Paragraph 20')) - 40)).toBeLessThan(60);
    expect(await shown(page)).toBe(JSON.stringify([`#/write/${id}`, null]));
    await page.keyboard.type('More. ');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText('More. Paragraph 20')).toBeVisible();
    expect(Math.abs((await topRead(page, 'More. Paragraph 20')) - 40)).toBeLessThan(60);
    expect(await shown(page)).toBe(JSON.stringify([`#/entries/${id}`, null]));
  });

  test('a page that was only read on in the field is read on there', async ({ page }) => {
    await openLong(page);
    await scrollTo(page, 'Paragraph 5 ', 40);
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(tool(page, 'Bold')).toBeVisible();
    await page.mouse.move(500, 400);
    const before = await topWritten(page, 'Paragraph 30');
    await page.mouse.wheel(0, before - 100);
    await expect.poll(() => topWritten(page, 'Paragraph 30')).toBeCloseTo(100, -1);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
    await expect.poll(async () => Math.abs((await topRead(page, 'Paragraph 30')) - 100)).toBeLessThan(60);
  });

  test('whoever begins at the top begins at the top, and another entry knows nothing of it', async ({
    page,
  }) => {
    await openLong(page);
    await scrollTo(page, 'Paragraph 20', 40);
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(entry(page)).toHaveValue(LONG);
    await page.getByRole('link', { name: 'Write' }).click();
    await expect(entry(page)).toHaveValue('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await openJournal(page, '#/entries');
    await page.getByRole('article').getByRole('link').first().click();
    await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('whoever sees the end of a page goes on at its end', async ({ page }) => {
  await openLong(page);
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(entry(page)).toHaveValue(LONG);
  await expect(tool(page, 'Bold')).toBeVisible();
  expect(await entry(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(LONG.length);
  const top = await topWritten(page, 'Paragraph 40');
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(600);
  await page.keyboard.type(' The last word.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('The last word.')).toBeInViewport();
});

test('an edit that was left is gone on with where its caret was', async ({ page }) => {
  const id = await openLong(page);
  await openJournal(page, `#/write/${id}`);
  await expect(tool(page, 'Bold')).toBeVisible();
  await entry(page).evaluate((field: HTMLTextAreaElement, at) => {
    field.focus();
    field.setSelectionRange(at, at);
  }, LONG.indexOf('Paragraph 25'));
  await page.keyboard.type('New. ');
  await expect(page.getByRole('status').filter({ hasText: /^Saved on this device/ })).toBeVisible();
  await expect
    .poll(async () => (await rowsOf(page, 'drafts')).map(({ body }) => String(body).includes('New. ')))
    .toEqual([true]);
  await page.reload();
  await expect(tool(page, 'Bold')).toBeVisible();
  const top = await topWritten(page, 'New. Paragraph 25');
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(600);
});
