import {
  type Edition,
  type EditionChoices,
  type EditionText,
  editionTextOf,
  isOfSession,
  withSession,
} from '../journal/edition.ts';
import { mergedTexts } from '../journal/merge-texts.ts';
import { now } from '../platform/clock.ts';
import { updateEdition } from '../store/editions.ts';
import { randomId } from '../store/random-id.ts';

/** What a person changes in an edition. */
export type EditionFields = Partial<Omit<EditionText, 'title' | 'description'>> & {
  /** '' for none. */
  title?: string;
  description?: string;
  choices?: Partial<EditionChoices>;
  lookAgainAt?: number | null;
  looked?: string;
  /** Texts that come to stand beside it. */
  beside?: EditionText[];
};

/** The edition with these fields. */
export function withFields(edition: Edition, fields: EditionFields): Edition {
  const { title, description, choices, beside = [], ...rest } = fields;
  const others = [...edition.others, ...beside];
  const next: Edition = { ...edition, ...rest, others, choices: { ...edition.choices, ...choices } };
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
  /**
   * Stores what `how` makes of the edition as it is at that moment, in its turn among what is typed. Gives that with what
   * was typed meanwhile, as it is to be shown. Null where it failed.
   */
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

/** The text with what was typed over it. */
function typedText(over: EditionText, fields: EditionFields): EditionText {
  const { title = over.title, description = over.description } = fields;
  const { body = over.body, tags = over.tags, feelings = over.feelings } = fields;
  return { ...(title ? { title } : {}), body, ...(description ? { description } : {}), tags, feelings };
}

/**
 * What was typed over one text, as typed over what that text has become meanwhile. Where both changed the same words, the
 * text that was typed goes beside.
 */
function typedOnto(fields: EditionFields, over: EditionText, now: EditionText): EditionFields {
  const own = typedText(over, fields);
  const merged = mergedTexts(over, own, now);
  const { title: _t, body: _b, description: _d, tags: _ta, feelings: _f, ...rest } = fields;
  if (!merged) return { ...rest, beside: [...(fields.beside ?? []), own] };
  const typed = OF_TEXT.filter((key) => fields[key] !== undefined).map((key) => [key, merged[key] ?? '']);
  return { ...rest, ...Object.fromEntries(typed) };
}

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
  /** What is to be done to it behind what was typed before. */
  const steps: (() => Promise<boolean>)[] = [];
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
  /** False where it failed: it waits on. */
  const storeTyped = async (fields: EditionFields): Promise<boolean> => {
    waiting = null;
    const stored = await put((edition) =>
      withFields({ ...edition, others: besides(edition, fields) }, fields),
    );
    if (stored) seen = reads(stored);
    const newer = waiting as EditionFields | null;
    if (!stored) waiting = newer ? joined(fields, newer) : fields;
    note(waiting);
    return stored !== null;
  };
  const storeWith = async (how: (edition: Edition) => Edition): Promise<Edition | null> => {
    let over = '';
    const stored = await put((edition) => {
      over = seen ?? reads(edition);
      return how(edition);
    });
    if (!stored) return null;
    // Typed while that was stored: over the words before it, which still stood in the fields.
    if (waiting) waiting = typedOnto(waiting, JSON.parse(over), stored);
    seen = reads(stored);
    note(waiting);
    return waiting ? withFields(stored, waiting) : stored;
  };
  const drain = async (): Promise<boolean> => {
    let isStored = true;
    while (steps.length > 0 || (waiting !== null && isStored)) {
      if (waiting !== null && isStored) isStored = await storeTyped(waiting);
      const step = steps.shift();
      // What could not be stored before goes along then.
      if (step && (await step())) isStored = true;
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
    with(how) {
      return new Promise((tell) => {
        steps.push(async () => {
          const stored = await storeWith(how);
          tell(stored);
          return stored !== null;
        });
        running ??= drain();
      });
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

/** A text of the same edition that was changed elsewhere: taken in the place of this one, or left. */
export const withOtherSettled =
  (other: EditionText, isTaken: boolean) =>
  (now: Edition): Edition => {
    const others = now.others.filter((text) => reads(text) !== reads(other));
    if (!isTaken) return { ...now, others };
    const { title: _t, description: _d, ...rest } = now;
    return { ...rest, ...other, others };
  };
