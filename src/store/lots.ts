// Many entries, a lot at a time. The database is asked for the next lot before this one is handed over: it reads
// meanwhile, on a core of its own.
import type { Entry } from '../journal/entry.ts';
import { readEntries } from './entries.ts';
import { reading } from './unit.ts';

/** Entries read together: few enough to hold in memory and to let the page breathe. */
const AT_ONCE = 400;
/** Of fewer than one in so many each is asked for by its id. */
const FEW = 4;

/** Every entry, removed or not, in the order of the ids. @throws LockedError */
export async function* allEntries(): AsyncGenerator<Entry[], void> {
  const { entries } = await reading();
  const ask = (behind: string) => entries.after(behind, AT_ONCE);
  let asked: ReturnType<typeof ask> | null = ask('');
  while (asked !== null) {
    const { rows, next }: { rows: Entry[]; next: string | null } = await asked;
    asked = next === null ? null : ask(next);
    // Whoever stops early does not wait for the last of them.
    asked?.catch(() => undefined);
    yield rows;
  }
}

/** The entries of these ids, in their order; missing ones are left out. @throws LockedError */
export async function* entriesInOrder(ids: readonly string[]): AsyncGenerator<Entry[], void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) yield await readEntries(ids.slice(at, at + AT_ONCE));
}

/** The entries of these ids, in an order of no meaning; missing ones are left out. @throws LockedError */
export async function* someEntries(ids: readonly string[]): AsyncGenerator<Entry[], void> {
  const { entries } = await reading();
  if (ids.length * FEW < (await entries.count())) return yield* entriesInOrder(ids);
  const wanted = new Set(ids);
  for await (const lot of allEntries()) yield lot.filter(({ id }) => wanted.has(id));
}
