// Marks as today's Ebb makes them. They are derived from their entries, so a journal that an earlier one wrote lacks
// what has been noted in them since: it is made up for once, when nobody waits.
import type { Entry } from '../journal/entry.ts';
import { MARK_FORM, type Mark, markOf } from '../journal/mark.ts';
import { holdsConflict } from '../journal/version.ts';
import { byEntry } from '../journal/versions-by-entry.ts';
import { db, guardSchema } from './database.ts';
import { allEntries } from './lots.ts';
import type { Unit } from './rows.ts';
import { reading, writing } from './unit.ts';

/** Gives how many were remade. Stopped in between it begins anew the next time. @throws LockedError */
export async function remakeMarks(): Promise<number> {
  const made = await db.meta.get('marks');
  if (Number(made?.value) >= MARK_FORM) return 0;
  let remade = 0;
  let isEmpty = true;
  for await (const lot of allEntries()) {
    isEmpty &&= lot.length === 0;
    remade += await remakeThose(await otherwiseMade(await reading(), lot));
  }
  // A journal that begins now is written with today's marks, and its first start waits for no disk.
  if (!isEmpty) await noteForm();
  return remade;
}

/** Ids of those whose mark says something else than it would today, or is not there. */
async function otherwiseMade({ marks }: Unit, entries: readonly Entry[]): Promise<string[]> {
  const laid = await marks.getMany(entries.map(({ id }) => id));
  return entries.filter((entry, at) => !isMadeSo(laid[at], entry)).map(({ id }) => id);
}

function isMadeSo(mark: Mark | undefined, entry: Entry): boolean {
  return mark !== undefined && JSON.stringify(mark) === JSON.stringify(markOf(entry, mark.isConflicted));
}

async function remakeThose(ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  // Read once more where they are written: a page may have been saved meanwhile.
  return writing(['entries', 'marks', 'versions'], async ({ entries, marks, versions }) => {
    const there = (await entries.getMany(ids)).filter((entry) => entry !== undefined);
    const versionsOf = byEntry(await versions.ofEntries(ids));
    await marks.putMany(there.map((entry) => markOf(entry, holdsConflict(versionsOf(entry.id)))));
    return there.length;
  });
}

function noteForm(): Promise<unknown> {
  return db.transaction('rw', db.meta, async () => {
    await guardSchema();
    await db.meta.put({ key: 'marks', value: MARK_FORM });
  });
}
