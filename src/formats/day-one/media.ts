// Pictures and sounds of a Day One journal. A text names them by id, the archive by md5:
//   ![](dayone-moment://1F04A933…)   "photos":[{"identifier":"1F04A933…","md5":"d5579fd5…","type":"jpeg"}]
import { type JsonRecord, listAt, numberAt, recordOf, textAt } from '../foreign/fields.ts';
import type { Media } from '../foreign/foreign.ts';
import { noteOf, withNotesBehind } from '../foreign/media-note.ts';

const LISTS = [
  { key: 'photos', kind: 'photo', folder: 'photos' },
  { key: 'videos', kind: 'video', folder: 'videos' },
  { key: 'audios', kind: 'audio', folder: 'audios' },
  { key: 'pdfAttachments', kind: 'document', folder: 'pdfs' },
] as const satisfies { key: string; kind: Media['kind']; folder: string }[];

const LINK = /!?\[([^\]\n]{0,500})\]\(dayone-moment:\/(?:\/|(\w{1,40})\/)([^)\s]{1,200})\)/g;

/** By id; the same picture may be used in several entries and is listed in one. */
export type MediaById = ReadonlyMap<string, Media>;

export interface Attached {
  id: string;
  order: number;
}

/** The archive's files by what comes before their extension: Day One says `jpeg` of a file that is a `jpg`. */
function filesByStem(paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((path) => [path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''), path]));
}

function mediaIn(entry: JsonRecord, stems: ReadonlyMap<string, string>): [string, Media, number][] {
  return LISTS.flatMap(({ key, kind, folder }) =>
    listAt(entry, key).flatMap((one): [string, Media, number][] => {
      const item = recordOf(one);
      const id = textAt(item, 'identifier') || textAt(item, 'md5');
      if (id === '') return [];
      const md5 = textAt(item, 'md5') || id;
      const type = textAt(item, 'type') || textAt(item, 'format');
      const name = stems.get(md5) ?? `${folder}/${md5}${type === '' ? '' : `.${type}`}`;
      return [[id, { kind, name }, numberAt(item, 'orderInEntry') ?? 0]];
    }),
  );
}

/** Everything that the entries of a file list. */
export function mediaOf(entries: readonly JsonRecord[], paths: readonly string[]): MediaById {
  const stems = filesByStem(paths);
  const found = entries.flatMap((entry) => mediaIn(entry, stems));
  return new Map(found.map(([id, media]) => [id, media]));
}

/** What one entry lists, in its order. */
export function attachedTo(entry: JsonRecord): Attached[] {
  const found = mediaIn(entry, new Map()).map(([id, , order]) => ({ id, order }));
  return found.sort((a, b) => a.order - b.order);
}

const KINDS: Record<string, Media['kind']> = { video: 'video', audio: 'audio', pdfAttachment: 'document' };

/** The text with a note in the place of each picture, those that stand nowhere at its end; and all of them. */
export function withNotes(
  text: string,
  attached: readonly Attached[],
  byId: MediaById,
): { text: string; media: Media[] } {
  const media: Media[] = [];
  const named = new Set<string>();
  const noted = text.replace(LINK, (link, label: string, type: string | undefined, id: string) => {
    // One that no list knows stays as it is written, with its id to be seen.
    const found = byId.get(id) ?? { kind: KINDS[type ?? ''] ?? ('photo' as const), name: '' };
    media.push(found.name === '' ? { ...found, name: id } : found);
    named.add(id);
    if (found.name !== '') return noteOf(found, label);
    return label === '' ? link.replace('[]', `[${id}]`) : link;
  });
  const rest = attached.filter(({ id }) => !named.has(id)).map(({ id }) => byId.get(id));
  const others = rest.filter((one) => one !== undefined);
  const whole = others.length === 0 ? noted : withNotesBehind(noted.trimEnd(), others);
  return { text: whole, media: [...media, ...others] };
}
