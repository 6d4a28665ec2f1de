// Removed entries that wait, and the end of their waiting.
import type { Draft } from '../journal/draft.ts';
import type { Entry } from '../journal/entry.ts';
import { contentOf, isSameContent } from '../journal/finish.ts';
import { isInstant } from '../journal/instant.ts';
import type { Mark } from '../journal/mark.ts';
import { type Opening, removalAt } from '../journal/removal.ts';
import type { Version } from '../journal/version.ts';
import { OF_ENTRIES } from './entries.ts';
import { heldMarks } from './held-rows.ts';
import { LAST_OPENED } from './last-opened.ts';
import type { Rows, Unit } from './rows.ts';
import { reading, writing } from './unit.ts';

/** Openings only tell days apart. */
const NOTED_EVERY_MS = 3_600_000;

async function lastOpenedAt({ settings }: Unit): Promise<number | null> {
  const value = (await settings.get(LAST_OPENED))?.value;
  return isInstant(value) ? value : null;
}

async function removedIds(): Promise<string[]> {
  return (await heldMarks.ready()).filter((mark) => mark.removedAt !== undefined).map((mark) => mark.id);
}

/** Lets the days of removed entries begin anew. */
async function restamp({ entries, marks }: Unit, ids: readonly string[], now: number): Promise<void> {
  for (const rows of [entries, marks] as readonly Rows<Entry | Mark>[]) {
    const found = await rows.getMany(ids);
    await rows.putMany(found.flatMap((row) => (row ? { ...row, removedAt: now } : [])));
  }
}

function idsBy(entries: readonly Entry[], opening: Opening, removal: 'expired' | 'restamp'): string[] {
  return entries
    .filter(
      ({ removedAt, editedAt }) =>
        removedAt !== undefined && removalAt(removedAt, editedAt.at, opening) === removal,
    )
    .map((entry) => entry.id);
}

/**
 * Notes that the journal is opened, erases what has waited its 30 days, and lets those begin anew that a clock
 * stamped which cannot be believed. Returns how many went. All of it or nothing is stored.
 */
export async function noteOpening(now: number): Promise<number> {
  // Read before the transaction: a long list must not keep a draft waiting, and where nothing is to be done there is
  // none. What a window has typed behind a transaction that is open when it goes, goes too.
  const ids = await removedIds();
  const last = await lastOpenedAt(await reading());
  if (ids.length === 0 && last !== null && last <= now && now - last < NOTED_EVERY_MS) return 0;
  return writing(ids.length === 0 ? ['settings'] : [...OF_ENTRIES, 'settings'], async (unit) => {
    const opening: Opening = { now, last: await lastOpenedAt(unit) };
    await unit.settings.putMany([{ key: LAST_OPENED, value: now }]);
    if (ids.length === 0) return 0;
    const entries = (await unit.entries.getMany(ids)).filter((row): row is Entry => row !== undefined);
    await restamp(unit, idsBy(entries, opening, 'restamp'), now);
    return purge(unit, idsBy(entries, opening, 'expired'), now);
  });
}

/**
 * Erases the text of removed entries for good and leaves tombstones; none for the example, which can come again.
 * Returns how many went.
 */
export function purgeEntries(ids: readonly string[], at: number): Promise<number> {
  return writing(OF_ENTRIES, (unit) => purge(unit, ids, at));
}

/** The same within a unit over the tables of entries. */
async function purge(unit: Unit, ids: readonly string[], at: number): Promise<number> {
  const rows = await unit.entries.getMany(ids);
  const removed = rows.filter((row): row is Entry => row?.removedAt !== undefined);
  const own = removed.filter((entry) => !entry.isExample);
  await unit.tombstones.putMany(
    own.map((entry) => ({
      id: entry.id,
      originKey: entry.origin?.key ?? '',
      stamps: [...entry.ancestors, entry.stamp],
      removedAt: at,
    })),
  );
  const gone = removed.map((entry) => entry.id);
  const versions = await unit.versions.ofEntries(gone);
  await freeDrafts(unit, removed, versions);
  await unit.entries.removeMany(gone);
  await unit.marks.removeMany(gone);
  await unit.editions.removeMany(gone);
  await unit.versions.removeMany(versions.map(({ id }) => id));
  return gone.length;
}

/**
 * Lets go of what edits an entry that goes. Where nothing was changed in it it goes along: rested, it would be the whole
 * entry again. Other words stay, as a page of their own that is gone on with at the next opening.
 */
async function freeDrafts(
  { drafts }: Unit,
  gone: readonly Entry[],
  versions: readonly Version[],
): Promise<void> {
  if (gone.length === 0) return;
  const pages = new Map(gone.map((entry) => [entry.id, entry]));
  for (const draft of await drafts.all()) {
    const page = pages.get(draft.entryId ?? '');
    if (!page) continue;
    const own = ownOf(draft, page, versions);
    if (own) await drafts.putMany([own]);
    else await drafts.removeMany([draft.id]);
  }
}

/** What edits a page, as a page of its own; null where it holds nothing that the page did not. */
export function ownOf(draft: Draft, page: Entry, versions: readonly Version[]): Draft | null {
  const { entryId: _, baseStamp, ...own } = draft;
  // Saved since elsewhere: it may stand as it was begun.
  const base = versions.find(({ stamp }) => stamp === baseStamp)?.content ?? page;
  const isUnchanged = [page, base].some((text) =>
    isSameContent(text, contentOf(own, own.when ?? text.when, text)),
  );
  return isUnchanged ? null : own;
}
