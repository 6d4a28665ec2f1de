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

const LINK = /!?\[([^[\]\n]{0,500})\]\(dayone-moment:\/(?:\/|(\w{1,40})\/)([^)\s]{1,200})\)/g;

const EXTERNAL = /!?\[([^[\]\n]{0,500})\]\(dayone-external:\/\w{1,40}\/([\w=-]{1,4000})\)/g;

/** By id, in lower case; the same picture may be used in several entries and is listed in one. */
export type MediaById = ReadonlyMap<string, Media>;

interface Listed {
  /** In lower case; '' where it has none, so that no text can name it. */
  id: string;
  media: Media;
  order: number;
}

/** The archive's files by what comes before their extension: Day One says `jpeg` of a file that is a `jpg`. */
function filesByStem(paths: readonly string[]): Map<string, string> {
  const stemOf = (path: string) =>
    path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/\.[^.]*$/, '')
      .toLowerCase();
  return new Map(paths.map((path) => [stemOf(path), path]));
}

function listedIn(entry: JsonRecord, stems: ReadonlyMap<string, string>): Listed[] {
  return LISTS.flatMap(({ key, kind, folder }) =>
    listAt(entry, key).flatMap((one): Listed[] => {
      const item = recordOf(one);
      if (!item) return [];
      const id = textAt(item, 'identifier') || textAt(item, 'md5');
      const md5 = textAt(item, 'md5') || id;
      const type = textAt(item, 'type') || textAt(item, 'format');
      const expected = `${folder}/${md5}${/^\w{1,10}$/.test(type) ? `.${type}` : ''}`;
      const known = md5 === '' ? textAt(item, 'filename') || key : (stems.get(md5.toLowerCase()) ?? expected);
      const media = { kind, name: known };
      return [{ id: id.toLowerCase(), media, order: numberAt(item, 'orderInEntry') ?? 0 }];
    }),
  );
}

/** Everything that entries list: those of a file, or of all files of an archive. */
export function mediaOf(entries: readonly JsonRecord[], paths: readonly string[]): MediaById {
  const stems = filesByStem(paths);
  const found = entries.flatMap((entry) => listedIn(entry, stems)).filter(({ id }) => id !== '');
  return new Map(found.map(({ id, media }) => [id, media]));
}

/** What one entry lists, in its order. */
export function attachedTo(entry: JsonRecord): Listed[] {
  return listedIn(entry, new Map()).sort((a, b) => a.order - b.order);
}

const KINDS: Record<string, Media['kind']> = { video: 'video', audio: 'audio', pdfAttachment: 'document' };

/** `aHR0cHM6…`: the address on the web that it stands for; null when it is none. */
function addressIn(code: string): string | null {
  try {
    const letters = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
    );
    return /^https?:\/\/[^\s<>]+$/i.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** Films and sounds that are elsewhere on the web, as links to there. */
function withAddresses(text: string): string {
  return text.replace(EXTERNAL, (link, label: string, code: string) => {
    const address = addressIn(code);
    return address === null ? link : noteOf({ kind: 'other', name: address }, label || address);
  });
}

/** The text with a note in the place of each picture, those that stand nowhere at its end; and all of them, each once. */
export function withNotes(
  text: string,
  attached: readonly Listed[],
  byId: MediaById,
): { text: string; media: Media[] } {
  const media = new Map<string, Media>();
  const noted = withAddresses(text).replace(
    LINK,
    (link, label: string, type: string | undefined, id: string) => {
      const found = byId.get(id.toLowerCase());
      const one = found ?? { kind: KINDS[type ?? ''] ?? ('photo' as const), name: id };
      media.set(one.name, one);
      if (found) return noteOf(found, label);
      // One that no list knows stays as it is written, with its id to be seen.
      return label === '' ? link.replace('[]', `[${id}]`) : link;
    },
  );
  const others = attached
    .map(({ id, media: listed }) => byId.get(id) ?? listed)
    .filter(({ name }) => !media.has(name));
  const behind = [...new Map(others.map((one) => [one.name, one])).values()];
  const whole = behind.length === 0 ? noted : withNotesBehind(noted.trimEnd(), behind);
  return { text: whole, media: [...media.values(), ...behind] };
}
