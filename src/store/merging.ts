// A backup put into a journal that is not empty. What is to be written is found out on a snapshot, so that nobody who
// writes meanwhile has to wait, and written in one transaction if what it was found out on is still true.
import { type Merge, type MergeChoices, mergeJournals } from '../journal/merge.ts';
import type { BackupRows } from './backup-row-check.ts';
import { heldDrafts } from './held-drafts.ts';
import { idOf, type Rows, type Snapshot, TABLES, type TableName, type Unit } from './rows.ts';
import { isSealed } from './sealing.ts';
import { snapshot } from './snapshot.ts';
import { reading, writing } from './unit.ts';

/** What a merge would write, and what it was found out on. */
export interface PlannedMerge {
  merge: Merge;
  seen: Seen;
}

/** The rows that are written, as they were. */
interface Seen {
  ids: ReadonlyMap<TableName, string>;
  rows: ReadonlyMap<TableName, ReadonlyMap<string, string>>;
}

/** Drafts change at every key: only those are looked at that are written. Marks are derived. */
const WATCHED: readonly TableName[] = ['entries', 'versions', 'words', 'tombstones', 'imports'];
const WRITTEN = TABLES.filter((name): name is Exclude<TableName, 'marks'> => name !== 'marks');
const AT_ONCE = 500;

async function idsOf(unit: Unit): Promise<Map<TableName, string>> {
  const ids = new Map<TableName, string>();
  for (const name of WATCHED) ids.set(name, (await unit[name].ids()).sort().join());
  return ids;
}

/** A row as it is compared: bytes never change under the same stamp. */
function printOf(row: unknown): string {
  return row === undefined ? '' : JSON.stringify({ ...(row as object), raw: undefined });
}

/** Looks at the journal as it is and says what a merge would write; writes nothing. */
export async function planMerge(rows: BackupRows, choices: MergeChoices): Promise<PlannedMerge> {
  // Before the snapshot: a row that comes between is in it, and then the ids are others when it is written.
  const ids = await idsOf(await reading());
  const here = await snapshot();
  const held = await heldDrafts();
  const merge = mergeJournals(here, rows, choices, (id) => held === null || held.has(id));
  return { merge, seen: { ids, rows: new Map(WRITTEN.map((name) => [name, prints(here, merge, name)])) } };
}

function changed({ put, goneDrafts }: Merge, name: keyof Merge['put']): string[] {
  const written = (put[name] as readonly unknown[]).map(idOf);
  return name === 'drafts' ? [...written, ...goneDrafts] : written;
}

function prints(here: Snapshot, merge: Merge, name: keyof Merge['put']): Map<string, string> {
  const written = new Set(changed(merge, name));
  const found = (here[name] as readonly unknown[]).filter((row) => written.has(idOf(row)));
  return new Map(found.map((row) => [idOf(row), printOf(row)]));
}

async function hasMovedOn(unit: Unit, { merge, seen }: PlannedMerge): Promise<boolean> {
  const ids = await idsOf(unit);
  if (WATCHED.some((name) => ids.get(name) !== seen.ids.get(name))) return true;
  for (const name of WRITTEN) {
    const written = changed(merge, name);
    const before = seen.rows.get(name);
    for (let at = 0; at < written.length; at += AT_ONCE) {
      const some = written.slice(at, at + AT_ONCE);
      const now = await unit[name].getMany(some);
      if (some.some((id, index) => printOf(now[index]) !== (before?.get(id) ?? ''))) return true;
    }
  }
  return false;
}

/**
 * Writes a merge, all or nothing. False when the journal has moved on since it was planned: nothing is changed then.
 * @param tell hears how many entries are written; called inside the transaction, so it must not wait. What it throws
 * undoes all.
 */
export async function putMerge(planned: PlannedMerge, tell: (done: number) => void): Promise<boolean> {
  const { put, marks, goneTombstones, goneDrafts } = planned.merge;
  // A window that took one up meanwhile goes on in it.
  const held = await heldDrafts();
  if ([...put.drafts.map(idOf), ...goneDrafts].some((id) => held?.has(id))) return false;
  const isSealing = isSealed();
  const work = async (unit: Unit) => {
    if (await hasMovedOn(unit, planned)) return false;
    await unit.tombstones.removeMany(goneTombstones);
    await unit.drafts.removeMany(goneDrafts);
    const told = isSealing ? () => undefined : tell;
    const toldAgain = () => told(put.entries.length);
    await putInParts(unit.entries, put.entries, told);
    for (const name of WRITTEN) {
      if (name !== 'entries') await putInParts(unit[name] as Rows<unknown>, put[name], toldAgain);
    }
    await putInParts(unit.marks, marks, toldAgain);
    return true;
  };
  // In a sealed journal it is the sealing that takes its time.
  return writing(TABLES, work, isSealing ? tell : undefined);
}

/** Few at a time: a table of ten thousand in one go holds up everything else. */
export async function putInParts<T>(
  table: Rows<T>,
  rows: readonly T[],
  tell: (done: number) => void,
): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    await table.putMany(some);
    tell(at + some.length);
  }
}
