// Pictures of the page being written, as a person puts them there and sees them.
import type { FileChooser, Page } from '@playwright/test';
import { expect } from './journal.ts';
import type { photo } from './photo.ts';

/** Asks for pictures for the page being written, as a person does from its menu, and leaves the chooser open. */
export async function openChooser(page: Page): Promise<FileChooser> {
  // Listened for in time: the browser is told first that a test answers in place of its own window.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  return chooser;
}

export async function choose(page: Page, files: Awaited<ReturnType<typeof photo>>[]): Promise<void> {
  await (await openChooser(page)).setFiles(files);
}

/** Waits until so many pictures of this page are drawn. */
export async function drawn(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('img')).toHaveCount(count);
  for (const picture of await page.getByRole('img').all())
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
}
