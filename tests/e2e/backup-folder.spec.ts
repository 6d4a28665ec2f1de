// Backups that write themselves into a folder. The picker is the system's; a folder of the browser's own stands in.
import type { Page } from '@playwright/test';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const picked = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Picked', { create: true });
    Object.assign(window, { showDirectoryPicker: picked });
  });
});

/** What lies in the folder: the first bytes of each file. */
const filesThere = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Picked', {
      create: true,
    });
    const found: Record<string, string> = {};
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      // One that is just being put in the place of another, before or after it was found, is looked at the next time.
      const start = await handle
        .getFile()
        .then((file) => file.slice(0, 18).text())
        .catch(() => null);
      if (start !== null) found[name] = start;
    }
    return found;
  });

/** The browser wants to ask anew, and the person says yes or no. */
const answerLeave = (page: Page, answer: 'granted' | 'denied') =>
  page.evaluate((said) => {
    let leave = 'prompt';
    const answers = {
      queryPermission: async () => leave,
      requestPermission: async () => {
        leave = said;
        return leave;
      },
    };
    for (const [name, value] of Object.entries(answers)) {
      Object.defineProperty(FileSystemHandle.prototype, name, { value, configurable: true });
    }
  }, answer);

async function choose(page: Page): Promise<void> {
  await openJournal(page, '#/settings/backup');
  await page.getByRole('button', { name: 'Choose a folder for backups' }).click();
  await expect(page.getByText(/^Folder: Picked. Last written and read back: /)).toBeVisible();
}

test('a folder that is chosen has a backup at once, and it counts as the last', async ({ page }) => {
  const isLocked = test.info().project.name === 'locked';
  await writeEntry(page, { text: 'The river was high.' });
  await choose(page);
  const [[name = '', start = ''] = []] = Object.entries(await filesThere(page));
  expect(name).toMatch(isLocked ? /^ebb-backup-[\d-]{10}\.zip\.age$/ : /^ebb-backup-[\d-]{10}\.zip$/);
  expect(start).toMatch(isLocked ? /^age-encryption\.org/ : /^PK/);
  await expect(page.getByText(/^Last backup: \d/)).toBeVisible();
  expect(await rowsOf(page, 'settings')).toContainEqual(expect.objectContaining({ key: 'lastBackupAt' }));
});

test('a day later, after writing, the next one is written by itself', async ({ page }) => {
  await page.clock.install();
  await writeEntry(page, { text: 'The river was high.' });
  await choose(page);
  await page.clock.fastForward('25:00:00');
  await writeEntry(page, { text: 'Another day.' });
  const filesAMinuteOn = async () => {
    await page.clock.runFor(60_000);
    return Object.keys(await filesThere(page)).length;
  };
  await expect.poll(filesAMinuteOn, { timeout: 30_000 }).toBe(2);
});

test('where the browser wants to ask again it says so, and a tap lets it', async ({ page }) => {
  await writeEntry(page, { text: 'The river was high.' });
  await choose(page);
  await answerLeave(page, 'denied');
  await page.getByRole('button', { name: 'Write a backup there now' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'The browser wants to ask you again' }),
  ).toBeVisible();
  await answerLeave(page, 'granted');
  await page.getByRole('button', { name: 'Allow it again' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
  await expect(page.getByText(/^Folder: Picked. Last written and read back: /)).toBeVisible();
});

test('a folder that is gone is said, what is written stays known, and it can be ended', async ({ page }) => {
  await writeEntry(page, { text: 'The river was high.' });
  await choose(page);
  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('Picked', { recursive: true }),
  );
  await page.getByRole('button', { name: 'Write a backup there now' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The folder is not where it was.' })).toBeVisible();
  await expect(page.getByText(/^Folder: Picked. Last written and read back: /)).toBeVisible();
  await page.getByRole('button', { name: 'Stop writing there' }).click();
  await expect(page.getByRole('button', { name: 'Choose a folder for backups' })).toBeVisible();
  await page.reload();
  await openJournal(page, '#/settings/backup');
  await expect(page.getByRole('button', { name: 'Choose a folder for backups' })).toBeVisible();
});
