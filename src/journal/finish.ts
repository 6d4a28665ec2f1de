// Turning a draft into a save, without a database: what is kept, what becomes a version, what is a conflict.
import type { Draft } from './draft.ts';
import { fieldsOf } from './draft.ts';
import type { Content, Entry } from './entry.ts';
import type { Version, VersionKind } from './version.ts';
import type { Moment, When } from './when.ts';

/** What a save needs from the outside: random ids and the moment. */
export interface Making {
  /** Makes a random id at each call. */
  randomId: () => string;
  device: string;
  now: Moment;
}

/** `new` and `saved` write the entry; `same` changes nothing; `conflict` only adds a version. */
export interface Save {
  kind: 'new' | 'saved' | 'same' | 'conflict';
  entry: Entry;
  versions: Version[];
}

/** Layout of a page that was written here: what the blog's posts use. */
const NEW_LAYOUT = 'post';

function tidied(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n');
}

function optional(text: string, before: string | undefined): string | undefined {
  // A field nobody touched keeps the difference between absent and empty.
  if (text === (before ?? '')) return before;
  const trimmed = tidied(text).trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The content a draft stands for; `before` is the entry it edits, or null for a new one. */
export function contentOf(draft: Draft, when: When, before: Content | null): Content {
  const title = optional(draft.title, before?.title);
  const description = optional(draft.description, before?.description);
  const layout = before ? before.layout : NEW_LAYOUT;
  return {
    when,
    ...(title === undefined ? {} : { title }),
    body: tidied(draft.body),
    ...(description === undefined ? {} : { description }),
    ...(layout === undefined ? {} : { layout }),
    tags: draft.tags.map((tag) => tag.toWellFormed()),
    feelings: draft.feelings.map((feeling) => ({ ...feeling })),
    extra: before ? [...before.extra] : [],
  };
}

/** The content of an entry alone. */
export function contentAlone(entry: Content): Content {
  const { when, title, body, description, layout, tags, feelings, extra } = entry;
  return {
    when,
    ...(title === undefined ? {} : { title }),
    body,
    ...(description === undefined ? {} : { description }),
    ...(layout === undefined ? {} : { layout }),
    tags,
    feelings,
    extra,
  };
}

/** Whether two contents are the same in every field a person can change. */
export function isSameContent(a: Content, b: Content): boolean {
  return JSON.stringify(contentAlone(a)) === JSON.stringify(contentAlone(b));
}

/** A text set aside as a version. */
function versionOf(
  entry: Content,
  kind: VersionKind,
  stamp: string,
  at: Moment,
  make: Making,
  entryId: string,
): Version {
  return { id: make.randomId(), entryId, kind, stamp, savedAt: at, content: contentAlone(entry) };
}

/** A first save. */
export function firstSave(id: string, content: Content, writtenAt: Moment, make: Making): Save {
  const stamp = make.randomId();
  const entry: Entry = {
    ...content,
    id,
    revision: 1,
    stamp,
    ancestors: [],
    device: make.device,
    writtenAt,
    editedAt: make.now,
    visibility: 'private',
  };
  return { kind: 'new', entry, versions: [versionOf(content, 'first', stamp, make.now, make, id)] };
}

/**
 * A later save of `content`, begun from the save `baseStamp`. When the entry has moved on since, the arriving
 * text loses and becomes a version marked `conflict`: nobody's words are overwritten.
 */
export function laterSave(
  current: Entry,
  known: readonly Version[],
  content: Content,
  baseStamp: string,
  make: Making,
): Save {
  if (isSameContent(current, content)) return { kind: 'same', entry: current, versions: [] };
  if (current.stamp !== baseStamp) {
    const base = known.find((version) => version.stamp === baseStamp);
    // Nothing was typed: the other save simply stands.
    if (base && isSameContent(base.content, content)) return { kind: 'same', entry: current, versions: [] };
    // Saved since, but not as another text: nobody's words are in the way.
    if (base && isSameContent(base.content, current))
      return laterSave(current, known, content, current.stamp, make);
    const conflict = versionOf(content, 'conflict', make.randomId(), make.now, make, current.id);
    // Removed meanwhile: words that arrive bring it back, or they would wait unseen and be erased with it.
    return { kind: 'conflict', entry: owned(standing(current)), versions: [conflict] };
  }
  const saved = replacing(current, known, content, make);
  return { kind: 'saved', entry: owned(saved.entry), versions: saved.versions };
}

/** Who writes in a page of the example makes it theirs: their words are never an example's. */
function owned({ isExample: _example, ...entry }: Entry): Entry {
  return entry;
}

/** The entry without its mark of removal. */
function standing({ removedAt: _removed, ...entry }: Entry): Entry {
  return entry;
}

/** The entry with other content, and the outgoing text as a version unless it is kept already. */
export function replacing(
  current: Entry,
  known: readonly Version[],
  content: Content,
  make: Making,
): { entry: Entry; versions: Version[] } {
  const entry: Entry = {
    ...withoutContent(standing(current)),
    ...content,
    revision: current.revision + 1,
    stamp: make.randomId(),
    ancestors: [...current.ancestors, current.stamp],
    device: make.device,
    editedAt: make.now,
  };
  if (known.some((version) => version.stamp === current.stamp)) return { entry, versions: [] };
  const kind = known.some((version) => version.kind === 'first') ? 'edit' : 'first';
  return { entry, versions: [versionOf(current, kind, current.stamp, current.editedAt, make, current.id)] };
}

function withoutContent(entry: Entry): Omit<Entry, 'title' | 'description' | 'layout'> {
  const { title: _title, description: _description, layout: _layout, ...rest } = entry;
  return rest;
}

/** A draft that goes on with an entry. */
export function draftOfEntry(entry: Entry, id: string, now: Moment): Draft {
  return {
    id,
    entryId: entry.id,
    baseStamp: entry.stamp,
    startedAt: now,
    changedAt: now.at,
    ...fieldsOf(entry),
    when: entry.when,
    caret: { start: entry.body.length, end: entry.body.length },
  };
}
