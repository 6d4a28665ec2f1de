// A window that goes takes along what it had asked of the database and what waits there still: with a slow disk the last
// letters. They wait beside the database for the next window, in the shape in which they are to lie in it: sealed where
// the journal is.
import type { Draft } from '../journal/draft.ts';
import { dropLeft, onLeaving, readLeft } from '../platform/left-behind.ts';
import { leftNames } from '../platform/left-names.ts';
import { answered } from '../store/answering.ts';
import { db, isUsable, whenOpened } from '../store/database.ts';
import { asLaid, putDraft, putNow } from '../store/drafts.ts';
import { lockRow } from '../store/sealing.ts';
import { fromBase64, toBase64 } from '../vault/base64.ts';
import { decodeValue, encodeValue } from '../vault/row-codec.ts';
import { unstored } from './keep-draft.ts';

interface Left {
  /** Of the lock that it was sealed under; null where it lies open. */
  epoch: string | null;
  row: string;
}

/** From now on, whenever this window goes. */
export function leaveUnstored(): void {
  onLeaving(() => {
    // How it is to lie is not known before.
    if (!isUsable()) return [];
    const epoch = lockRow()?.epoch ?? null;
    return [...unstored.values()].flatMap((draft) => {
      const row = asLaid(draft);
      // Nothing can be waited for.
      if (row instanceof Promise) return [];
      return [
        { name: draft.id, text: JSON.stringify({ epoch, row: toBase64(encodeValue(row)) } satisfies Left) },
      ];
    });
  });
}

/** Lays into the database what earlier windows left. What cannot be laid now waits for the next time. */
export async function layLeft(): Promise<void> {
  await whenOpened();
  if (!isUsable()) return;
  for (const name of leftNames()) await lay(name).catch(() => undefined);
}

async function lay(name: string): Promise<void> {
  const text = readLeft(name);
  if (text === null) return;
  const { epoch, row } = JSON.parse(text) as Left;
  const value = decodeValue(fromBase64(row)) as Draft;
  const lock = lockRow();
  if (epoch === null && lock) await putDraft(value);
  // Sealed under a lock that is no more: nobody has its key.
  else if (epoch === null || epoch === lock?.epoch) await answered(() => putNow(db.backendDB(), value));
  dropLeft(name);
}

/** The journal was erased at a wish: nothing of it is to come back. */
export function forgetLeft(): void {
  unstored.clear();
  for (const name of leftNames()) dropLeft(name);
}
