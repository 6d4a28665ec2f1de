// What the journal stored, read behind its back by the browser's own database, and opened here with the passphrase:
// the vault's code runs in Node, so that what is judged is not what judges.

import { type Keys, keysOf } from '../../src/vault/keys.ts';
import { deriveKey } from '../../src/vault/passphrase.ts';
import { openRow, type SealedRow } from '../../src/vault/row.ts';
import { kekOf, openSlot } from '../../src/vault/slot.ts';
import type { PassphraseSlot, Slot } from '../../src/vault/slot-shape.ts';
import { packedTables, unpacked } from '../e2e/packed.ts';
import type { Browser } from './driver/browser.ts';

export type Row = Record<string, unknown>;
export type Tables = Record<string, Row[]>;

/** Every row of every table, of one moment; bytes as bytes. */
export const laidRows = async (browser: Browser): Promise<Tables> =>
  unpacked(await browser.evaluate(packedTables, null));

export const metaOf = (tables: Tables, key: string): unknown =>
  tables.meta?.find((row) => row.key === key)?.value;

export const idOf = (row: Row): string => String(row.id ?? row.key);

/** Deriving takes a second: a slot that was opened is remembered. */
const known = new Map<string, Promise<Keys>>();

/** The keys of a sealed journal, by its passphrase; null when it lies open. */
export async function keysOfJournal(tables: Tables, passphrase: string): Promise<Keys | null> {
  const lock = metaOf(tables, 'lock') as { slots: Slot[] } | undefined;
  if (!lock) return null;
  const slot = lock.slots.find((one): one is PassphraseSlot => one.kind === 'passphrase');
  if (!slot) throw new Error('no slot for a passphrase');
  const keys = known.get(slot.id + passphrase) ?? keysOfSlot(slot, passphrase);
  known.set(slot.id + passphrase, keys);
  return keys;
}

async function keysOfSlot(slot: PassphraseSlot, passphrase: string): Promise<Keys> {
  const opened = await openSlot(slot, await kekOf(deriveKey(passphrase, slot.salt, slot.kdf)));
  if (!opened.ok) throw new Error(`the slot does not open: ${opened.code}`);
  return keysOf(opened.dataKey);
}

/** A row as it was before it was sealed; null when it does not open. */
export async function openedRow(keys: Keys, table: string, row: Row): Promise<Row | null> {
  const opened = await openRow(keys, { table, id: idOf(row) }, row as unknown as SealedRow);
  return opened.ok ? (opened.value as Row) : null;
}
