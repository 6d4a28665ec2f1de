// What went out, as screens follow it: every list of entries says of each who it is for.
import type { LedgerRow } from '../journal/ledger.ts';
import { HeldRows } from './held-rows.ts';
import { type Watch, watchingHeld } from './watch.ts';

/** Everything that went out, and each new going out. */
export const watchLedger: Watch<readonly LedgerRow[]> = watchingHeld(new HeldRows('ledger'), (rows) => rows);
