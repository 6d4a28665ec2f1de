// Everything gone, and a new beginning.
import type { Page } from '@playwright/test';
import { expect, openJournal, sealErased } from './journal.ts';

/** Erases everything and opens the backup page of the empty journal that follows. */
export async function eraseEverything(page: Page): Promise<void> {
  await openJournal(page, '#/settings/storage');
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await page.getByRole('textbox', { name: /^Type .erase./ }).fill('erase');
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();
  await sealErased(page);
  await page.getByRole('link', { name: 'Open Ebb again' }).click();
  await openJournal(page, '#/settings/backup');
}

/** A connection of this page that never steps aside. */
export const holdDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('ebb');
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          done();
        };
      }),
  );
