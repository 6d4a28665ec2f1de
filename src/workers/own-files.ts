// What entries go out as and may come back as: files and rows of the journal's own, known again by their bytes or by what
// they say. Reckoned only for days that something chosen is about, and only as far as nothing else tells.
import { readEntriesTable } from '../formats/csv/entries-table.ts';
import { EntriesTable } from '../formats/entries-csv.ts';
import { exportMarkdown, formOf } from '../formats/export-markdown.ts';
import type { Entry } from '../journal/entry.ts';
import { PLAIN_EXPORT } from '../journal/export-choices.ts';
import type { Dictionary } from '../journal/words.ts';
import { someEntries } from '../store/lots.ts';
import { sha256Hex } from '../vault/sha256.ts';
import { type Chosen, chosenEntry } from './chosen.ts';

export interface Known {
  id: string;
  /** What it said as it came; null where its key tells that. */
  said: string | null;
  /** The day as it was read: two notes with the same words on two days are two pages. */
  day: string;
  isRemoved: boolean;
}

export function add(byKey: Map<string, Known[]>, key: string, known: Known): void {
  const others = byKey.get(key);
  if (others) others.push(known);
  else byKey.set(key, [known]);
}

const FOR_OBSIDIAN = formOf({ ...PLAIN_EXPORT, shape: 'obsidian' });

/** What a page's file has to be like, before anybody reckons what only one file can be. */
const likeness = (day: string | undefined, { length }: Uint8Array) => `${day} ${length}`;

/** Files that entries go out as, by their bytes, as far as a page that was chosen may be one of them. */
export class OwnFiles {
  readonly #wanted: ReadonlySet<string>;
  readonly #days: ReadonlySet<string | undefined>;
  #waiting: { known: Known; bytes: Uint8Array<ArrayBuffer> }[] = [];

  constructor(chosen: readonly Chosen[]) {
    const pages = chosen.flatMap(({ page, content }) => (page ? [{ page, day: content.when?.day }] : []));
    this.#wanted = new Set(pages.map(({ page, day }) => likeness(day, page.bytes)));
    this.#days = new Set(pages.map(({ day }) => day));
  }

  /** Whether a page is about that day at all. */
  asksFor({ day }: Known): boolean {
    return this.#days.has(day);
  }

  note(known: Known, bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#wanted.has(likeness(known.day, bytes))) this.#waiting.push({ known, bytes });
  }

  async addTo(byKey: Map<string, Known[]>): Promise<void> {
    for (const { known, bytes } of this.#waiting) add(byKey, await sha256Hex(bytes), known);
    this.#waiting = [];
  }
}

/** The entries that are about a day of what is left. */
async function* entriesOn(
  left: readonly Chosen[],
  all: ReadonlyMap<string, Known>,
): AsyncGenerator<{ entry: Entry; known: Known }, void> {
  const days = new Set(left.map(({ content }) => content.when?.day));
  const ids = [...all.values()].filter(({ day }) => days.has(day)).map(({ id }) => id);
  if (ids.length === 0) return;
  for await (const lot of someEntries(ids)) {
    for (const entry of lot) {
      const known = all.get(entry.id);
      if (known) yield { entry, known };
    }
  }
}

/** Adds the notes that entries go out as for Obsidian, where pages are left that nothing else is. */
export async function addNotes(
  left: readonly Chosen[],
  all: ReadonlyMap<string, Known>,
  byKey: Map<string, Known[]>,
  words: Dictionary,
): Promise<void> {
  const pages = left.filter(({ page }) => page);
  const files = new OwnFiles(pages);
  for await (const { entry, known } of entriesOn(pages, all))
    files.note(known, exportMarkdown(entry, words.labelOf, FOR_OBSIDIAN));
  await files.addTo(byKey);
}

/** Adds the rows that entries are in the table that Ebb writes, where rows of tables are left. */
export async function addRows(
  left: readonly Chosen[],
  all: ReadonlyMap<string, Known>,
  byKey: Map<string, Known[]>,
  words: Dictionary,
): Promise<void> {
  const table = new EntriesTable(words.labelOf);
  const inOrder: Known[] = [];
  for await (const { entry, known } of entriesOn(
    left.filter(({ app }) => app === 'csv'),
    all,
  )) {
    table.add(entry);
    inOrder.push(known);
  }
  if (inOrder.length === 0) return;
  const text = [...table.parts()].map((part) => new TextDecoder().decode(part)).join('');
  for (const [at, row] of readEntriesTable(text, '').entries.entries()) {
    const known = inOrder[at];
    if (known) add(byKey, (await chosenEntry(row, null, null)).key, known);
  }
}
