// The public edition: a copy of an entry beside its raw text, made to be read by others. It is edited freely, and
// nothing of it ever flows back.
import type { Content, Entry, Feeling } from './entry.ts';

/** What of an entry may go out at all, before anything is replaced or left out. */
export type EditionText = Pick<Content, 'title' | 'body' | 'description' | 'tags' | 'feelings'>;

/** What goes out beside the text; at first nothing but the day. */
export interface EditionChoices {
  /** Whether the post says how strong a feeling was. */
  hasStrengths: boolean;
  /** Whether the post says the time of day. */
  hasTime: boolean;
  /** Keys of other front matter of the entry that go along. */
  extraKeys: string[];
  /** Replacements that were refused, each by the key that `publish` gives it. */
  refused: string[];
  /** Whether every line break of the text is one in the post, as in a verse; left out for no. */
  keepsLines?: boolean;
  /** For `content_note:`; '' for none. */
  contentNote: string;
  /** A line at the end on where to find help, as the person wants it; '' for none. */
  helpLine: string;
  /** A line at the end that this was written while it was happening; '' for none. */
  writtenNote: string;
}

export interface Edition extends EditionText {
  /** The entry's id: an entry has one edition. */
  id: string;
  /**
   * One for each time it was opened and changed, oldest first: a random name, and how often it was stored since,
   * `a1b2.17`. Who has another's last one, or a later one of its name, goes on from it.
   */
  sessions: string[];
  /** Texts of the same edition that were changed elsewhere meanwhile, until the person takes or leaves them. */
  others: EditionText[];
  /** The instant it was set aside; a cooling-off time counts from here. */
  madeAt: number;
  /** The instant of the last change. */
  editedAt: number;
  /** What of the raw text it was made from, or has taken since: without private passages and pictures. */
  base: EditionText;
  choices: EditionChoices;
  /** The instant before which the person wants to look again; null: none. */
  lookAgainAt: number | null;
  /** SHA-256 of the file that was looked at last and found fine; '' for none. Nothing else goes out. */
  looked: string;
}

export const PLAIN_CHOICES: EditionChoices = {
  hasStrengths: false,
  hasTime: false,
  extraKeys: [],
  refused: [],
  contentNote: '',
  helpLine: '',
  writtenNote: '',
};

/** The part of an entry or an edition that is compared. */
export function editionTextOf(from: EditionText): EditionText {
  const { title, body, description, tags, feelings } = from;
  return {
    ...(title === undefined ? {} : { title }),
    body,
    ...(description === undefined ? {} : { description }),
    tags: [...tags],
    feelings: feelings.map((feeling): Feeling => ({ ...feeling })),
  };
}

/** Every feeling that an edition names: in its text, in what it was made from, in texts beside it. */
export const namedBy = ({ feelings, base, others }: Edition): Feeling[] => [
  ...feelings,
  ...base.feelings,
  ...others.flatMap((other) => other.feelings),
];

/** Whether two say the same, in the same order. */
export const isSameText = (a: EditionText, b: EditionText): boolean =>
  JSON.stringify(editionTextOf(a)) === JSON.stringify(editionTextOf(b));

/**
 * Two editions of one entry as one. The one that goes on from the other stands; where neither does, the later one, with
 * the other's text beside it.
 */
export function joinedEditions(a: Edition, b: Edition): Edition {
  const [kept, other] = goesOn(a, b) ? [a, b] : [b, a];
  // Whoever met everything the other one met took or left what stood beside it: it is not asked again.
  const all = [
    ...kept.others,
    ...(isBehind(other, kept) ? [] : other.others),
    ...(goesOnFrom(kept, other) ? [] : [editionTextOf(other)]),
  ];
  const read = new Map(all.map((text) => [JSON.stringify(editionTextOf(text)), text]));
  read.delete(JSON.stringify(editionTextOf(kept)));
  const others = [...read].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, text]) => text);
  return {
    ...kept,
    // What the person then takes or leaves is not asked again.
    sessions: joinedSessions(kept.sessions, other.sessions),
    madeAt: Math.min(a.madeAt, b.madeAt),
    others,
  };
}

/** Whoever met both goes on from both; the last opening is that of the text that is kept. */
export function joinedSessions(kept: readonly string[], other: readonly string[]): string[] {
  const last = parted(kept.at(-1) ?? '');
  const counts = new Map<string, number>();
  for (const { name, count } of [...kept, ...other].map(parted))
    counts.set(name, Math.max(count, counts.get(name) ?? 0));
  const latest = Math.max(last.count, counts.get(last.name) ?? 0);
  counts.delete(last.name);
  const earlier = [...counts].map(([name, count]) => `${name}.${count}`).sort();
  return [...earlier, `${last.name}.${latest}`];
}

type Opened = Pick<Edition, 'sessions'>;

interface Session {
  name: string;
  count: number;
}

function parted(session: string): Session {
  const dot = session.lastIndexOf('.');
  return { name: session.slice(0, dot), count: Number(session.slice(dot + 1)) || 0 };
}

const isIn = (session: string, { sessions }: Opened): boolean => {
  const last = parted(session);
  return sessions.map(parted).some(({ name, count }) => name === last.name && count >= last.count);
};

/** Whether one goes on from another's text. */
export const goesOnFrom = (a: Opened, b: Opened): boolean => isIn(b.sessions.at(-1) ?? '', a);

/** Whether one knows less than another: the other has all of its openings behind it, and more. */
const isBehind = (a: Edition, b: Edition): boolean =>
  a.sessions.every((session) => isIn(session, b)) && !b.sessions.every((session) => isIn(session, a));

/** The openings after one more storing in this one. */
export function withSession(sessions: readonly string[], name: string): string[] {
  const last = parted(sessions.at(-1) ?? '');
  const isSame = last.name === name;
  return [...(isSame ? sessions.slice(0, -1) : sessions), `${name}.${isSame ? last.count + 1 : 1}`];
}

/** Whether the last storing was of this opening. */
export const isOfSession = ({ sessions }: Pick<Edition, 'sessions'>, name: string): boolean =>
  parted(sessions.at(-1) ?? '').name === name;

/** Whether the first of two stands. */
function goesOn(a: Edition, b: Edition): boolean {
  const [isAfter, isBefore] = [goesOnFrom(a, b), goesOnFrom(b, a)];
  if (isAfter !== isBefore) return isAfter;
  if (a.editedAt !== b.editedAt) return a.editedAt > b.editedAt;
  return JSON.stringify(a) > JSON.stringify(b);
}

/** Whether an entry is meant for others by the person's word. */
export const isSetAside = ({ visibility, removedAt }: Pick<Entry, 'visibility' | 'removedAt'>): boolean =>
  visibility === 'public' && removedAt === undefined;
