// Media that no text names any more, and their end.
import { DAY_MS } from '../journal/day.ts';
import type { Draft } from '../journal/draft.ts';
import { mediaIn } from '../journal/medium.ts';
import { edited } from '../journal/text-edit.ts';
import { redone, type Stepped, type UndoHistory, undone } from '../journal/undo.ts';
import { answered } from './answering.ts';
import { damagedRows } from './damaged.ts';
import { db, guardSchema } from './database.ts';
import { together } from './media.ts';
import type { Unit } from './rows.ts';
import { mediumOfBytes } from './thumbnail-id.ts';
import { writing } from './unit.ts';

/** What nothing names waits so long: a step back, or a page in another window, may name it again. */
const KEPT_DAYS = 7;
/** Settings hold templates. */
const NAMING = ['entries', 'versions', 'drafts', 'editions', 'settings'] as const;

/** Every text in a row, whatever it is called there: front matter can name a picture too. */
function* textsIn(value: unknown): Generator<string, void> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

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
export function forgetUnnamed(now: number): Promise<number> {
  return together('exclusive', async () => {
    if ((await answered(async () => db.blobs.count())) === 0) return 0;
    const gone = await writing([...NAMING, 'media'], async (unit) => {
      const old = (await unit.media.all()).filter(({ addedAt }) => now - addedAt > KEPT_DAYS * DAY_MS);
      const named = old.length > 0 ? await namedIds(unit) : null;
      // A text that does not open may name any of them.
      if (!named || damagedRows().length > 0) return 0;
      const unnamed = old.filter(({ id }) => !named.has(id)).map(({ id }) => id);
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
