// What a page gave the person as a file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesInZip } from '../e2e/transfer.ts';
import type { Browser } from './driver/browser.ts';
import { downloadsOf } from './driver/wire.ts';

/** Waits until an archive of such a name is saved whole; gives its path. */
export async function savedArchive(browser: Browser, profile: string, name: RegExp): Promise<string> {
  const folder = downloadsOf(profile);
  let path = '';
  await browser.meanwhile(`a file like ${name}`, async () => {
    const found = existsSync(folder) && readdirSync(folder).find((one) => name.test(one));
    if (!found) return false;
    path = join(folder, found);
    // Half a file is no archive.
    return (await filesInZip(readFileSync(path))).size > 0;
  });
  return path;
}
