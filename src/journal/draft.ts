// What is being written and not finished yet.
import type { Content, Feeling } from './entry.ts';
import type { UndoHistory } from './undo.ts';
import type { Moment, When } from './when.ts';

export interface Draft {
  id: string;
  /** The entry being edited, with the save it started from. Absent for a new entry. */
  entryId?: string;
  baseStamp?: string;
  /** The first key. A new entry is dated by it. */
  startedAt: Moment;
  /** IANA zone of the device at the first key. */
  zone?: string;
  changedAt: number;
  title: string;
  body: string;
  description: string;
  tags: string[];
  feelings: Feeling[];
  /** A day or time set by hand; absent means: the minute of the first key. */
  when?: When;
  /** Where the caret stood, in UTF-16 units. */
  caret: { start: number; end: number };
  /** Steps of the text that can be undone and done again. Absent: none. */
  undo?: UndoHistory;
}

/** The name that the page holds which writes this draft. */
export const lockOfDraft = (id: string) => `ebb-draft-${id}`;

/** A draft that no page holds becomes an entry after this long. */
export const DRAFT_RESTS_MS = 6 * 3_600_000;

/** The literal a draft's entry will carry: what was set by hand, else the minute of the first key. */
export function whenOfDraft(draft: Draft, clock: { day: string; time: string }): When {
  if (draft.when) return draft.when;
  const when: When = {
    kind: 'zoned',
    day: clock.day,
    time: `${clock.time.slice(0, 5)}:00`,
    offset: draft.startedAt.offset,
  };
  return draft.zone === undefined ? when : { ...when, zone: draft.zone };
}

/** The editable part of an entry as a draft's fields. */
export function fieldsOf(
  content: Content,
): Pick<Draft, 'title' | 'body' | 'description' | 'tags' | 'feelings'> {
  return {
    title: content.title ?? '',
    body: content.body,
    description: content.description ?? '',
    tags: [...content.tags],
    feelings: content.feelings.map((feeling) => ({ ...feeling })),
  };
}
