// Backups that only their key opens: by the lock, by a passphrase of their own, and by the program age without Ebb.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import vectors from '../vault/vectors.json' with { type: 'json' };
import { eraseEverything } from './erase.ts';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { lockNow, PASSPHRASE, turnOnLock, unlock } from './lock.ts';
import { downloaded, filesInZip, type GivenFile } from './transfer.ts';

const TEXT = 'A heron stood where the boats were';
/** A key takes about a second, a backup is opened once more before it is handed over. */
const SEALING_MS = 30_000;

const hasAge = spawnSync('age', ['--version']).status === 0;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function sealedBackup(page: Page): Promise<GivenFile> {
  const { name, bytes } = await downloaded(page, 'Download backup');
  expect(name).toMatch(/^ebb-backup-\d{4}-\d{2}-\d{2}\.zip\.age$/);
  await expect(page.getByText('It was read back, and everything is in it:')).toBeVisible();
  expect(bytes.toString('latin1')).not.toContain('heron');
  return { name, mimeType: 'application/octet-stream', buffer: bytes };
}

async function lockedBackup(page: Page): Promise<{ backup: GivenFile; key: string; identity: string }> {
  await writeEntry(page, { text: TEXT, feelings: ['hope'] });
  await openJournal(page, '#/settings/lock');
  const key = await turnOnLock(page, PASSPHRASE, false);
  const identity = await page.getByText(/^AGE-SECRET-KEY-1/).innerText();
  await openJournal(page, '#/settings/backup');
  await expect(page.getByRole('radio', { name: 'Whoever can unlock this journal' })).toBeChecked();
  return { backup: await sealedBackup(page), key, identity };
}

async function give(page: Page, backup: GivenFile): Promise<void> {
  await page.getByLabel('Restore from a backup').setInputFiles(backup);
}

async function openWith(page: Page, label: string, typed: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(typed);
  await button(page, 'Open and restore').click();
}

async function isBack(page: Page): Promise<void> {
  await expect(page.getByText('Everything is back:')).toBeVisible({ timeout: SEALING_MS });
  await expect(page.getByRole('heading', { name: 'Restore' })).toBeFocused();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toContainText(TEXT);
}

test.describe('a backup of a journal with a lock', () => {
  test('is sealed, and the passphrase of its day opens it where the journal never was', async ({ page }) => {
    const { backup } = await lockedBackup(page);
    await eraseEverything(page);
    await give(page, backup);
    await expect(page.getByText(/^ebb-backup.*is sealed\./)).toBeVisible();
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await openWith(page, 'Passphrase', 'not this one at all');
    await expect(page.getByText('That passphrase does not open this file. Nothing was changed.')).toBeVisible(
      {
        timeout: SEALING_MS,
      },
    );
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'password');
    await page.getByLabel('Show what is typed').check();
    await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'text');
    await openWith(page, 'Passphrase', PASSPHRASE);
    await expect(page.getByText('here it lies open in this browser')).toBeVisible({ timeout: SEALING_MS });
    await isBack(page);
  });

  test('opens by the recovery key, and by the age key of the recovery sheet', async ({ page }) => {
    const { backup, key, identity } = await lockedBackup(page);
    const LABEL = 'Recovery key, or the age key of the recovery sheet';
    await eraseEverything(page);
    await give(page, backup);
    await button(page, 'Use the recovery key').click();
    await openWith(
      page,
      LABEL,
      key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    );
    await expect(page.getByText('There is a slip in group 7.')).toBeVisible();
    await openWith(page, LABEL, key.toLowerCase().replaceAll('-', ' '));
    await isBack(page);
    await eraseEverything(page);
    await give(page, backup);
    await button(page, 'Use the recovery key').click();
    await openWith(page, LABEL, identity);
    await isBack(page);
  });

  test('opens by the program age too, with the key of the recovery sheet', async ({ page }) => {
    test.skip(!hasAge && !process.env.CI, 'the program age is not on this machine');
    const { backup, identity } = await lockedBackup(page);
    const folder = mkdtempSync(join(tmpdir(), 'ebb-age-'));
    try {
      writeFileSync(join(folder, 'key.txt'), identity);
      writeFileSync(join(folder, backup.name), backup.buffer);
      const zip = execFileSync('age', ['-d', '-i', 'key.txt', backup.name], { cwd: folder });
      const entries = (await filesInZip(zip)).get('entries.jsonl');
      expect(entries?.toString()).toContain(TEXT);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('can be plain all the same, and goes into a journal with a lock', async ({ page }) => {
    const { backup } = await lockedBackup(page);
    await page.getByRole('radio', { name: 'Anybody who has it' }).check();
    const plain = await downloaded(page, 'Download backup');
    expect(plain.name).toMatch(/\.zip$/);
    expect((await filesInZip(plain.bytes)).has('manifest.json')).toBe(true);
    await eraseEverything(page);
    await turnOnLock(page, 'another passphrase here');
    await openJournal(page, '#/settings/backup');
    await give(page, backup);
    await openWith(page, 'Passphrase', PASSPHRASE);
    await isBack(page);
    await lockNow(page);
    await unlock(page, 'another passphrase here');
  });
});

test('a backup by a passphrase of its own asks for it twice, and comes back with it', async ({ page }) => {
  await writeEntry(page, { text: TEXT });
  await openJournal(page, '#/settings/backup');
  await expect(page.getByRole('radio', { name: 'Anybody who has it' })).toBeChecked();
  await page.getByRole('radio', { name: 'Whoever knows a passphrase' }).check();
  await button(page, 'Download backup').click();
  await expect(page.getByRole('alert')).toContainText('Type a passphrase first.');
  await page.getByLabel('Passphrase of the file').fill('moss and lantern');
  await button(page, 'Download backup').click();
  await expect(page.getByRole('alert')).toContainText('The two are not the same.');
  await page.getByLabel('Repeat passphrase').fill('moss and lantern');
  const backup = await sealedBackup(page);
  await eraseEverything(page);
  await give(page, backup);
  await openWith(page, 'Passphrase', 'moss and lanterns');
  await expect(page.getByText('That passphrase does not open this file. Nothing was changed.')).toBeVisible({
    timeout: SEALING_MS,
  });
  await openWith(page, 'Passphrase', 'moss and lantern');
  await isBack(page);
});

test('a sealed backup that is damaged says so, and the import says where it belongs', async ({ page }) => {
  const { backup } = await lockedBackup(page);
  await eraseEverything(page);
  const bytes = Buffer.from(backup.buffer);
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] as number) ^ 1;
  await give(page, { ...backup, buffer: bytes });
  await openWith(page, 'Passphrase', PASSPHRASE);
  await expect(page.getByRole('alert').filter({ hasText: 'This backup is damaged' })).toBeVisible({
    timeout: SEALING_MS,
  });
  await give(page, { ...backup, buffer: backup.buffer.subarray(0, 60) });
  await expect(page.getByRole('alert').filter({ hasText: 'This backup is damaged' })).toBeVisible();
  await openJournal(page, '#/settings/import');
  await page.getByLabel('Choose files').setInputFiles(backup);
  await expect(page.getByText('Sealed. A sealed backup of Ebb is restored')).toBeVisible();
  await expect(page.getByRole('link', { name: 'go to Backup' })).toBeVisible();
});

test('an age file of another program asks for its age key, and is refused by what it holds', async ({
  page,
}) => {
  const { age } = vectors;
  const file = {
    name: 'note.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(age.file, 'base64'),
  };
  await openJournal(page, '#/settings/backup');
  await give(page, file);
  await expect(button(page, 'Use the recovery key')).toHaveCount(0);
  await openWith(page, 'Age key', 'moss and lantern');
  await expect(page.getByText('That key does not open this file. Nothing was changed.')).toBeVisible();
  await openWith(page, 'Age key', age.identity);
  await expect(page.getByRole('alert').filter({ hasText: 'This is not a backup of Ebb.' })).toBeVisible();
});
