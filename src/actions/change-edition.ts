import {
  type Edition,
  type EditionChoices,
  type EditionText,
  editionTextOf,
  isOfSession,
  withSession,
} from '../journal/edition.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../store/database.ts';
import { updateEdition } from '../store/editions.ts';

/** What a person changes in an edition. */
export type EditionFields = Partial<Omit<EditionText, 'title' | 'description'>> & {
  /** '' for none. */
  title?: string;
  description?: string;
  choices?: Partial<EditionChoices>;
  lookAgainAt?: number | null;
  looked?: string;
};

/** The edition with these fields. */
export function withFields(edition: Edition, fields: EditionFields): Edition {
  const { title, description, choices, ...others } = fields;
  const next: Edition = { ...edition, ...others, choices: { ...edition.choices, ...choices } };
  for (const [key, text] of [
    ['title', title],
    ['description', description],
  ] as const) {
    if (text === undefined) continue;
    if (text === '') delete next[key];
    else next[key] = text;
  }
  return next;
}

const OF_TEXT = ['title', 'body', 'description', 'tags', 'feelings'] as const;
const reads = (text: EditionText): string => JSON.stringify(editionTextOf(text));

/** Keeps an edition while it is being changed. */
export interface EditionKeeper {
  /** Stores the fields. False where that failed: what was typed is kept, and goes along with the next. */
  change: (fields: EditionFields) => Promise<boolean>;
  /** Stores what `how` makes of the edition as it is at that moment, and gives it. Null where that failed. */
  with: (how: (edition: Edition) => Edition) => Promise<Edition | null>;
  /** Takes note of the edition as it is shown here: what is written over it is then known. False where it was not. */
  saw: (edition: Edition) => boolean;
  /** Whether something was typed that is not stored. */
  isUnsaved: () => boolean;
  /** Once what is under way is stored, or was not. */
  settled: () => Promise<void>;
}

/** What was done to an edition in one opening of it, and is not stored. */
export interface UnstoredFields {
  id: string;
  session: string;
  fields: EditionFields;
  /** The text that these were typed over; null where none was seen. */
  seen: string | null;
}

/** By their openings. */
export const unstoredFields = new Map<string, UnstoredFields>();

const joined = (before: EditionFields | null | undefined, fields: EditionFields): EditionFields => ({
  ...before,
  ...fields,
  choices: { ...before?.choices, ...fields.choices },
});

/**
 * One opening of one edition. At every key, no waiting: one write is under way, and the newest waits.
 * @param before of an opening that goes on, with the text that it saw last
 */
export function keepEdition(
  id: string,
  before: Pick<UnstoredFields, 'session' | 'seen'> = { session: randomId(), seen: null },
): EditionKeeper {
  const { session } = before;
  let waiting: EditionFields | null = null;
  let running: Promise<boolean> | null = null;
  /** The text as this window has it. */
  let { seen } = before;
  /** What another window wrote meanwhile, and whose it was. */
  let meanwhile: { session: string; text: string } | null = null;

  /** What another window wrote, and nobody saw here, stays beside what is typed here. */
  const besides = (edition: Edition, fields: EditionFields): EditionText[] => {
    const author = (edition.sessions.at(-1) ?? '').replace(/\.\d+$/, '');
    const text = reads(edition);
    const isUnseen = seen !== null && text !== seen && !isOfSession(edition, session);
    if (!isUnseen || !OF_TEXT.some((key) => fields[key] !== undefined)) return edition.others;
    // Of one that goes on typing there the newest is enough.
    const before = meanwhile?.session === author ? meanwhile.text : '';
    meanwhile = { session: author, text };
    return [...edition.others.filter((other) => reads(other) !== before), editionTextOf(edition)];
  };
  const stamped = (edition: Edition): Edition => {
    return { ...edition, sessions: withSession(edition.sessions, session), editedAt: now().at };
  };
  const put = async (how: (edition: Edition) => Edition): Promise<Edition | null> => {
    try {
      return await updateEdition(id, (edition) => stamped(how(edition)));
    } catch {
      return null;
    }
  };
  const note = (fields: EditionFields | null) => {
    if (fields) unstoredFields.set(session, { id, session, fields, seen });
    else unstoredFields.delete(session);
  };
  const drain = async (): Promise<boolean> => {
    let isStored = true;
    while (waiting !== null) {
      const fields: EditionFields = waiting;
      waiting = null;
      const stored = await put((edition) => ({
        ...withFields(edition, fields),
        others: besides(edition, fields),
      }));
      isStored = stored !== null;
      if (stored) seen = reads(stored);
      const newer = waiting as EditionFields | null;
      if (!isStored) waiting = newer ? joined(fields, newer) : fields;
      note(waiting);
      if (!isStored) break;
    }
    running = null;
    return isStored;
  };
  return {
    change(fields) {
      waiting = joined(waiting, fields);
      note(joined(unstoredFields.get(session)?.fields, fields));
      running ??= drain();
      return running;
    },
    async with(how) {
      await running;
      const stored = await put(how);
      if (stored) seen = reads(stored);
      return stored;
    },
    saw(edition) {
      if (waiting !== null || running !== null) return false;
      seen = reads(edition);
      return true;
    },
    isUnsaved: () => waiting !== null || running !== null,
    async settled() {
      if (waiting !== null) running ??= drain();
      await running;
    },
  };
}

/** A text of the same edition that was changed elsewhere: taken in the place of this one, or left. Null: it failed. */
export function settleOther(id: string, other: EditionText, isTaken: boolean): Promise<Edition | null> {
  return keepEdition(id).with((now) => {
    const others = now.others.filter((text) => reads(text) !== reads(other));
    if (!isTaken) return { ...now, others };
    const { title: _t, description: _d, ...rest } = now;
    return { ...rest, ...other, others };
  });
}
