// A tag that is called otherwise, a tag that becomes a feeling, a feeling that becomes a tag: tags are plain text in
// every page that has them, so the pages themselves are saved anew. All of them in one transaction, each as an
// ordinary save: a new revision and stamp, the text before it among the earlier ones, and in its file only the lines
// of tags and feelings change. A pointer, as joined words have, would do for reading, and then every export, search,
// filter and backup would have to follow it, in other programs nobody would, and a tag typed anew under the old name
// would be two things.
import type { Draft } from '../journal/draft.ts';
import { type Entry, isOwn } from '../journal/entry.ts';
import { contentAlone, type Making, replacing } from '../journal/finish.ts';
import { markOf } from '../journal/mark.ts';
import type { Naming, Retell } from '../journal/naming.ts';
import { holdsConflict, type Version } from '../journal/version.ts';
import { byEntry } from '../journal/versions-by-entry.ts';
import type { Word } from '../journal/words.ts';
import { putChanged, putWordsBack, type WordChange } from './arranging.ts';
import { type ListChange, putListsBack, retellLists } from './retelling-lists.ts';
import type { Unit } from './rows.ts';
import { isSealed } from './sealing.ts';
import { writing } from './unit.ts';

/** What is to be done, found out on the dictionary of that moment. */
export interface Retelling {
  /** Rows of the dictionary to store. */
  words: readonly Word[];
  retell: Retell;
}

/** A page as it was saved before. */
interface RetoldEntry extends Naming, Pick<Entry, 'id' | 'revision' | 'stamp' | 'device' | 'editedAt'> {
  /** The stamp it has now. */
  now: string;
  /** Versions that were added. */
  versionIds: string[];
}

interface Changed<T> {
  before: T;
  after: T;
}

/** What was done, so that it can be taken back as a whole. */
export interface Retold {
  entries: RetoldEntry[];
  drafts: Changed<Draft>[];
  lists: ListChange[];
  words: WordChange[];
}

/** Hears how far it is; called beside the transaction or inside, so it must not wait. */
export type Tell = (done: number, total: number) => void;

const AT_ONCE = 200;
const TABLES = [
  'entries',
  'marks',
  'versions',
  'drafts',
  'words',
  'settings',
  'imports',
  'editions',
] as const;

/** Few at a time: a table of ten thousand in one go holds up everything else. */
async function putPages(unit: Unit, pages: readonly { entry: Entry; known: readonly Version[] }[]) {
  await unit.entries.putMany(pages.map(({ entry }) => entry));
  await unit.marks.putMany(pages.map(({ entry, known }) => markOf(entry, holdsConflict(known))));
}

/** Retells everything that stands, in one transaction. Null when the plan is none by now. */
export async function retellAll(
  plan: (rows: Word[]) => Retelling | null,
  make: Making,
  tell: Tell = () => undefined,
): Promise<Retold | null> {
  let total = 0;
  const isSealing = isSealed();
  const work = async (unit: Unit) => {
    const planned = plan(await unit.words.all());
    if (!planned) return null;
    const ids = await idsOf(unit, planned.retell);
    total = ids.length;
    const told = (done: number) => isSealing || tell(done, total);
    const words = await putChanged(unit, planned.words);
    const entries = await retellEntries(unit, ids, planned.retell, make, told);
    const drafts = await retellDrafts(unit, planned.retell, entries);
    const lists = await retellLists(unit, planned.retell);
    return { entries, drafts, lists, words };
  };
  // In a sealed journal it is the sealing that takes its time.
  return writing(TABLES, work, isSealing ? (done) => tell(done, total) : undefined);
}

/** Pages that are concerned. What waits among the removed stays as it is: a save would begin its thirty days anew. */
async function idsOf({ marks }: Unit, retell: Retell): Promise<string[]> {
  return (await marks.all()).filter((mark) => isOwn(mark) && retell(mark) !== mark).map(({ id }) => id);
}

async function retellEntries(
  unit: Unit,
  ids: readonly string[],
  retell: Retell,
  make: Making,
  told: (done: number) => unknown,
): Promise<RetoldEntry[]> {
  const retold: RetoldEntry[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const versionsOf = byEntry(await unit.versions.ofEntries(some));
    const pages: { entry: Entry; known: readonly Version[] }[] = [];
    const fresh: Version[] = [];
    for (const entry of await unit.entries.getMany(some)) {
      if (!entry) continue;
      const { tags, feelings } = retell(entry);
      const known = versionsOf(entry.id);
      const saved = replacing(entry, known, { ...contentAlone(entry), tags, feelings }, make);
      pages.push({ entry: saved.entry, known });
      fresh.push(...saved.versions);
      const { id, revision, stamp, device, editedAt } = entry;
      const before = { id, revision, stamp, device, editedAt, tags: entry.tags, feelings: entry.feelings };
      retold.push({
        ...before,
        now: saved.entry.stamp,
        versionIds: saved.versions.map((version) => version.id),
      });
    }
    await putPages(unit, pages);
    await unit.versions.putMany(fresh);
    told(at + some.length);
  }
  return retold;
}

/** Drafts name what pages name, and go on from the save that their page has now. */
async function retellDrafts(
  { drafts }: Unit,
  retell: Retell,
  entries: readonly RetoldEntry[],
): Promise<Changed<Draft>[]> {
  const moved = new Map(entries.map(({ stamp, now }) => [stamp, now]));
  const changed = (await drafts.all()).flatMap((before) => {
    const { tags, feelings } = retell(before);
    const baseStamp = moved.get(before.baseStamp ?? '') ?? before.baseStamp;
    const isSame = tags === before.tags && feelings === before.feelings && baseStamp === before.baseStamp;
    const after = { ...before, tags, feelings, ...(baseStamp === undefined ? {} : { baseStamp }) };
    return isSame ? [] : [{ before, after }];
  });
  await drafts.putMany(changed.map(({ after }) => after));
  return changed;
}

/**
 * Takes it all back: each page that was not saved again since is the very row it was, with the stamp it had, and the
 * version that was made of it goes. A second save would leave two more texts among the earlier ones of every page, a
 * word that nothing but those names, and an import that could not be undone any more. Gives how many pages were saved
 * since and stay.
 */
export function undoRetold(
  { entries, drafts, lists, words }: Retold,
  tell: Tell = () => undefined,
): Promise<number> {
  const isSealing = isSealed();
  const work = async (unit: Unit) => {
    const told = (done: number) => isSealing || tell(done, entries.length);
    const kept = await putEntriesBack(unit, entries, told);
    await putDraftsBack(unit, drafts, entries);
    await putListsBack(unit, lists);
    await putWordsBack(unit, words);
    return kept;
  };
  return writing(TABLES, work, isSealing ? (done) => tell(done, entries.length) : undefined);
}

async function putEntriesBack(
  unit: Unit,
  entries: readonly RetoldEntry[],
  told: (done: number) => unknown,
): Promise<number> {
  let kept = 0;
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const ids = some.map(({ id }) => id);
    const rows = await unit.entries.getMany(ids);
    const versionsOf = byEntry(await unit.versions.ofEntries(ids));
    const pages: { entry: Entry; known: readonly Version[] }[] = [];
    const gone: string[] = [];
    for (const [index, { now, versionIds, ...before }] of some.entries()) {
      const row = rows[index];
      if (row?.stamp !== now) {
        kept += 1;
        continue;
      }
      pages.push({
        entry: { ...row, ...before, ancestors: row.ancestors.slice(0, -1) },
        known: versionsOf(row.id),
      });
      gone.push(...versionIds);
    }
    await putPages(unit, pages);
    await unit.versions.removeMany(gone);
    told(at + some.length);
  }
  return kept;
}

async function putDraftsBack(
  { drafts }: Unit,
  changed: readonly Changed<Draft>[],
  entries: readonly RetoldEntry[],
): Promise<void> {
  const moved = new Map(entries.map(({ stamp, now }) => [now, stamp]));
  for (const draft of await drafts.all()) {
    const found = changed.find(({ after }) => JSON.stringify(after) === JSON.stringify(draft));
    const baseStamp = moved.get(draft.baseStamp ?? '');
    if (found) await drafts.putMany([found.before]);
    else if (baseStamp !== undefined) await drafts.putMany([{ ...draft, baseStamp }]);
  }
}
