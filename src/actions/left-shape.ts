// The shape of what one window leaves for the next: as it is to lie in the journal, sealed where that is.
import type { Leaving } from '../platform/left-behind.ts';
import type { SealedDraft } from '../store/boxed-draft.ts';
import { lockRow, type Sooner } from '../store/sealing.ts';
import { fromBase64, toBase64 } from '../vault/base64.ts';
import { decodeValue, encodeValue } from '../vault/row-codec.ts';

interface Left {
  /** Of the lock that it was sealed under; null where it lies open. */
  epoch: string | null;
  value: unknown;
}

const OF_FIELDS = 'edition ';

/** Under which name the fields of an opening of a public copy are left: no draft has one like it. */
export const nameOfFields = (session: string) => `${OF_FIELDS}${session}`;

/** The opening; '' where the name is a draft's. */
export const sessionIn = (name: string) => (name.startsWith(OF_FIELDS) ? name.slice(OF_FIELDS.length) : '');

/** None where the sealing would have to be waited for: nothing can be, as a window goes. */
export function leavingOf(name: string, row: Sooner<object | SealedDraft>): Leaving[] {
  if (row instanceof Promise) return [];
  const epoch = lockRow()?.epoch ?? null;
  return [{ name, text: JSON.stringify({ epoch, row: toBase64(encodeValue(row)) }) }];
}

export function leftIn(text: string): Left {
  const { epoch, row } = JSON.parse(text) as { epoch: string | null; row: string };
  return { epoch, value: decodeValue(fromBase64(row)) };
}
