// Entries out, as Markdown files: one archive, or files in a folder that the person chose.
import {
  exportFileName,
  exportFileNames,
  exportMarkdown,
  formOf,
  type MarkdownForm,
} from '../formats/export-markdown.ts';
import { decodeText } from '../formats/text.ts';
import { writeZip, type ZipFile } from '../formats/zip.ts';
import { type Squeezed, squeeze } from '../formats/zip-pack.ts';
import type { Entry } from '../journal/entry.ts';
import {
  type ExportShape,
  exportChoicesOf,
  type MarkdownChoices,
  PLAIN_EXPORT,
} from '../journal/export-choices.ts';
import { Dictionary } from '../journal/words.ts';
import { readEntries } from '../store/entries.ts';
import { readLater } from '../store/later-settings.ts';
import { readWords } from '../store/words.ts';
import type { Jobs, Selection } from './jobs.ts';
import { Leaving, type Tell } from './leaving.ts';
import { type Post, publicEntry } from './posts.ts';
import { type Named, namedOf, namesOf, readNames, selectIds, selectInTime } from './selecting.ts';

const POSTS = '_posts';
const LIQUID = /\{\{|\{%/;
const LISTED = 50;
/** Letters of a file that a preview shows. */
const SHOWN = 1_000;

/** The bytes of an entry's file; counted where Jekyll would take something in it for its own. */
function bytesOf(leaving: Leaving, entry: Entry, form: MarkdownForm): ZipFile['bytes'] {
  const bytes = exportMarkdown(entry, leaving.labelOf, form);
  if (form.shape !== 'obsidian' && LIQUID.test(decodeText(bytes).text)) leaving.counts.liquid += 1;
  return bytes;
}

/** What the files of posts are called: never by what was replaced or left out. */
function postNames(posts: ReadonlyMap<string, Post>, shape: ExportShape): Map<string, string> {
  const all = [...posts.values()];
  const names =
    shape === 'obsidian'
      ? exportFileNames(all.map(publicEntry), shape)
      : all.map(({ file }) => file.path.slice(file.path.lastIndexOf('/') + 1));
  return new Map(all.map(({ entry }, index) => [entry.id, names[index] ?? '']));
}

/** One entry's file; null when there is no such entry, or it is the example's. */
export async function exportOne(id: string): Promise<Jobs['export-one']['answer']> {
  const [entry] = await readEntries([id]);
  if (!entry || entry.isExample) return null;
  const { labelOf } = new Dictionary(await readWords());
  const form = formOf(exportChoicesOf(await readLater('exportChoices')));
  return { fileName: exportFileName(entry, form.shape), bytes: exportMarkdown(entry, labelOf, form) };
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

/**
 * One archive, `_posts/YYYY-MM-DD-slug.md` unless the choices say otherwise, sorted by name. Every entry is read once:
 * squeezed at once, and named when all are known.
 */
export async function exportZip(
  selection: Selection,
  choices: MarkdownChoices = PLAIN_EXPORT,
  tell?: Tell,
): Promise<Jobs['export-zip']['answer']> {
  const leaving = new Leaving(selection, new Dictionary(await readWords()), tell);
  const form = formOf(choices);
  const posts = await leaving.posts();
  const ids = posts ? [...posts.keys()] : await selectIds(selection, leaving.words);
  const named: Named[] = [];
  const squeezed: Squeezed[] = [];
  for await (const entry of leaving.eachOf(ids)) {
    squeezed.push(squeeze(bytesOf(leaving, entry, form)));
    named.push(namedOf(entry));
  }
  const names = posts ? postNames(posts, form.shape) : namesOf(named, form.shape);
  const folder = form.shape === 'posts' ? `${POSTS}/` : '';
  const files = squeezed.map((each, at) => {
    const path = `${folder}${names.get(named[at]?.id ?? '') ?? ''}`;
    return { path, squeezed: each };
  });
  return { ...leaving.counts, zip: await writeZip(files.sort(byPath)) };
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

async function putFile(folder: FileSystemDirectoryHandle, { path, bytes }: ZipFile): Promise<void> {
  const writable = await (await folder.getFileHandle(path, { create: true })).createWritable();
  await writable.write(bytes);
  await writable.close();
}

/**
 * Files in a folder, in its `_posts` for Jekyll. Only what is not there yet is written, and nothing is ever deleted. A
 * file of the same name with other bytes may be somebody's work: it stays as it is unless `replace` says otherwise.
 */
export async function exportFolder(
  { selection, choices = PLAIN_EXPORT }: { selection: Selection; choices?: MarkdownChoices },
  folder: FileSystemDirectoryHandle,
  replace: boolean,
  tell?: Tell,
): Promise<Jobs['export-folder']['answer']> {
  const leaving = new Leaving(selection, new Dictionary(await readWords()), tell);
  const place = choices.shape === 'posts' ? await folder.getDirectoryHandle(POSTS, { create: true }) : folder;
  let [written, same] = [0, 0];
  const differing: string[] = [];
  const form = formOf(choices);
  const posts = await leaving.posts();
  const names = posts ? postNames(posts, form.shape) : await readNames(selection, leaving.words, form.shape);
  for await (const entry of leaving.eachOf([...names.keys()])) {
    const file = { path: names.get(entry.id) ?? '', bytes: bytesOf(leaving, entry, form) };
    const there = await bytesIn(place, file.path);
    if (there && isSame(there, file.bytes)) same += 1;
    else if (there && !replace) differing.push(file.path);
    else {
      await putFile(place, file);
      written += 1;
    }
  }
  differing.sort();
  const some = { first: differing.slice(0, LISTED), total: differing.length };
  return { ...leaving.counts, written, same, differing: some };
}

/** The file of the oldest entry, as these choices would write it. */
export async function previewExport(
  selection: Selection,
  choices: MarkdownChoices,
): Promise<Jobs['export-preview']['answer']> {
  const words = new Dictionary(await readWords());
  const form = formOf(choices);
  const { problems } = form.template;
  const leaving = new Leaving(selection, words);
  for await (const entry of leaving.entriesOf(await selectInTime(selection, words))) {
    const { text } = decodeText(exportMarkdown(entry, leaving.labelOf, form));
    const name = exportFileName(entry, form.shape);
    const path = form.shape === 'posts' ? `${POSTS}/${name}` : name;
    const shown = text.slice(0, SHOWN).toWellFormed();
    return { file: { path, text: shown, isCut: shown.length < text.length }, problems };
  }
  return { file: null, problems };
}
