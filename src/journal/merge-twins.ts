// One page that two journals hold under two ids: imported on both from the same file, or finished on both from the
// draft that a backup carried over.
import type { Content, Entry } from './entry.ts';
import type { Relation } from './merge-entry.ts';
import type { Version } from './version.ts';

export interface Twin {
  here: Entry;
  relation: Relation;
}

/** An entry with every text that it has or had, as texts are compared. */
interface Told {
  entry: Entry;
  text: string;
  earlier: ReadonlySet<string>;
}

/** What both have in common that makes them worth comparing. */
function beginningOf({ origin, writtenAt }: Entry): string {
  return JSON.stringify(
    origin ? [origin.app, origin.key, origin.said ?? null] : [writtenAt.at, writtenAt.offset],
  );
}

/**
 * Entries there that are an entry here under another id, by their id. They begin in the same way and their texts are
 * equal, or the text of one is an earlier text of the other. Changed on both sides they are two entries.
 */
export function twinsOf(
  here: { entries: readonly Entry[]; versions: (entryId: string) => readonly Version[] },
  there: { entries: readonly Entry[]; versions: (entryId: string) => readonly Version[] },
  reads: (content: Content) => string,
): Map<string, Twin> {
  const ids = { here: new Set(here.entries.map(idOf)), there: new Set(there.entries.map(idOf)) };
  const told = (entry: Entry, { versions }: typeof here): Told => ({
    entry,
    text: reads(entry),
    earlier: new Set(versions(entry.id).map(({ content }) => reads(content))),
  });
  const free = new Map<string, Entry[]>();
  for (const entry of here.entries) {
    if (entry.isExample || ids.there.has(entry.id)) continue;
    const key = beginningOf(entry);
    const others = free.get(key);
    if (others) others.push(entry);
    else free.set(key, [entry]);
  }
  const twins = new Map<string, Twin>();
  for (const entry of there.entries.filter(({ id }) => !ids.here.has(id)).sort(byId)) {
    const candidates = free.get(beginningOf(entry)) ?? [];
    if (candidates.length === 0) continue;
    const own = candidates.map((candidate) => told(candidate, here));
    const found = matchOf(own, told(entry, there));
    if (!found) continue;
    twins.set(entry.id, found);
    candidates.splice(candidates.indexOf(found.here), 1);
  }
  return twins;
}

const idOf = ({ id }: Entry) => id;
const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1);

function matchOf(candidates: readonly Told[], there: Told): Twin | null {
  const same = candidates.find(({ text }) => text === there.text);
  if (same) return { here: same.entry, relation: 'same' };
  const newer = candidates.find(({ earlier }) => earlier.has(there.text));
  if (newer) return { here: newer.entry, relation: 'here-newer' };
  const older = candidates.find(({ text }) => there.earlier.has(text));
  return older ? { here: older.entry, relation: 'there-newer' } : null;
}
