// What the journal tells of itself, beside its rows: readable whether it is sealed or not.
import type { Tally } from '../journal/journal-rows.ts';
import type { SealedRow } from '../vault/row.ts';
import type { LockRow } from './sealing.ts';

export type Meta =
  | { key: 'schema'; value: number }
  | { key: 'device'; value: string }
  /** How many entries there are, and how often they changed. */
  | { key: 'tally'; value: Tally }
  | { key: 'lock'; value: LockRow }
  /** What the rows of a sealed journal must come to. */
  | { key: 'head'; value: SealedRow }
  /** The lock is being turned on or off, or was when the browser died. */
  | { key: 'turning'; value: string };
