// Finds what was being written when Ebb was last closed, and gives it to the page that asks first.
import { DRAFT_RESTS_MS, type Draft } from '../journal/draft.ts';
import { holdsAnything } from '../journal/entry.ts';
import { draftOfEntry } from '../journal/finish.ts';
import { clockOf } from '../journal/when.ts';
import { deviceZone, now } from '../platform/clock.ts';
import { hold } from '../platform/held.ts';
import { rememberDraft, rememberedDraft } from '../platform/this-tab.ts';
import { randomId } from '../store/database.ts';
import { readDrafts } from '../store/drafts.ts';
import { readEntry } from '../store/entries.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { finishEntry } from './finish-entry.ts';

/** A draft that this page alone edits, until `release`. */
export interface HeldDraft {
  draft: Draft;
  /** Whether it was found, rather than begun now. */
  isFound: boolean;
  /** Resting drafts that were finished just now, newest first; `isEdit` where they changed an older entry. */
  finished: { entryId: string; day: string; isEdit: boolean }[];
  /** Why the journal could not be asked: the page stands all the same, and its words can be copied. */
  trouble?: StoreFailure;
  release: () => void;
}

const lockOf = (id: string) => `ebb-draft-${id}`;

/** An empty draft of a new entry. Its first key has not come yet: `startedAt` is set by it. */
function newDraft(): Draft {
  const moment = now();
  const zone = deviceZone();
  return {
    id: randomId(),
    startedAt: moment,
    ...(zone === null ? {} : { zone }),
    changedAt: moment.at,
    title: '',
    body: '',
    description: '',
    tags: [],
    feelings: [],
    caret: { start: 0, end: 0 },
  };
}

async function finishRested(draft: Draft): Promise<HeldDraft['finished'][number] | null> {
  const done = await finishEntry(draft);
  if (!done.ok || done.entryId === null || done.kind === 'same') return null;
  const day = draft.when?.day ?? clockOf(draft.startedAt).day;
  return { entryId: done.entryId, day, isEdit: draft.entryId !== undefined };
}

/**
 * The draft for a new page: the newest that nobody holds, else a fresh one. Unheld drafts that rested for six
 * hours become entries of the day of their first key (or versions of the entry they edit).
 */
export async function adoptDraft(): Promise<HeldDraft> {
  try {
    return await findDraft();
  } catch (error) {
    const release = () => undefined;
    return { draft: newDraft(), isFound: false, finished: [], release, trouble: failureOf(error) };
  }
}

async function findDraft(): Promise<HeldDraft> {
  const finished: HeldDraft['finished'] = [];
  let adopted: HeldDraft | null = null;
  for (const draft of ownFirst(await readDrafts())) {
    const isResting = now().at - draft.changedAt > DRAFT_RESTS_MS;
    if (!isResting && (adopted || draft.entryId !== undefined)) continue;
    const release = await hold(lockOf(draft.id));
    if (!release) continue;
    if (isResting) {
      const entry = await finishRested(draft);
      if (entry) finished.push(entry);
      release();
    } else {
      adopted = { draft, isFound: holdsAnything(draft), finished, release };
    }
  }
  const held = adopted ?? { ...(await begin(newDraft())), finished };
  rememberDraft(held.draft.id);
  return held;
}

// Two tabs that reload at the same moment must each get their own page back, not the other's.
function ownFirst(drafts: Draft[]): Draft[] {
  const own = rememberedDraft();
  return drafts.sort((a, b) => Number(b.id === own) - Number(a.id === own));
}

async function begin(draft: Draft): Promise<HeldDraft> {
  const release = (await hold(lockOf(draft.id))) ?? (() => undefined);
  return { draft, isFound: false, finished: [], release };
}

/** The draft that edits an entry: one begun earlier that nobody holds, else a fresh one. Null: no such entry. */
export async function adoptEdit(entryId: string): Promise<HeldDraft | null> {
  const entry = await readEntry(entryId);
  if (!entry || entry.removedAt !== undefined) return null;
  for (const draft of await readDrafts()) {
    if (draft.entryId !== entryId) continue;
    const release = await hold(lockOf(draft.id));
    if (release) return { draft, isFound: true, finished: [], release };
  }
  return begin(draftOfEntry(entry, randomId(), now()));
}
