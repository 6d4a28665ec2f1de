// Only the page: nothing but the text, until somebody wants the rest back.
import type { Page } from '@playwright/test';
import { expect, test } from './journal.ts';
import { choose, entry, expectCaret, saved, TEXT, writtenPage } from './menu.ts';
import { breakWrites, rowsOf } from './rows.ts';

test.describe('only the page', () => {
  const rest = (page: Page) => [
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('group', { name: 'Feelings in this entry' }),
    page.getByLabel('Day', { exact: true }),
    page.getByRole('button', { name: 'Done' }),
    page.getByRole('textbox', { name: 'Title' }),
  ];
  const everything = (page: Page) => page.getByRole('button', { name: 'Show everything' });

  test('shows the text and nothing else, and Escape brings everything back', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    for (const one of rest(page)) await expect(one).toBeHidden();
    await expectCaret(page, 7);
    await page.keyboard.type(' and a half');
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toContain('two and a half');
    // Told to a screen reader as before.
    await expect(page.locator('#write-above')).toContainText('Saved on this device');
    await expect(saved(page)).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(page.locator('#write-above :focus')).toHaveCount(0);
    await entry(page).focus();
    await page.keyboard.press('Escape');
    for (const one of rest(page)) await expect(one).toBeVisible();
    await expectCaret(page, 18);
    await expect(everything(page)).toHaveCount(0);
  });

  test('has a button back that a finger can press', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    const box = await everything(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    const field = await entry(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0);
    await everything(page).click();
    for (const one of rest(page)) await expect(one).toBeVisible();
    await expectCaret(page, 7);
  });

  test('is finished by Ctrl and Enter, and the next page shows everything', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    await page.keyboard.press('Control+Enter');
    await expect(page).toHaveURL(/#\/entries\//);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await page.getByRole('link', { name: 'Write' }).click();
    await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  });

  test('outlives no reload', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    await expect(everything(page)).toBeVisible();
    await page.reload();
    for (const one of rest(page)) await expect(one).toBeVisible();
    await expect(entry(page)).toHaveValue(TEXT);
  });

  test('still says that words could not be stored, and that a page could not be finished', async ({
    page,
  }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    await breakWrites(page, 'drafts', true);
    await page.keyboard.type('x');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('This device is full');
    await expect(page.getByRole('button', { name: 'Copy the text' })).toBeInViewport();
    await breakWrites(page, 'drafts', false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await breakWrites(page, 'entries', true);
    await entry(page).press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('could not be finished');
    await expect(entry(page)).toHaveValue(TEXT.replace('two', 'twox'));
  });
});
