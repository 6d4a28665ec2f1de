// Public editions: one an entry, beside its raw text.
import { type Edition, type EditionText, PLAIN_CHOICES } from '../journal/edition.ts';
import type { Entry } from '../journal/entry.ts';
import { putMark } from './entries.ts';
import type { Unit } from './rows.ts';
import { reading, writing } from './unit.ts';

/** What a new edition is made of, found out before the transaction. */
export interface MakingEdition {
  at: number;
  session: string;
  /** The entry's text as it may stand in an edition. */
  textOf: (entry: Entry) => EditionText;
}

/** The edition; null where there is none. */
export async function readEdition(id: string): Promise<Edition | null> {
  return (await (await reading()).editions.get(id)) ?? null;
}

/** Editions by the ids of their entries, in the order asked for; undefined where there is none. */
export async function readEditions(ids: readonly string[]): Promise<(Edition | undefined)[]> {
  return (await reading()).editions.getMany(ids);
}

/**
 * Sets an entry aside for others: says so, and makes its edition where it has none yet. Null where there is no such
 * entry.
 */
export function putAside(id: string, { at, session, textOf }: MakingEdition): Promise<Entry | null> {
  return writing(['entries', 'marks', 'versions', 'editions'], async (unit) => {
    const entry = await unit.entries.get(id);
    if (!entry) return null;
    const shown: Entry = { ...entry, visibility: 'public', visibilityAt: at };
    await unit.entries.putMany([shown]);
    await putMark(unit, shown);
    const before = await unit.editions.get(id);
    // Taken back and set aside again, it is looked at again, and waits again.
    if (before && entry.visibility === 'private')
      await unit.editions.putMany([{ ...before, looked: '', madeAt: at }]);
    if (!before) {
      const text = textOf(entry);
      const made = {
        id,
        sessions: [`${session}.1`],
        others: [],
        madeAt: at,
        editedAt: at,
        lookAgainAt: null,
        looked: '',
      };
      await unit.editions.putMany([{ ...text, ...made, base: text, choices: PLAIN_CHOICES }]);
    }
    return shown;
  });
}

/**
 * Writes what `change` makes of the edition as it is at that moment. Null where there is none, or where `change` gives
 * null: nothing is changed then.
 */
export function updateEdition(
  id: string,
  change: (edition: Edition, entry: Entry | undefined) => Edition | null,
): Promise<Edition | null> {
  return writing(['editions', 'entries'], async ({ editions, entries }: Unit) => {
    const edition = await editions.get(id);
    const changed = edition && change(edition, await entries.get(id));
    if (!changed) return null;
    await editions.putMany([changed]);
    return changed;
  });
}
