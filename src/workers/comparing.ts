// How what was read stands to the journal: new, here already, here with another text, or removed.
import { linkedForSite } from '../formats/media-links.ts';
import { writeMarkdown } from '../formats/write-markdown.ts';
import type { Entry } from '../journal/entry.ts';
import { mediaIn } from '../journal/medium.ts';
import type { Dictionary } from '../journal/words.ts';
import { eachEntry, readTombstones } from '../store/imports.ts';
import type { Chosen } from './chosen.ts';
import type { Progress, Standing } from './jobs.ts';
import { add, addNotes, addRows, type Known, OwnFiles } from './own-files.ts';

export interface Compared extends Chosen {
  standing: Standing;
  /** The removed entry whose text still waits. */
  removedId: string | null;
  /** The entry that it is the same as. */
  hereId: string | null;
}

type Stands = Pick<Compared, 'standing' | 'removedId' | 'hereId'>;

interface Journal {
  byKey: Map<string, Known[]>;
  paths: Set<string>;
  goneKeys: Set<string>;
  /** Ids of the pictures and sounds that its texts name. */
  named: Set<string>;
}

/** What was written or changed here, or has no file of its own, may come back as the file it was exported to. */
function noteFiles(entry: Entry, known: Known, files: OwnFiles, { labelOf }: Dictionary): void {
  const body = linkedForSite(entry.body);
  const isLinked = body !== entry.body;
  const isAsItCame = entry.origin && entry.raw && entry.revision === 1;
  if (isLinked || !isAsItCame) files.note(known, writeMarkdown(entry, labelOf));
  if (isLinked) files.note(known, writeMarkdown({ ...entry, body }, labelOf));
}

/** What the journal knows, as far as these pages need it. */
async function readJournal(chosen: readonly Chosen[], words: Dictionary): Promise<Journal> {
  const byKey = new Map<string, Known[]>();
  const paths = new Set<string>();
  const named = new Set<string>();
  const all = new Map<string, Known>();
  const days = new Set(chosen.map(({ content }) => content.when?.day));
  const files = new OwnFiles(chosen);
  const know = (entry: Entry) => {
    const isRemoved = entry.removedAt !== undefined;
    const known = { id: entry.id, said: entry.origin?.said ?? null, day: entry.when.day, isRemoved };
    if (entry.origin) add(byKey, entry.origin.key, { ...known, day: entry.raw?.read.when.day ?? known.day });
    if (entry.origin && !isRemoved) paths.add(entry.origin.path);
    if (days.has(known.day)) all.set(entry.id, known);
    if (files.asksFor(known)) noteFiles(entry, known, files, words);
  };
  await eachEntry((entry) => {
    // A page is not here already when only the example reads like it.
    if (entry.isExample) return;
    for (const { id } of mediaIn(entry.body)) named.add(id);
    know(entry);
  });
  await files.addTo(byKey);
  const left = chosen.filter(({ key }) => !byKey.has(key));
  await addNotes(left, all, byKey, words);
  await addRows(left, all, byKey, words);
  const goneKeys = new Set((await readTombstones()).map((tombstone) => tombstone.originKey));
  goneKeys.delete('');
  return { byKey, paths, goneKeys, named };
}

/** The day that tells two files with the same bytes apart: only the name has it. */
function dayOfName({ page }: Chosen): string | null {
  return page?.whenFrom === 'file-name' ? (page.content.when?.day ?? null) : null;
}

const here = (standing: Standing, hereId: string | null = null): Stands => ({
  standing,
  removedId: null,
  hereId,
});

function standingOf(chosen: Chosen, journal: Journal): Stands {
  const day = dayOfName(chosen);
  const known = (journal.byKey.get(chosen.key) ?? []).filter((one) => day === null || one.day === day);
  const isSame = ({ said }: Known) => chosen.said === null || said === chosen.said;
  const same = known.filter(isSame);
  const standing = same.find((one) => !one.isRemoved);
  if (standing) return here('same', standing.id);
  // The same entry of the same program says something else now: neither is to be lost.
  if (known.some((one) => !one.isRemoved)) return here('changed');
  const removed = same[0] ?? known[0];
  if (removed) return { ...here('removed'), removedId: removed.id };
  if (journal.goneKeys.has(chosen.key)) return here('gone');
  return here(chosen.page && journal.paths.has(chosen.path) ? 'changed' : 'fresh');
}

/** Each entry once, with how it stands to the journal. */
export async function compareChosen(
  chosen: readonly Chosen[],
  words: Dictionary,
  tell: (progress: Progress) => void,
): Promise<{ compared: Compared[]; twice: number; named: Set<string> }> {
  tell({ step: 'comparing', done: 0, total: 0 });
  const once = new Map<string, Chosen>();
  for (const one of chosen) {
    const identity = JSON.stringify([one.key, one.said, dayOfName(one)]);
    if (!once.has(identity)) once.set(identity, one);
  }
  const distinct = [...once.values()];
  const journal = await readJournal(distinct, words);
  const compared = distinct.map((one) => ({ ...one, ...standingOf(one, journal) }));
  return { compared, twice: chosen.length - distinct.length, named: journal.named };
}
