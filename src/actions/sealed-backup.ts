// A backup as an age file, and the way back into one. The lock's slots travel in its header, so that the passphrase or
// the recovery key of the day it was made opens it on another device; `age` itself opens it with the recovery sheet.
import { readIdentity, readLock } from '../store/lock.ts';
import type { LockRow } from '../store/sealing.ts';
import type { FileKey, FileLock } from '../vault/age-file.ts';
import { keysOf } from '../vault/keys.ts';
import { type LockNote, readNote, writeNote } from '../vault/lock-note.ts';
import { openRow } from '../vault/row.ts';
import { askAge } from './ask-age.ts';
import type { Keeping } from './back-up.ts';
import { failureOfJob, type JobFailure } from './in-worker.ts';
import { type OpenedSlot, openedOf } from './open-slot.ts';

/** The file sealed; null where it did not open again as it was. @throws JobFailed, LockedError */
export async function sealedBackup(
  file: Blob,
  keeping: Exclude<Keeping, { kind: 'plain' }>,
  signal?: AbortSignal,
): Promise<Blob | null> {
  const [lock, key] =
    keeping.kind === 'lock'
      ? await lockOfJournal()
      : [{ passphrase: keeping.passphrase }, { passphrase: keeping.passphrase }];
  return askAge('seal', { file, lock, key }, signal);
}

async function lockOfJournal(): Promise<[FileLock, FileKey]> {
  const lock = await readLock();
  if (!lock) throw new Error('there is no lock to seal with');
  return [lockOfFile(lock), { identity: await readIdentity() }];
}

const lockOfFile = (lock: LockRow): FileLock => ({ recipient: lock.recipient, note: writeNote(lock) });

/** The file sealed by a lock that is not on yet; null where it did not open again as it was. @throws JobFailed */
export const sealedBy = (lock: LockRow, identity: string, file: Blob): Promise<Blob | null> =>
  askAge('seal', { file, lock: lockOfFile(lock), key: { identity } });

/** What opens a sealed file: its own passphrase, a lock's passphrase or recovery key, or an age key alone. */
export type Way = { kind: 'passphrase' } | { kind: 'lock'; note: LockNote } | { kind: 'age-key' };

/** Null: it is damaged. */
export async function wayIntoBackup(file: Blob): Promise<Way | null> {
  const way = await askAge('look', { file });
  if (way?.kind !== 'identity') return way;
  const note = way.note && readNote(way.note);
  return note ? { kind: 'lock', note } : { kind: 'age-key' };
}

/** A sealed file and what opens it. */
export interface SealedBackup {
  file: File;
  way: Way;
}

export type OpenedBackup =
  | { ok: true; file: File }
  | { ok: false; code: 'wrong' }
  | { ok: false; code: 'damaged' | JobFailure }
  | Extract<OpenedSlot, { code: 'typo' | 'length' }>;

const WRONG = { ok: false, code: 'wrong' } as const;
const DAMAGED = { ok: false, code: 'damaged' } as const;

/** An identity as the recovery sheet has it. */
const AGE_KEY = /^AGE-SECRET-KEY-1[0-9A-Z]+$/;

/**
 * Opens a sealed backup.
 * @param by `recovery` takes a recovery key and the age key of the recovery sheet alike
 */
export async function openBackup(
  { file, way }: SealedBackup,
  by: 'passphrase' | 'recovery',
  typed: string,
  signal?: AbortSignal,
): Promise<OpenedBackup> {
  try {
    const key = await keyOf(way, by, typed);
    if (!('key' in key)) return key;
    const opened = await askAge('open', { file, key: key.key }, signal);
    if (!opened.ok) return opened.code === 'damaged' ? DAMAGED : WRONG;
    return { ok: true, file: new File([opened.file], file.name.replace(/\.age$/, '')) };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

export type Refused = Exclude<OpenedBackup, { ok: true }>;

async function keyOf(
  way: Way,
  by: 'passphrase' | 'recovery',
  typed: string,
): Promise<{ key: FileKey } | Refused> {
  const ageKey = typed.replace(/\s/g, '').toUpperCase();
  if (by === 'recovery' && AGE_KEY.test(ageKey)) return { key: { identity: ageKey } };
  if (way.kind === 'passphrase') return { key: { passphrase: typed } };
  if (way.kind === 'age-key') return WRONG;
  const { note } = way;
  const opened = await openedOf(note.slots, by, typed);
  if (!opened.ok) return opened.code === 'damaged' ? DAMAGED : opened.code === 'wrong' ? WRONG : opened;
  const keys = await keysOf(opened.dataKey);
  opened.dataKey.fill(0);
  const identity = await openRow(keys, { table: 'meta', id: 'identity' }, note.identity);
  return identity.ok ? { key: { identity: String(identity.value) } } : DAMAGED;
}
