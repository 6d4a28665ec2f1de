// A window that goes takes along what it had asked of the database and what waits there still: with a slow disk the last
// letters. They wait beside the database for the next window, in the shape in which they are to lie in it: sealed where
// the journal is. Whoever holds their draft goes on with them; nothing newer is ever written over by them.
import { type Draft, lockOfDraft } from '../journal/draft.ts';
import type { Entry } from '../journal/entry.ts';
import { hold } from '../platform/held.ts';
import { dropLeft, dropOwn, leaveNow, putLeft, readLeft, takeOver } from '../platform/left-behind.ts';
import { LEFT, leftNames } from '../platform/left-names.ts';
import { answered } from '../store/answering.ts';
import type { SealedDraft } from '../store/boxed-draft.ts';
import { db, isUsable, whenOpened } from '../store/database.ts';
import {
  addDraft,
  asLaid,
  putDraft,
  putNow,
  readDraft,
  readDrafts,
  readSealedAside,
} from '../store/drafts.ts';
import { readEntries, readEntry } from '../store/entries.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { isLocked, isSealed, lockRow, watchSealing } from '../store/sealing.ts';
import { reading } from '../store/unit.ts';
import { PATIENCE_MS } from './adopt-draft.ts';
import { unstoredFields } from './change-edition.ts';
import { laid, unstored } from './keep-draft.ts';
import { allLeft, type Left, leaveWhenGone, leavingOf, openLeft, sessionIn } from './left-shape.ts';

/** From now on, whenever this window goes. */
export const leaveUnstored = (): void => leaveWhenGone(() => [...unstored.values()]);

laid.get = readWithLeft;
laid.all = draftsWithLeft;
laid.end = (id) => {
  unstored.delete(id);
  dropOwn(id);
};

// What was left open is sealed with the journal.
watchSealing((sealing) => {
  if (sealing.isSealed) void sealLeft().catch(() => undefined);
});

/** Before the keys are dropped: what could not be stored is left sealed, and is in this window's memory no more. */
export function leaveBeforeLock(): void {
  for (const name of leaveNow()) {
    unstored.delete(name);
    unstoredFields.delete(sessionIn(name));
  }
}

/**
 * Lays into the database what earlier windows left and nobody goes on with. What cannot be laid now waits for the next
 * time.
 * @returns why something waits; null where nothing does
 */
export async function layLeft(): Promise<StoreFailure | null> {
  await whenOpened();
  if (!isUsable()) return null;
  await sealLeft();
  let failure: StoreFailure | null = null;
  for (const left of allLeft()) {
    const code = await lay(left).catch(failureOf);
    failure ??= code;
  }
  return failure;
}

/** Where it was left before there was a lock. */
async function sealLeft(): Promise<void> {
  for (const { name, text, epoch, value } of allLeft()) {
    if (!isSealed() || epoch !== null) continue;
    const leaving = leavingOf(name.slice(LEFT.length), await asLaid(value));
    // It may be laid by now.
    if (readLeft(name) === text) leaving.forEach(putLeft);
  }
}

async function lay(left: Left): Promise<StoreFailure | null> {
  const { name, epoch, value } = left;
  // Sealed under a lock that is no more: nobody has its key.
  if (epoch !== null && epoch !== lockRow()?.epoch) dropLeft(name);
  else if (isLocked()) return 'locked';
  else if (sessionIn(value.id) !== '') {
    if (!(await (await import('./left-editions.ts')).layFields(left))) return 'failed';
    dropLeft(name);
  } else {
    const release = await hold(lockOfDraft(value.id), PATIENCE_MS);
    if (!release) return 'failed';
    try {
      return (await joined(value.id)).failure;
    } finally {
      release();
    }
  }
  return null;
}

interface Joined {
  /** The newest letters, stored or not. */
  draft: Draft | null;
  /** Where these are and wait, and why. */
  left: Left | null;
  failure: StoreFailure | null;
}

/** Lays what was left of a draft, which nobody else holds meanwhile. */
async function joined(id: string): Promise<Joined> {
  const result: Joined = { draft: await readDraft(id), left: null, failure: null };
  for (const { left, draft } of (await openedLeft()).filter((one) => one.draft.id === id)) {
    const fate = await fateOf(draft, result.draft);
    try {
      if (fate === 'newest') {
        const isInDatabase = result.draft !== null;
        Object.assign(result, { draft, left });
        await put(left, draft, isInDatabase);
        result.left = null;
      } else if (fate === 'beside') await layBeside(left, draft);
      dropLeft(left.name);
    } catch (error) {
      result.failure = failureOf(error);
    }
  }
  return result;
}

/** The newest first: who is older is compared with it. What does not open is nobody's. */
export async function openedLeft(): Promise<{ left: Left; draft: Draft }[]> {
  const opened = [];
  for (const left of allLeft()) {
    const draft = sessionIn(left.value.id) === '' ? await openLeft<Draft>(left) : null;
    if (draft) opened.push({ left, draft });
  }
  return opened.sort((a, b) => b.draft.changedAt - a.draft.changedAt);
}

/** `known`: its words stand there already. `beside`: something newer lacks some of them, and both are kept. */
export async function fateOf(draft: Draft, row: Draft | null): Promise<'newest' | 'known' | 'beside'> {
  if (row && row.changedAt <= draft.changedAt) return 'newest';
  if (row) return isIn(draft, row) ? 'known' : 'beside';
  // Never stored, or finished since.
  if (draft.entryId !== undefined) {
    const entry = await readEntry(draft.entryId);
    const words = entry && wordsOf(entry);
    return words && isIn(draft, words) && isIn(words, draft) ? 'known' : 'newest';
  }
  const marks = await (await reading()).marks.all();
  const begun = marks.filter(({ writtenAt }) => writtenAt === draft.startedAt.at).map(({ id }) => id);
  const entries = begun.length === 0 ? [] : await readEntries(begun);
  if (entries.some((entry) => isIn(draft, wordsOf(entry)))) return 'known';
  return entries.length === 0 ? 'newest' : 'beside';
}

type Words = Pick<Draft, 'title' | 'body' | 'description' | 'tags' | 'feelings' | 'when'>;

const wordsOf = (entry: Entry): Words => ({
  ...entry,
  title: entry.title ?? '',
  description: entry.description ?? '',
});

/** Whether every word of the one stands in the other. */
function isIn(part: Words, whole: Words): boolean {
  const reads = (value: unknown) => JSON.stringify(value);
  const feelings = whole.feelings.map(reads);
  return (
    (['title', 'body', 'description'] as const).every((name) => whole[name].includes(part[name].trim())) &&
    part.tags.every((tag) => whole.tags.includes(tag)) &&
    part.feelings.every((feeling) => feelings.includes(reads(feeling))) &&
    (part.when === undefined || reads(part.when) === reads(whole.when))
  );
}

/** What was written while it was locked stays what joins the journal; a page that was one before stays a page. */
async function put({ value }: Left, draft: Draft, isInDatabase: boolean): Promise<void> {
  const isAside = 'to' in value && (!isInDatabase || (await readSealedAside()).includes(draft.id));
  if (isAside) await answered(() => putNow(db.backendDB(), value as SealedDraft));
  else await putDraft(draft);
}

/** Under an id of its own, where nobody who goes on with the newer one drops it. */
async function layBeside({ name }: Left, draft: Draft): Promise<void> {
  const tail = `-${draft.changedAt}`;
  const beside = { ...draft, id: draft.id.endsWith(tail) ? draft.id : draft.id + tail };
  const [leaving] = leavingOf(beside.id, await asLaid(beside));
  const isMoved = leaving && LEFT + beside.id !== name && putLeft(leaving);
  if (isMoved) dropLeft(name);
  await addDraft(beside);
  if (isMoved) dropLeft(LEFT + beside.id);
}

/** A draft that this window holds, with what was left of it, whether there is room for that by now or not. */
async function readWithLeft(id: string): Promise<Draft | null> {
  const { draft, left } = await joined(id);
  if (left) takeOver(left.name, left.text);
  return draft;
}

/** Every draft with what was left of it, the last changed first. */
async function draftsWithLeft(): Promise<Draft[]> {
  const drafts = new Map((await readDrafts()).map((draft) => [draft.id, draft]));
  for (const { draft } of await openedLeft()) {
    const other = drafts.get(draft.id);
    if (!other || other.changedAt <= draft.changedAt) drafts.set(draft.id, draft);
  }
  return [...drafts.values()].sort((a, b) => b.changedAt - a.changedAt);
}

/** The journal was erased at a wish: nothing of it is to come back. */
export function forgetLeft(): void {
  unstored.clear();
  unstoredFields.clear();
  for (const name of leftNames()) dropLeft(name);
}
