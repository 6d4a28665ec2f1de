// A post that came as a file and goes out as it came: the same bytes under the same name, so that a blog that has it
// already sees no change.
import { fileNameOf } from '../formats/file-name.ts';
import { decodeText, encodeText } from '../formats/text.ts';
import { writeMarkdown } from '../formats/write-markdown.ts';
import type { Content, Entry } from '../journal/entry.ts';
import type { Person } from '../journal/person.ts';
import { holdsPassage } from '../journal/private-passages.ts';
import { withoutKeepSigns } from './keep-signs.ts';
import type { KnownMedia } from './media-names.ts';
import { replacementsIn } from './people.ts';
import { type PublicFile, postFile } from './post-file.ts';
import type { PublicForm } from './public-form.ts';
import { withTypedNumbers } from './typed-numbers.ts';
import { namesMedium } from './without-media.ts';

function told({ when, title, body, description, layout, tags, feelings, extra }: Content): string {
  const texts = [title, body, description, layout].map((text) => text ?? null);
  return JSON.stringify([
    when,
    texts,
    tags,
    feelings.map(({ id, intensity }) => [id, intensity ?? null]),
    extra,
  ]);
}

/** What must not be named. */
interface Telling {
  people: readonly Person[];
  media: KnownMedia;
}

/** Whether anything in a text is not for others, stands in the list of people, or names a medium. */
const isTelling = (text: string, { people, media }: Telling): boolean =>
  holdsPassage(text) || namesMedium(text, media) || replacementsIn(text, people, 'body').length > 0;

/**
 * The file that an entry came as; null where what goes out says anything else, or where the file or its name hold more
 * than what goes out.
 * @param fileName the name it went out under before; null for none
 * @param taken names that are taken, in small letters and NFC; the name is added
 */
export function sourceFile(
  entry: Entry,
  form: PublicForm,
  telling: Telling,
  labelOf: (id: string) => string,
  fileName: string | null,
  taken: Set<string>,
): PublicFile | null {
  const { raw } = entry;
  if (!raw || !form.changesNothing) return null;
  // The blog it came from has its signs as they are.
  if (told(form.content) !== told({ ...entry, body: withTypedNumbers(withoutKeepSigns(entry.body)) }))
    return null;
  const bytes = writeMarkdown(entry, labelOf);
  // What was edited since is written anew: of a file that was patched nobody looked at every line.
  if (bytes !== raw.bytes) return null;
  const name = fileName ?? fileNameOf(entry);
  const key = name.normalize('NFC').toLowerCase();
  const isNamed = fileName !== null || name === raw.fileName;
  if (!isNamed || taken.has(key)) return null;
  const { text } = decodeText(bytes);
  // Files are handed on as text: one of another encoding, or with a mark, would become another one.
  const again = encodeText(text);
  if (again.length !== bytes.length || again.some((byte, at) => byte !== bytes[at])) return null;
  if (!isLikeOurs(text, form, labelOf) || !POST_NAME.test(name)) return null;
  if (hasComment(text) || isTelling(text, telling) || isTelling(name.replace(/[-_.]/g, ' '), telling))
    return null;
  taken.add(key);
  return { path: `_posts/${name}`, bytes };
}

/** What Jekyll takes for a post. */
const POST_NAME = /^\d{4}-\d{2}-\d{2}-.+\.(?:md|markdown)$/;

const keysOf = (text: string): string[] =>
  (/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '')
    .split('\n')
    .flatMap((line) => /^["']?([\w-]+)["']?\s*:/.exec(line)?.[1] ?? []);

/** Whether its front matter has the very keys that a file of ours would have, each once: what nobody reads may tell. */
function isLikeOurs(text: string, form: PublicForm, labelOf: (id: string) => string): boolean {
  const ours = keysOf(decodeText(postFile(form.content, labelOf, null, new Set()).bytes).text);
  const theirs = keysOf(text.replaceAll('\r\n', '\n'));
  return theirs.length > 0 && theirs.toSorted().join() === ours.toSorted().join();
}

/** A comment in the front matter is read by nobody but who wrote it. */
function hasComment(text: string): boolean {
  const end = text.indexOf('\n---', 3);
  return /(?:^|\s)#/m.test(text.slice(0, end === -1 ? text.length : end));
}
