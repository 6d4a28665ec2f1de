// The journal as data: every entry with everything that was said in it, by names that stand for themselves.
// `docs/journal.schema.json` is its grammar. For other programs; what restores a journal is the backup.
import type { Entry, Intensity } from '../journal/entry.ts';
import { MEDIA, type Medium, type MediumType, mediaIn, mediumFileName } from '../journal/medium.ts';
import type { Moment, When } from '../journal/when.ts';
import { encodeText } from './text.ts';

const JOURNAL_JSON = { format: 'ebb-journal', version: 1 } as const;
/** How the file begins, whatever wrote it anew. */
const BEGINS = new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${JOURNAL_JSON.format}"`);

/** Whether bytes are such a file, told by how they begin. */
export const isJournalJson = (bytes: Uint8Array): boolean =>
  BEGINS.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 256)));

/** A file beside this one; `width` and `height` in pixels. */
interface JsonMedium {
  path: string;
  type: MediumType;
  width?: number;
  height?: number;
}

/** One entry, as the file holds it. What is absent was not said. */
export interface JsonEntry {
  id: string;
  /** The literal that was written: `offset` in minutes from UTC, `zone` by its IANA name. */
  when: When;
  title?: string;
  body: string;
  description?: string;
  layout?: string;
  tags: string[];
  feelings: { label: string; intensity?: Intensity }[];
  visibility: Entry['visibility'];
  writtenAt: Moment;
  editedAt: Moment;
  /** Lines of front matter that are not Ebb's. */
  extra: string[];
  /** Nothing that looks back shows it unasked. */
  isNotForLookingBack?: true;
  /** Pictures and sounds that its body names and that lie beside the file, each once. */
  media?: JsonMedium[];
  /** Where it came from, when it was imported. */
  origin?: { app: string; path: string };
}

function jsonMediumOf({ id, type, width, height }: Medium): JsonMedium {
  const size = width && height ? { width, height } : {};
  return { path: `${MEDIA}/${mediumFileName({ id, type })}`, type, ...size };
}

/** What the file is asked of: labels of words, and what goes along, by id. */
export interface JsonNaming {
  labelOf: (id: string) => string;
  along: ReadonlyMap<string, Medium>;
}

/** An entry as the file holds it. */
function jsonEntryOf(entry: Entry, { labelOf, along }: JsonNaming): JsonEntry {
  const { id, when, title, body, description, layout, tags, visibility, writtenAt, editedAt, extra, origin } =
    entry;
  const feelings = entry.feelings.map(({ id: word, intensity }) =>
    intensity === undefined ? { label: labelOf(word) } : { label: labelOf(word), intensity },
  );
  const media = mediaIn(body).flatMap(({ id: named }) => along.get(named) ?? []);
  return {
    id,
    when: whenOf(when),
    ...(title === undefined ? {} : { title }),
    body,
    ...(description === undefined ? {} : { description }),
    ...(layout === undefined ? {} : { layout }),
    tags,
    feelings,
    visibility,
    writtenAt: { at: writtenAt.at, offset: writtenAt.offset },
    editedAt: { at: editedAt.at, offset: editedAt.offset },
    extra,
    ...(entry.isNotForLookingBack ? { isNotForLookingBack: true } : {}),
    ...(media.length > 0 ? { media: media.map(jsonMediumOf) } : {}),
    ...(origin ? { origin: { app: origin.app, path: origin.path } } : {}),
  };
}

function whenOf(when: When): When {
  if (when.kind === 'date') return { kind: 'date', day: when.day };
  const { day, time } = when;
  if (when.kind === 'local') return { kind: 'local', day, time };
  const zoned = { kind: 'zoned', day, time, offset: when.offset } as const;
  return when.zone === undefined ? zoned : { ...zoned, zone: when.zone };
}

/** The file in parts, an entry a line, so that nobody holds all of it at once. */
export async function* writeJournalJson(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  naming: JsonNaming,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const { format, version } = JOURNAL_JSON;
  yield encodeText(`{"format":${JSON.stringify(format)},"version":${version},"entries":[`);
  let before = '\n';
  for await (const entry of entries) {
    yield encodeText(`${before}${JSON.stringify(jsonEntryOf(entry, naming))}`);
    before = ',\n';
  }
  yield encodeText('\n]}\n');
}
