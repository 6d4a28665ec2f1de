// Files as entries and back, for the tests of this folder; the ids of feelings are their labels.
import { entryFieldsOf, type Page, type WritableEntry } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import type { Content } from '../../src/journal/entry.ts';

export const byLabel = (id: string) => id;
export const someDay = { kind: 'date', day: '2001-01-01' } as const;

function pageOf(bytes: Uint8Array<ArrayBuffer>, path = '2000-01-01-x.md'): Page {
  const page = readMarkdown({ path, bytes });
  if ('notAPage' in page) throw new Error(page.notAPage);
  return page;
}

export function entryOf(text: string | Uint8Array<ArrayBuffer>) {
  const bytes = typeof text === 'string' ? encodeText(text) : text;
  return entryFieldsOf(pageOf(bytes), byLabel, someDay);
}

export function withoutRaw(entry: WritableEntry): Content {
  const { raw: _, ...content } = entry;
  return content;
}

export function textOf(entry: WritableEntry, labelOf = byLabel): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeMarkdown(entry, labelOf));
}

/** A page in canonical form. */
export const SEED_LIKE = [
  '---',
  'layout: post',
  'title: A Day With Rain',
  'date: 2025-06-19',
  'tags: [connection, healing]',
  'description: Sitting with it, for once — quietly.',
  'emotions: ["loneliness", "hope"]',
  '---',
  '',
  'I keep coming back to it.',
  '',
  'That’s all.',
  '',
].join('\n');
