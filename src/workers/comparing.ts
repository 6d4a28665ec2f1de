// How what was read stands to the journal: new, here already, here with another text, or removed.
import { linkedForSite } from '../formats/media-links.ts';
import { writeMarkdown } from '../formats/write-markdown.ts';
import type { Entry } from '../journal/entry.ts';
import { mediaIn } from '../journal/medium.ts';
import type { Dictionary } from '../journal/words.ts';
import { eachEntry, readTombstones } from '../store/imports.ts';
import { type Chosen, sha256 } from './chosen.ts';
import type { Progress, Standing } from './jobs.ts';

export interface Compared extends Chosen {
  standing: Standing;
  /** The removed entry whose text still waits. */
  removedId: string | null;
}

interface Known {
  id: string;
  /** What it said as it came; null where its key tells that. */
  said: string | null;
  /** The day as it was read: two notes with the same words on two days are two pages. */
  day: string;
  isRemoved: boolean;
}

interface Journal {
  byKey: Map<string, Known[]>;
  paths: Set<string>;
  goneKeys: Set<string>;
  /** Ids of the pictures and sounds that its texts name. */
  named: Set<string>;
}

function add(byKey: Map<string, Known[]>, key: string, known: Known): void {
  const others = byKey.get(key);
  if (others) others.push(known);
  else byKey.set(key, [known]);
}

/** What the journal knows, as far as these pages need it. */
async function readJournal(chosen: readonly Chosen[], words: Dictionary): Promise<Journal> {
  const byKey = new Map<string, Known[]>();
  const paths = new Set<string>();
  const named = new Set<string>();
  const days = new Set(chosen.filter(({ page }) => page).map(({ content }) => content.when?.day));
  const ownBytes: { known: Known; bytes: Uint8Array<ArrayBuffer> }[] = [];
  const know = (entry: Entry) => {
    const isRemoved = entry.removedAt !== undefined;
    const known = { id: entry.id, said: entry.origin?.said ?? null, day: entry.when.day, isRemoved };
    if (entry.origin) add(byKey, entry.origin.key, { ...known, day: entry.raw?.read.when.day ?? known.day });
    if (entry.origin && !isRemoved) paths.add(entry.origin.path);
    // What was written or changed here may come back as the file it was exported to.
    const body = linkedForSite(entry.body);
    const isLinked = body !== entry.body;
    const isOwn = !entry.origin || entry.revision > 1 || isLinked;
    if (!isOwn || !days.has(known.day)) return;
    ownBytes.push({ known, bytes: writeMarkdown(entry, words.labelOf) });
    if (isLinked) ownBytes.push({ known, bytes: writeMarkdown({ ...entry, body }, words.labelOf) });
  };
  await eachEntry((entry) => {
    // A page is not here already when only the example reads like it.
    if (entry.isExample) return;
    for (const { id } of mediaIn(entry.body)) named.add(id);
    know(entry);
  });
  for (const { known, bytes } of ownBytes) add(byKey, await sha256(bytes), known);
  const goneKeys = new Set((await readTombstones()).map((tombstone) => tombstone.originKey));
  goneKeys.delete('');
  return { byKey, paths, goneKeys, named };
}

/** The day that tells two files with the same bytes apart: only the name has it. */
function dayOfName({ page }: Chosen): string | null {
  return page?.whenFrom === 'file-name' ? (page.content.when?.day ?? null) : null;
}

const here = (standing: Standing): Pick<Compared, 'standing' | 'removedId'> => ({
  standing,
  removedId: null,
});

function standingOf(chosen: Chosen, journal: Journal): Pick<Compared, 'standing' | 'removedId'> {
  const day = dayOfName(chosen);
  const known = (journal.byKey.get(chosen.key) ?? []).filter((one) => day === null || one.day === day);
  const isSame = ({ said }: Known) => chosen.said === null || said === chosen.said;
  const same = known.filter(isSame);
  if (same.some((one) => !one.isRemoved)) return here('same');
  // The same entry of the same program says something else now: neither is to be lost.
  if (known.some((one) => !one.isRemoved)) return here('changed');
  const removed = same[0] ?? known[0];
  if (removed) return { standing: 'removed', removedId: removed.id };
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
