// One page that two journals hold under two ids: imported on both from the same file, finished on both from the draft that
// a backup carried over (on one of them maybe after more was written), or written on one and imported on the other.
import type { Content, Entry } from './entry.ts';
import { asWords, isIn } from './merge-drafts.ts';
import { type Relation, relationOf } from './merge-entry.ts';
import type { Version } from './version.ts';
import type { When } from './when.ts';

export interface Twin {
  here: Entry;
  relation: Relation;
}

interface Side {
  entries: readonly Entry[];
  versions: (entryId: string) => readonly Version[];
}

type Reads = (content: Content) => string;

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
 * Entries there that are an entry here under another id, by their id. Either they were found to be one before, so that
 * one has a save of the other behind it; or they begin in the same way, or one of them came from a file, and their texts
 * are equal, or the text of one is an earlier text of the other, or stands in it word for word where both were written
 * here. Changed on both sides before they ever met they are two entries.
 */
export function twinsOf(here: Side, there: Side, reads: Reads): Map<string, Twin> {
  const ids = { here: new Set(here.entries.map(idOf)), there: new Set(there.entries.map(idOf)) };
  const free = new Set(here.entries.filter((entry) => !entry.isExample && !ids.there.has(entry.id)));
  const told = toldBy(reads);
  const own = new Map([...free].map((entry) => [entry, told(entry, here)]));
  const met = listed(free, savesOf);
  const begun = listed(free, (entry) => [beginningOf(entry)]);
  const said = listed(free, (entry) => textsOf(own.get(entry)));
  const among = (list: Listed, keys: readonly string[]) =>
    [...new Set(keys.flatMap((key) => list.get(key) ?? []))].filter((entry) => free.has(entry));
  const toldOf = (entries: readonly Entry[]) => entries.flatMap((entry) => own.get(entry) ?? []);
  // The surest first: what only reads alike may be another's.
  const ways: ((there: Told) => Twin | null)[] = [
    (other) => {
      const [known] = among(met, savesOf(other.entry));
      return known ? metAgain(known, other.entry, reads, matchOf(toldOf([known]), other)) : null;
    },
    (other) => {
      const all = toldOf(among(begun, [beginningOf(other.entry)]));
      return matchOf(all, other) ?? goneOn(all, other);
    },
    (other) =>
      matchOf(
        toldOf(among(said, textsOf(other)).filter((one) => isWritten(one) !== isWritten(other.entry))),
        other,
      ),
  ];
  const twins = new Map<string, Twin>();
  const others = there.entries.filter(({ id }) => !ids.here.has(id)).sort(byId);
  const left = new Set(others.map((entry) => told(entry, there)));
  for (const way of ways) {
    for (const other of left) {
      const found = way(other);
      if (!found) continue;
      twins.set(other.entry.id, found);
      free.delete(found.here);
      left.delete(other);
    }
  }
  return twins;
}

/** How two stand that were found to be one before; each device knows what it saved since, and not always the other. */
function metAgain(here: Entry, there: Entry, reads: Reads, read: Twin | null): Twin {
  if (read?.relation === 'same' && here.isNotForLookingBack === there.isNotForLookingBack) return read;
  const relation = relationOf(here, there, reads);
  return relation === 'conflict' && read ? read : { here, relation };
}

const isWritten = ({ origin }: Entry) => origin === undefined;
const idOf = ({ id }: Entry) => id;
const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1);
const savesOf = ({ stamp, ancestors }: Entry) => [stamp, ...ancestors];
const textsOf = (told: Told | undefined) => (told ? [told.text, ...told.earlier] : []);

type Listed = ReadonlyMap<string, readonly Entry[]>;

function listed(entries: Iterable<Entry>, keysOf: (entry: Entry) => readonly string[]): Listed {
  const list = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const others = list.get(key);
      if (others) others.push(entry);
      else list.set(key, [entry]);
    }
  }
  return list;
}

function toldBy(reads: Reads): (entry: Entry, side: Side) => Told {
  const flat = (content: Content) => reads({ ...content, when: withoutZone(content.when) });
  return (entry, { versions }) => ({
    entry,
    text: flat(entry),
    earlier: new Set(versions(entry.id).map(({ content }) => flat(content))),
  });
}

/** A file has the offset alone. */
function withoutZone(when: When): When {
  if (when.kind !== 'zoned') return when;
  const { zone: _zone, ...rest } = when;
  return rest;
}

function matchOf(candidates: readonly Told[], there: Told): Twin | null {
  const same = candidates.find(({ text }) => text === there.text);
  if (same) return { here: same.entry, relation: 'same' };
  const newer = candidates.find(({ earlier }) => earlier.has(there.text));
  if (newer) return { here: newer.entry, relation: 'here-newer' };
  const older = candidates.find(({ text }) => there.earlier.has(text));
  return older ? { here: older.entry, relation: 'there-newer' } : null;
}

/** One draft that became a page on both sides, on one of them with more words. */
function goneOn(candidates: readonly Told[], there: Told): Twin | null {
  if (!isWritten(there.entry)) return null;
  const words = asWords(there.entry);
  const all = candidates.map(({ entry }) => entry);
  const whole = all.find((entry) => isIn(words, asWords(entry)));
  if (whole) return { here: whole, relation: 'here-newer' };
  const part = all.find((entry) => isIn(asWords(entry), words));
  return part ? { here: part, relation: 'there-newer' } : null;
}
