// "Last backup" names a file that left: one that was shared or whose download began, and no other.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshJournal } from '../store/journal.ts';

const AT = Date.UTC(2026, 0, 10, 12);
const BEFORE = AT - 86_400_000;

let journal: Awaited<ReturnType<typeof freshJournal>>;
beforeEach(async () => {
  journal = await freshJournal();
  await journal.db.settings.put({ key: 'lastBackupAt', value: BEFORE });
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
});

/** A phone whose share sheet ends so. */
function phone(share: () => Promise<void>): void {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('navigator', { canShare: () => true, share });
}

/** Hands a backup over; what came of it, and which one counts as the last then. */
async function handedOver() {
  const { handOverBackup } = await import('../../src/actions/back-up.ts');
  const counts = { entries: 0, removed: 0, versions: 0, drafts: 0, pictures: 0, words: 0 };
  const handed = await handOverBackup({ file: new File(['x'], 'ebb-backup.zip'), counts, at: AT });
  const row = await journal.db.settings.get('lastBackupAt');
  return { handed, last: row?.value };
}

it('a backup that was shared is the last one', async () => {
  phone(async () => undefined);
  expect(await handedOver()).toEqual({ handed: 'shared', last: AT });
});

it.each([
  ['cancelled', 'AbortError'],
  ['waiting', 'NotAllowedError'],
])('a share that is %s leaves the last one as it was', async (handed, name) => {
  phone(() => Promise.reject(new DOMException('', name)));
  expect(await handedOver()).toEqual({ handed, last: BEFORE });
});

it('a backup that left is handed over, also where the journal cannot note it', async () => {
  phone(async () => {
    journal.outdated();
  });
  const { handOverBackup } = await import('../../src/actions/back-up.ts');
  const counts = { entries: 0, removed: 0, versions: 0, drafts: 0, pictures: 0, words: 0 };
  expect(await handOverBackup({ file: new File(['x'], 'ebb-backup.zip'), counts, at: AT })).toBe('shared');
});
