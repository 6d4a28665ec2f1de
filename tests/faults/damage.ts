// Damage to the files in which Chromium keeps a database: what a crash, a full disk or a dying one leaves behind.
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../e2e/journal.ts';

/** The folder of this origin's databases in a profile. */
function databaseFolder(profile: string, home: string): string {
  const { port } = new URL(home);
  return join(profile, 'Default', 'IndexedDB', `http_localhost_${port}.indexeddb.leveldb`);
}

/** The file that the last writes went to. */
function logFile(folder: string): string {
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  const [largest = ''] = logs.sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
  return join(folder, largest);
}

/** Bytes turned over in the midst of what was written. */
export function flipBytes(profile: string, home: string): void {
  const file = logFile(databaseFolder(profile, home));
  const handle = openSync(file, 'r+');
  const half = Math.floor(statSync(file).size / 2);
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, Math.max(0, half - 2048));
  closeSync(handle);
}

/** The end of what was written cut off, as by a lost write. */
export function cutShort(profile: string, home: string, bytes: number): void {
  const file = logFile(databaseFolder(profile, home));
  truncateSync(file, Math.max(0, statSync(file).size - bytes));
}

/** The file that says where the rest is. */
export function spoilIndex(profile: string, home: string): void {
  const file = join(databaseFolder(profile, home), 'CURRENT');
  expect(readFileSync(file, 'utf8')).toContain('MANIFEST');
  writeFileSync(file, 'nothing of use\n');
}

/** Makes a second copy on this device, and waits until it is checked. */
export async function makeCopy(page: Page, home: string): Promise<void> {
  await page.goto(`${home}#/settings/storage`);
  await page.getByRole('button', { name: 'Make a copy now' }).click();
  await expect(page.getByText('The copy is made, and it was read back.')).toBeVisible();
}
