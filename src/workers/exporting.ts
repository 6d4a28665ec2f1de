// Entries out, as Markdown files: one archive, or files in a folder that the person chose.
import { fileNameOf } from '../formats/file-name.ts';
import type { WritableEntry } from '../formats/page.ts';
import { holdsPrivatePassage } from '../formats/private-passage.ts';
import { decodeText } from '../formats/text.ts';
import { writeMarkdown } from '../formats/write-markdown.ts';
import { writeZip, type ZipFile } from '../formats/zip.ts';
import type { Entry } from '../journal/entry.ts';
import { Dictionary } from '../journal/words.ts';
import { readEntries } from '../store/entries.ts';
import { readWords } from '../store/words.ts';
import type { Exported, Jobs, Progress, Selection } from './jobs.ts';
import { selectFiles } from './selecting.ts';

type Tell = (progress: Progress) => void;

const FOLDER = '_posts';
const AT_ONCE = 200;
const LIQUID = /\{\{|\{%/;
const LISTED = 50;

/** Whether anything an entry's file says is not for others, whatever the encoding of the file. */
function holdsPrivate(entry: WritableEntry, text: string): boolean {
  const fields = [entry.title, entry.description, entry.body, ...entry.tags, ...entry.extra];
  return holdsPrivatePassage(text) || fields.some((field) => field && holdsPrivatePassage(field));
}

/** The files of a selection, one after the other, counting what they are. */
class Files {
  readonly counts: Exported = { entries: 0, leftOut: 0, liquid: 0 };
  readonly #selection: Selection;
  readonly #words: Dictionary;
  readonly #tell: Tell;

  constructor(selection: Selection, words: Dictionary, tell: Tell) {
    this.#selection = selection;
    this.#words = words;
    this.#tell = tell;
  }

  async *all(): AsyncGenerator<ZipFile, void> {
    const files = await selectFiles(this.#selection, this.#words);
    for (let at = 0; at < files.length; at += AT_ONCE) {
      this.#tell({ step: 'writing', done: at, total: files.length });
      const some = files.slice(at, at + AT_ONCE);
      const names = new Map(some.map(({ id, fileName }) => [id, fileName]));
      for (const entry of await readEntries(some.map(({ id }) => id))) {
        const bytes = this.#bytesOf(entry);
        if (bytes) yield { path: names.get(entry.id) ?? '', bytes };
      }
    }
    this.#tell({ step: 'writing', done: files.length, total: files.length });
  }

  /** The bytes of an entry's file; null when it does not go out. */
  #bytesOf(entry: Entry): Uint8Array<ArrayBuffer> | null {
    // Asked again here: the entry may have changed since it was selected.
    if (entry.removedAt !== undefined || entry.isExample) return null;
    const isForAll = this.#selection.kind === 'public';
    if (isForAll && entry.visibility !== 'public') return null;
    const bytes = writeMarkdown(entry, this.#words.labelOf);
    const { text } = decodeText(bytes);
    if (isForAll && holdsPrivate(entry, text)) {
      this.counts.leftOut += 1;
      return null;
    }
    this.counts.entries += 1;
    if (LIQUID.test(text)) this.counts.liquid += 1;
    return bytes;
  }
}

/** One entry's file; null when there is no such entry, or it is the example's. */
export async function exportOne(id: string): Promise<Jobs['export-one']['answer']> {
  const [entry] = await readEntries([id]);
  if (!entry || entry.isExample) return null;
  const words = new Dictionary(await readWords());
  return { fileName: fileNameOf(entry), bytes: writeMarkdown(entry, words.labelOf) };
}

async function* inPosts(files: AsyncIterable<ZipFile>): AsyncGenerator<ZipFile, void> {
  for await (const { path, bytes } of files) yield { path: `${FOLDER}/${path}`, bytes };
}

/** One archive, `_posts/YYYY-MM-DD-slug.md`, sorted by name. */
export async function exportZip(
  selection: Selection,
  tell: Tell = () => undefined,
): Promise<Jobs['export-zip']['answer']> {
  const files = new Files(selection, new Dictionary(await readWords()), tell);
  const zip = await writeZip(inPosts(files.all()));
  return { ...files.counts, zip };
}

async function bytesIn(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | null> {
  try {
    const handle = await folder.getFileHandle(name);
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return null;
    throw error;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * Files in a folder's `_posts`. A file of the same name with other bytes is somebody's work: it stays as it is
 * unless `replace` says otherwise.
 */
export async function exportFolder(
  selection: Selection,
  folder: FileSystemDirectoryHandle,
  replace: boolean,
  tell: Tell = () => undefined,
): Promise<Jobs['export-folder']['answer']> {
  const files = new Files(selection, new Dictionary(await readWords()), tell);
  const posts = await folder.getDirectoryHandle(FOLDER, { create: true });
  const differing: string[] = [];
  for await (const { path, bytes } of files.all()) {
    const there = await bytesIn(posts, path);
    if (there && isSame(there, bytes)) continue;
    if (there && !replace) {
      differing.push(path);
      continue;
    }
    const writable = await (await posts.getFileHandle(path, { create: true })).createWritable();
    await writable.write(bytes);
    await writable.close();
  }
  return { ...files.counts, differing: { first: differing.slice(0, LISTED), total: differing.length } };
}
