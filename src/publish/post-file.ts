// A post as a file. Its name comes from what is public, never from the file that the entry once was: that name may tell
// what was replaced.
import { writeCanonical } from '../formats/canonical.ts';
import { fileNameIn, fileNameOf } from '../formats/file-name.ts';
import { namedOf } from '../formats/write-markdown.ts';
import type { Content } from '../journal/entry.ts';
import { contentAlone } from '../journal/finish.ts';

export interface PublicFile {
  /** `_posts/2025-06-19-craving-secure-connection.md` */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const keyOf = (fileName: string): string => fileName.normalize('NFC').toLowerCase();

/** The first name that no other post has; the second of one name gets `-2`. */
function freeName(content: Content, taken: ReadonlySet<string>): string {
  let name = fileNameOf(content);
  for (let number = 2; taken.has(keyOf(name)); number += 1) name = fileNameOf(content, `-${number}`);
  return name;
}

/**
 * The file of a post, in canonical form.
 * @param content as `publicForm` gives it
 * @param labelOf the label of a feeling
 * @param fileName the name it went out under before, which it keeps; null for none
 * @param taken names that are taken, in small letters and NFC; the name is added
 */
export function postFile(
  content: Content,
  labelOf: (id: string) => string,
  fileName: string | null,
  taken: Set<string>,
): PublicFile {
  const before = fileName === null ? '' : fileNameIn(fileName);
  const name = before === '' || taken.has(keyOf(before)) ? freeName(content, taken) : before;
  taken.add(keyOf(name));
  // Field by field, so that nothing else that an object may carry gets into a file.
  const plain = contentAlone(content);
  return { path: `_posts/${name}`, bytes: writeCanonical(namedOf(plain, labelOf), plain.body, plain.extra) };
}
