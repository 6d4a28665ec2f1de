// What a file of a journal holds, before words have ids and the entry has a place in the store.
import type { Content, Entry, Intensity, Raw } from '../journal/entry.ts';
import type { When } from '../journal/when.ts';

/** A feeling as a file names it; the label is the person's own word. */
export interface NamedFeeling {
  label: string;
  intensity?: Intensity;
}

/** What a page says, in the file's own words. */
export interface PageContent {
  /** Null when neither the front matter nor the file name tells a day. */
  when: When | null;
  title?: string;
  /** Markdown, LF line ends. */
  body: string;
  description?: string;
  layout?: string;
  tags: string[];
  feelings: NamedFeeling[];
  /** Front matter that Ebb does not own, as raw YAML lines in their order. */
  extra: string[];
  /** See `Entry`. */
  isNotForLookingBack?: true;
}

export type ProblemCode =
  /** The bytes are UTF-16, as their mark says. */
  | 'encoding-utf-16'
  /** The bytes are not UTF-8; they were read as windows-1252. */
  | 'encoding-guessed'
  /** Mostly UTF-8 with bytes that are not; those show as U+FFFD. */
  | 'encoding-damaged'
  /** The YAML is broken; it was read line by line. */
  | 'yaml-repaired'
  /** The front matter is a list or a single value. */
  | 'front-matter-not-fields'
  | 'unclosed-front-matter'
  /** Front matter that is code (`---js`), TOML or JSON that is broken: it is not run and not read, and stays text. */
  | 'front-matter-in-text'
  /** A key stands twice; the last one counts. */
  | 'duplicate-key'
  | 'date-unreadable'
  /** Only the day of the literal is certain. */
  | 'date-partly-read'
  /** Day and month could be the other way round; read day first. */
  | 'date-ambiguous'
  /** The weekday that stands beside the date is that of another day; read as the date says. */
  | 'weekday-disagrees'
  /** The page tells another day than its file's name; read as the name says. */
  | 'days-disagree'
  /** An instant without a zone; it is read on the clock of this device. */
  | 'zone-of-device'
  /** Another number of cells than the header has; none is moved to another column. */
  | 'row-ragged'
  /** A quote that never closes, or stands where none should: lines behind it may be in its cell. */
  | 'quote-unclosed'
  /** A quote that never closes, with rows behind it: its cell is taken to end with its line. */
  | 'quote-ended'
  /** Neither the front matter nor the file name tells a day. */
  | 'no-date'
  | 'tags-unreadable'
  | 'feelings-unreadable'
  /** A strength that is not 1 to 5, or that belongs to no feeling of the page. */
  | 'intensity-unreadable';

/** Something a person should know about a file; nothing of it is lost. */
export interface Problem {
  file: string;
  /** 1-based line in the file. */
  line?: number;
  code: ProblemCode;
}

/** Something the file may mean; offered, never applied unasked. */
export type Suggestion =
  | { kind: 'feelings'; key: string; labels: string[] }
  | { kind: 'tags'; key: string; tags: string[] };

export interface Page {
  path: string;
  /** `path` without its folders. */
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  content: PageContent;
  /** Where the day comes from. */
  whenFrom: 'front-matter' | 'file-name' | 'nowhere';
  problems: Problem[];
  /** The front matter is broken YAML and was read line by line. */
  isRepaired: boolean;
  /** The front matter is TOML or JSON. Untouched it goes out as it came; edited, with YAML. */
  isConverted?: true;
  /** Marked `published: false` or `draft: true`, or kept in a folder of drafts. */
  isHidden: boolean;
  suggestions: Suggestion[];
}

/** Why a file is no page of a journal. */
export interface NotAPage {
  notAPage: 'other-extension' | 'system-file' | 'not-text';
}

/** An entry as the writer needs it. */
export type WritableEntry = Content & Pick<Partial<Entry>, 'raw' | 'isNotForLookingBack'>;

/**
 * What an entry holds of what was read.
 * @param idOf the id of the word for a label; equal ids are joined, the first strength stays
 * @param otherwise the literal of a page that tells no day
 */
export function contentOf(
  content: PageContent,
  idOf: (label: string) => string,
  otherwise: When,
): { content: Content & Pick<Partial<Entry>, 'isNotForLookingBack'>; labels: string[] } {
  const labels = new Map<string, NamedFeeling>();
  for (const feeling of content.feelings) {
    const id = idOf(feeling.label);
    const known = labels.get(id);
    labels.set(id, known === undefined ? feeling : { ...feeling, ...known });
  }
  const feelings = [...labels].map(([id, { intensity }]) => (intensity ? { id, intensity } : { id }));
  return {
    content: { ...content, when: content.when ?? otherwise, feelings },
    labels: [...labels.values()].map((feeling) => feeling.label),
  };
}

/** The entry's fields for a page that was read; the page's bytes stay with them. */
export function entryFieldsOf(
  page: Page,
  idOf: (label: string) => string,
  otherwise: When,
): Content & Pick<Partial<Entry>, 'isNotForLookingBack'> & { raw: Raw } {
  const { content, labels } = contentOf(page.content, idOf, otherwise);
  const { body, ...fields } = content;
  const raw: Raw = { bytes: page.bytes, fileName: page.fileName, read: structuredClone(fields), labels };
  return { ...fields, body, raw };
}
