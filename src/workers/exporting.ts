// Entries out, as Markdown files: one archive, or files in a folder that the person chose.
import {
  exportFileName,
  exportFileNames,
  exportMarkdown,
  formOf,
  type MarkdownForm,
} from '../formats/export-markdown.ts';
import { fileNameIn } from '../formats/file-name.ts';
import { decodeText } from '../formats/text.ts';
import { type SqueezedFile, writeZip, type ZipFile } from '../formats/zip.ts';
import { type Squeezed, squeeze, unsqueezed } from '../formats/zip-pack.ts';
import type { Entry } from '../journal/entry.ts';
import {
  type ExportShape,
  exportChoicesOf,
  type MarkdownChoices,
  PLAIN_EXPORT,
} from '../journal/export-choices.ts';
import { mediaIn } from '../journal/medium.ts';
import { Dictionary } from '../journal/words.ts';
import { readEntries } from '../store/entries.ts';
import { readLater } from '../store/later-settings.ts';
import { readWords } from '../store/words.ts';
import type { Exported, Selection } from './export-jobs.ts';
import { FolderFiles, folderAt } from './folder-files.ts';
import type { Jobs } from './jobs.ts';
import { Leaving, type Tell } from './leaving.ts';
import { MediaLeaving } from './media-leaving.ts';
import { type Post, publicEntry } from './post.ts';
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

/**
 * One entry's file; null when there is no such entry, or it is the example's. Whole, it is an archive like that of all
 * entries where pictures of it are on this device: a text alone would name what nobody has.
 */
export async function exportOne({
  id,
  isWhole,
}: Jobs['export-one']['ask']): Promise<Jobs['export-one']['answer']> {
  const [entry] = await readEntries([id]);
  if (!entry || entry.isExample) return null;
  const { labelOf, counts } = new Leaving({ kind: 'all' }, new Dictionary(await readWords()));
  const form = formOf(exportChoicesOf(await readLater('exportChoices')));
  const fileName = exportFileName(entry, form.shape);
  const bytes = exportMarkdown(entry, labelOf, form);
  const alone = { fileName, file: new Blob([bytes], { type: 'text/markdown' }) };
  if (!isWhole || mediaIn(entry.body).length === 0) return alone;
  const media = new MediaLeaving({ kind: 'all' }, form.shape);
  media.note(entry);
  const files = [{ path: `${folderOf(form)}${fileName}`, squeezed: squeeze(bytes) }];
  const zip = await writeZip(packed(files, media, counts));
  if (counts.media === 0) return alone;
  return { fileName: fileName.replace(/\.md$/, '.zip'), file: zip };
}

/** Where the texts stand in an archive. */
const folderOf = ({ shape }: MarkdownForm) => (shape === 'posts' ? `${POSTS}/` : '');

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

async function* packed(
  notes: readonly SqueezedFile[],
  media: MediaLeaving,
  counts: Exported,
  tell?: Tell,
): AsyncGenerator<SqueezedFile, void> {
  yield* notes;
  for await (const { path, bytes } of media.files(counts, tell)) {
    counts.media += 1;
    yield { path, squeezed: unsqueezed(bytes) };
  }
}

/**
 * One archive, `_posts/YYYY-MM-DD-slug.md` unless the choices say otherwise, sorted by name. Every entry is read once:
 * squeezed at once, and named when all are known. Pictures come last.
 */
export async function exportZip(
  selection: Selection,
  choices: MarkdownChoices = PLAIN_EXPORT,
  tell?: Tell,
): Promise<Jobs['export-zip']['answer']> {
  const leaving = new Leaving(selection, new Dictionary(await readWords()), tell);
  const form = formOf(choices);
  const media = new MediaLeaving(selection, form.shape);
  const posts = await leaving.posts();
  const ids = posts ? [...posts.keys()] : await selectIds(selection, leaving.words);
  const named: Named[] = [];
  const squeezed: Squeezed[] = [];
  for await (const entry of leaving.eachOf(ids)) {
    squeezed.push(squeeze(bytesOf(leaving, entry, form)));
    named.push(namedOf(entry));
    media.note(entry);
  }
  const names = posts ? postNames(posts, form.shape) : namesOf(named, form.shape);
  const folder = folderOf(form);
  const files = squeezed.map((each, at) => {
    const path = `${folder}${names.get(named[at]?.id ?? '') ?? ''}`;
    return { path, squeezed: each };
  });
  const zip = await writeZip(packed(files.sort(byPath), media, leaving.counts, tell));
  return { ...leaving.counts, zip };
}

/**
 * Files in a folder, in its `_posts` for Jekyll, and their pictures. Only what is not there yet is written, and nothing is
 * ever deleted. A file of the same name with other bytes stays as it is unless `replace` says otherwise.
 */
export async function exportFolder(
  { selection, choices = PLAIN_EXPORT }: { selection: Selection; choices?: MarkdownChoices },
  folder: FileSystemDirectoryHandle,
  replace: boolean,
  tell?: Tell,
): Promise<Jobs['export-folder']['answer']> {
  const leaving = new Leaving(selection, new Dictionary(await readWords()), tell);
  const { counts } = leaving;
  const place = choices.shape === 'posts' ? await folderAt(folder, POSTS) : folder;
  const form = formOf(choices);
  const posts = await leaving.posts();
  const names = posts ? postNames(posts, form.shape) : await readNames(selection, leaving.words, form.shape);
  const media = new MediaLeaving(selection, form.shape);
  const writing = new FolderFiles(replace);
  let written = 0;
  for await (const entry of leaving.eachOf([...names.keys()])) {
    const file = { path: names.get(entry.id) ?? '', bytes: bytesOf(leaving, entry, form) };
    if (await writing.put(place, file)) written += 1;
    media.note(entry);
  }
  for await (const { path, bytes } of media.files(counts, tell)) {
    const beside = await folderAt(folder, media.folder);
    if (await writing.put(beside, { path: fileNameIn(path), bytes }, path)) counts.media += 1;
  }
  const differing = writing.differing.sort();
  const some = { first: differing.slice(0, LISTED), total: differing.length };
  return { ...counts, written, same: writing.same, differing: some };
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
