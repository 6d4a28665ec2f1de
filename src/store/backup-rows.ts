// All rows of all tables, out for a backup and back into an empty journal. Marks are derived, so they are neither
// taken out nor trusted: they are made anew from the entries.
import { holdsAnything } from '../journal/entry.ts';
import { markOf } from '../journal/mark.ts';
import { type BackupRows, isRow } from './backup-row-check.ts';
import { repairedRow } from './backup-row-repair.ts';
import { exampleIn } from './example.ts';
import { LAST_OPENED } from './last-opened.ts';
import { putInParts } from './merging.ts';
import { OF_THIS_DEVICE, ownRows } from './own-rows.ts';
import { TABLES as ALL_TABLES, idOf, type Rows, type TableName, type Unit } from './rows.ts';
import { SCHEMA } from './schema.ts';
import { isSealed } from './sealing.ts';
import { snapshot } from './snapshot.ts';
import { writing } from './unit.ts';

/** Marks are derived: a backup holds none. */
export const TABLES = ALL_TABLES.filter((name): name is Exclude<TableName, 'marks'> => name !== 'marks');

/** Tables that came later, with the schema that has them first. */
const SINCE: Readonly<Record<string, number>> = { editions: 3, ledger: 3, sent: 3, media: 4 };

export type { BackupRows } from './backup-row-check.ts';

/** Every row of the person's own as of one moment. `meta` holds the schema alone: this device's name stays here. */
export async function readAllRows(): Promise<BackupRows> {
  const { marks: _derived, ...rows } = await snapshot();
  return ownRows({ ...rows, meta: [{ key: 'schema', value: SCHEMA }] });
}

/** A setting that no backup of ours holds: the way into somebody's repository must not come with a file. */
const isOfAnother = (row: unknown): boolean =>
  OF_THIS_DEVICE.includes(String((row as { key?: unknown } | null)?.key));

/**
 * The tables of a backup as rows, or why they are none: a row of the wrong shape is never stored, and of two with
 * one key nobody could say which is meant. Offsets that are no whole minutes are rounded.
 */
export function checkedRows(
  tables: Record<string, readonly unknown[]>,
): BackupRows | { code: 'newer-version' | 'damaged' } {
  const known = new Set<string>([...TABLES, 'meta']);
  if (Object.keys(tables).some((name) => !known.has(name))) return { code: 'newer-version' };
  const schemaRow = (tables.meta ?? []).find((row) => (row as { key?: unknown } | null)?.key === 'schema');
  const schema = Number((schemaRow as { value?: unknown } | undefined)?.value ?? 0);
  const sound: Record<string, unknown[]> = {};
  for (const name of known) {
    if (!Object.hasOwn(tables, name) && schema >= (SINCE[name] ?? 0)) return { code: 'damaged' };
    const given = (tables[name] ?? []).filter((row) => name !== 'settings' || !isOfAnother(row));
    const repaired = given.map((row) => repairedRow(name, row));
    if (!repaired.every((row) => isRow[name as keyof BackupRows](row))) return { code: 'damaged' };
    if (new Set(repaired.map(idOf)).size !== repaired.length) return { code: 'damaged' };
    sound[name] = repaired;
  }
  const rows = sound as unknown as BackupRows;
  return schema > SCHEMA ? { code: 'newer-version' } : rows;
}

/**
 * Whether nothing is here that a restore could overwrite; the example is nothing. Call it inside a transaction over
 * all tables.
 */
async function isEmpty(unit: Unit): Promise<boolean> {
  for (const rows of [unit.tombstones, unit.imports, unit.editions, unit.ledger])
    if ((await rows.count()) > 0) return false;
  // Texts of the person's own, though no page was written yet.
  const lists = ['templates', 'people', 'knownNames', 'series', 'chapters', 'hunches'];
  for (const row of await unit.settings.getMany(lists))
    if (Array.isArray(row?.value) && row.value.length > 0) return false;
  const example = await exampleIn(unit);
  // With this many entries and no others the rest is few rows.
  if ((await unit.entries.count()) > example.length) return false;
  const own = ownRows({
    entries: example,
    versions: await unit.versions.all(),
    drafts: await unit.drafts.all(),
    words: await unit.words.all(),
    settings: [],
    tombstones: [],
    imports: [],
    editions: [],
    ledger: [],
    sent: [],
    media: [],
    meta: [],
  });
  const hasDraft = own.drafts.some((draft) => draft.entryId !== undefined || holdsAnything(draft));
  return own.versions.length === 0 && !hasDraft && !own.words.some((word) => word.isOwn);
}

async function replace<T>(
  table: Rows<T>,
  rows: readonly T[],
  tell: Tell,
  isKept = (_id: string) => false,
): Promise<void> {
  await table.removeMany((await table.ids()).filter((id) => !isKept(id)));
  await putInParts(table, rows, tell);
}

type Tell = (done: number) => void;

/**
 * Puts all rows into an empty journal, in one transaction; the example goes. False when it is not empty: nothing is
 * changed then.
 * @param tell hears how many entries are written, and must not wait; what it throws undoes all
 */
export function putAllRows(rows: BackupRows, tell: Tell = () => undefined): Promise<boolean> {
  const isSealing = isSealed();
  const conflicted = new Set(
    rows.versions.filter((version) => version.kind === 'conflict').map((version) => version.entryId),
  );
  const told = isSealing ? () => undefined : tell;
  const toldAgain = () => told(rows.entries.length);
  const work = async (unit: Unit) => {
    if (!(await isEmpty(unit))) return false;
    for (const name of TABLES) {
      await replace<unknown>(
        unit[name] as Rows<unknown>,
        rows[name],
        name === 'entries' ? told : toldAgain,
        (id) => id === LAST_OPENED,
      );
    }
    await replace(
      unit.marks,
      rows.entries.map((entry) => markOf(entry, conflicted.has(entry.id))),
      toldAgain,
    );
    return true;
  };
  return writing(ALL_TABLES, work, isSealing ? tell : undefined);
}
