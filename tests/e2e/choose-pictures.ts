// Pictures of the page being written, as a person puts them there and sees them.
import type { Page } from '@playwright/test';
import { expect } from './journal.ts';
import type { photo } from './photo.ts';

/** Chooses files for the page being written, as a person does from its menu. */
export async function choose(page: Page, files: Awaited<ReturnType<typeof photo>>[]): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await (await chooser).setFiles(files);
}

/** Waits until so many pictures of this page are drawn. */
export async function drawn(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('img')).toHaveCount(count);
  for (const picture of await page.getByRole('img').all())
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
}
