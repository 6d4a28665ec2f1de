// How pages that were read stand to the journal: new, here already, here with other bytes, or removed.
import type { Page } from '../formats/page.ts';
import { writeMarkdown } from '../formats/write-markdown.ts';
import type { Entry } from '../journal/entry.ts';
import type { Dictionary } from '../journal/words.ts';
import { eachEntry, readTombstones } from '../store/imports.ts';
import type { Progress, Standing } from './jobs.ts';

/** A page with what tells it from others. */
export interface ChosenPage {
  page: Page;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  key: string;
  /** When its file was last changed, in milliseconds since 1970; null when nobody says. */
  modifiedAt: number | null;
}

export interface ComparedPage extends ChosenPage {
  standing: Standing;
  /** The removed entry whose text still waits. */
  removedId: string | null;
}

interface Known {
  id: string;
  /** The day as it was read: two notes with the same words on two days are two pages. */
  day: string;
  isRemoved: boolean;
}

interface Journal {
  byKey: Map<string, Known[]>;
  paths: Set<string>;
  goneKeys: Set<string>;
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function add(byKey: Map<string, Known[]>, key: string, known: Known): void {
  const others = byKey.get(key);
  if (others) others.push(known);
  else byKey.set(key, [known]);
}

/** What the journal knows, as far as these pages need it. */
async function readJournal(pages: readonly ChosenPage[], words: Dictionary): Promise<Journal> {
  const byKey = new Map<string, Known[]>();
  const paths = new Set<string>();
  const days = new Set(pages.map(({ page }) => page.content.when?.day));
  const ownBytes: { known: Known; bytes: Uint8Array<ArrayBuffer> }[] = [];
  await eachEntry((entry: Entry) => {
    // A page is not here already when only the example reads like it.
    if (entry.isExample) return;
    const isRemoved = entry.removedAt !== undefined;
    const known = { id: entry.id, day: entry.when.day, isRemoved };
    if (entry.origin) add(byKey, entry.origin.key, { ...known, day: entry.raw?.read.when.day ?? known.day });
    if (entry.origin && !isRemoved) paths.add(entry.origin.path);
    // What was written or changed here may come back as the file it was exported to.
    const isOwn = !entry.origin || entry.revision > 1;
    if (isOwn && days.has(known.day)) ownBytes.push({ known, bytes: writeMarkdown(entry, words.labelOf) });
  });
  for (const { known, bytes } of ownBytes) add(byKey, await sha256(bytes), known);
  const goneKeys = new Set((await readTombstones()).map((tombstone) => tombstone.originKey));
  goneKeys.delete('');
  return { byKey, paths, goneKeys };
}

/** The day that tells two files with the same bytes apart: only the name has it. */
function dayOfName({ page }: ChosenPage): string | null {
  return page.whenFrom === 'file-name' ? (page.content.when?.day ?? null) : null;
}

function standingOf(chosen: ChosenPage, journal: Journal): Pick<ComparedPage, 'standing' | 'removedId'> {
  const day = dayOfName(chosen);
  const matches = (journal.byKey.get(chosen.key) ?? []).filter((known) => day === null || known.day === day);
  if (matches.some((known) => !known.isRemoved)) return { standing: 'same', removedId: null };
  const removed = matches[0];
  if (removed) return { standing: 'removed', removedId: removed.id };
  if (journal.goneKeys.has(chosen.key)) return { standing: 'gone', removedId: null };
  return { standing: journal.paths.has(chosen.page.path) ? 'changed' : 'fresh', removedId: null };
}

/** Each page once, with how it stands to the journal. */
export async function comparePages(
  pages: readonly ChosenPage[],
  words: Dictionary,
  tell: (progress: Progress) => void,
): Promise<{ compared: ComparedPage[]; twice: number }> {
  tell({ step: 'comparing', done: 0, total: 0 });
  const once = new Map<string, ChosenPage>();
  for (const chosen of pages) {
    const identity = `${chosen.key} ${dayOfName(chosen) ?? ''}`;
    if (!once.has(identity)) once.set(identity, chosen);
  }
  const distinct = [...once.values()];
  const journal = await readJournal(distinct, words);
  const compared = distinct.map((chosen) => ({ ...chosen, ...standingOf(chosen, journal) }));
  return { compared, twice: pages.length - distinct.length };
}
