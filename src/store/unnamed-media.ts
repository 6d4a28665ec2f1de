// Media that no text names any more, and their end.
import { DAY_MS } from '../journal/day.ts';
import type { Draft } from '../journal/draft.ts';
import { type Medium, mediaIn } from '../journal/medium.ts';
import { edited } from '../journal/text-edit.ts';
import { redone, type Stepped, type UndoHistory, undone } from '../journal/undo.ts';
import { answered } from './answering.ts';
import { damagedRows } from './damaged.ts';
import { db, guardSchema } from './database.ts';
import { together } from './media.ts';
import { textsIn } from './media-of-entries.ts';
import type { Unit } from './rows.ts';
import { mediumOfBytes } from './thumbnail-id.ts';
import { writing } from './unit.ts';

/** What nothing names waits so long: a step back, or a page in another window, may name it again. */
const KEPT_DAYS = 7;
/** Settings hold templates. */
const NAMING = ['entries', 'versions', 'drafts', 'editions', 'settings'] as const;

/** The texts that steps lead to, one after the other: a name that was taken out in two halves is in no single step. */
function* textsAlong(
  step: (history: UndoHistory, text: string) => Stepped | null,
  { body, undo }: Draft,
): Generator<string, void> {
  let text = body;
  let next = undo ? step(undo, text) : null;
  while (next) {
    text = edited(text, next.edit);
    yield text;
    next = step(next.history, text);
  }
}

/** The ids that any text names: earlier texts, removed entries that wait, and steps that can be taken back too. */
async function namedIds(unit: Unit): Promise<Set<string>> {
  const named = new Set<string>();
  const note = (texts: Iterable<string>) => {
    for (const text of texts) for (const { id } of mediaIn(text)) named.add(id);
  };
  for (const name of NAMING) {
    const rows: readonly unknown[] = await unit[name].all();
    note(textsIn(rows));
  }
  for (const draft of await unit.drafts.all())
    for (const step of [undone, redone]) note(textsAlong(step, draft));
  return named;
}

/** Lets go of media that no text names any more, and of bytes without a row. Returns how many media went. */
export const forgetUnnamed = (now: number): Promise<number> =>
  forget(({ addedAt }) => now - addedAt > KEPT_DAYS * DAY_MS);

/** The same of these, which went with what named them: nobody who removes a page for good waits another week. */
export const forgetAmong = (ids: ReadonlySet<string>): Promise<number> => forget(({ id }) => ids.has(id));

function forget(mayGo: (medium: Medium) => boolean): Promise<number> {
  return together('exclusive', async () => {
    if ((await answered(async () => db.blobs.count())) === 0) return 0;
    const gone = await writing([...NAMING, 'media'], async (unit) => {
      const some = (await unit.media.all()).filter(mayGo);
      const named = some.length > 0 ? await namedIds(unit) : null;
      // A text that does not open may name any of them.
      if (!named || damagedRows().length > 0) return 0;
      const unnamed = some.filter(({ id }) => !named.has(id)).map(({ id }) => id);
      await unit.media.removeMany(unnamed);
      return unnamed.length;
    });
    if (damagedRows().length === 0) await dropOrphans();
    return gone;
  });
}

/** Ids of media lie as they are in a sealed journal too. */
function dropOrphans(): Promise<void> {
  return answered(() =>
    db.transaction('rw', db.blobs, db.media, db.meta, async () => {
      await guardSchema();
      const known = new Set(await db.media.toCollection().primaryKeys());
      const laid = await db.blobs.toCollection().primaryKeys();
      await db.blobs.bulkDelete(laid.filter((id) => !known.has(mediumOfBytes(id))));
    }),
  );
}
