// An entry's file as a person wants it: with or without strengths and times, with lines of their own, for Jekyll or for
// Obsidian. Where nothing is wished otherwise, the bytes are those of `write-markdown`, byte for byte.
import type { ExportShape, MarkdownChoices } from '../journal/export-choices.ts';
import { changesNoKeys, readTemplate, type Template, withTemplate } from './export-template.ts';
import { fileNameOf, fileNamesOf, type Naming } from './file-name.ts';
import { linkedForSite } from './media-links.ts';
import { isLinkable, isObsidianNote, obsidianFileName, writeObsidian } from './obsidian.ts';
import type { WritableEntry } from './page.ts';
import { namedOf, writeMarkdown } from './write-markdown.ts';

/** The choices with the template read once. */
export type MarkdownForm = Omit<MarkdownChoices, 'template'> & { template: Template };

export function formOf({ shape, hasStrengths, hasTimes, template }: MarkdownChoices): MarkdownForm {
  return { shape, hasStrengths, hasTimes, template: readTemplate(template) };
}

/** Lines of other keys without one of them and what belongs to it. */
function withoutKey(extra: readonly string[], key: string): string[] {
  let isOfIt = false;
  return extra.filter((line) => {
    const found = /^["']?([\w-]+)["']?\s*:/.exec(line)?.[1];
    if (found !== undefined) isOfIt = found === key;
    else if (line !== '' && !/^[\s-]/.test(line)) isOfIt = false;
    return !isOfIt;
  });
}

/** The entry as its file shall tell it. */
function told(
  entry: WritableEntry,
  { hasStrengths, hasTimes, template, shape }: MarkdownForm,
): WritableEntry {
  const { layout: own, ...told } = { ...entry };
  if (!hasStrengths) {
    told.feelings = entry.feelings.map(({ id }) => ({ id }));
    told.extra = withoutKey(told.extra, 'emotion_intensity');
  }
  if (!hasTimes) {
    told.when = { kind: 'date', day: entry.when.day };
    told.extra = withoutKey(told.extra, 'timezone');
  }
  if (shape === 'posts') told.body = linkedForSite(entry.body);
  // A layout is a word of Jekyll's: a new note has none, unless it is asked for.
  const usual = shape === 'obsidian' && !entry.raw ? null : own;
  const layout = template.layout === undefined ? usual : template.layout;
  return layout === undefined || layout === null ? told : { ...told, layout };
}

function bytesOf(entry: WritableEntry, labelOf: (id: string) => string, { shape }: MarkdownForm) {
  const bytes = writeMarkdown(entry, labelOf);
  if (shape !== 'obsidian' || (entry.raw && isObsidianNote(bytes))) return bytes;
  return writeObsidian(namedOf(entry, labelOf), entry.body, entry.extra);
}

/** The bytes of an entry's file in a form. */
export function exportMarkdown(
  entry: WritableEntry,
  labelOf: (id: string) => string,
  form: MarkdownForm,
): Uint8Array<ArrayBuffer> {
  const wanted = told(entry, form);
  const bytes = bytesOf(wanted, labelOf, form);
  if (changesNoKeys(form.template)) return bytes;
  const { raw: _, ...written } = wanted;
  // Front matter on one line takes no further line: the page is written anew then.
  return (
    withTemplate(bytes, form.template) ??
    withTemplate(bytesOf(written, labelOf, form), form.template) ??
    bytes
  );
}

const NAMINGS: Partial<Record<ExportShape, Naming>> = {
  obsidian: { fresh: obsidianFileName, isFine: isLinkable },
};

/** The name of an entry's file in a form. */
export const exportFileName = (entry: WritableEntry, shape: ExportShape): string =>
  fileNameOf(entry, '', NAMINGS[shape]);

/** One name an entry, all different; see `fileNamesOf`. */
export const exportFileNames = (entries: readonly WritableEntry[], shape: ExportShape): string[] =>
  fileNamesOf(entries, NAMINGS[shape]);
