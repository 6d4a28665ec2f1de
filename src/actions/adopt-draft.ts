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
import { finishEntry } from './finish-entry.ts';

/** A draft that this page alone edits, until `release`. */
export interface HeldDraft {
  draft: Draft;
  /** Whether it was found, rather than begun now. */
  isFound: boolean;
  /** Days of resting drafts that just became entries, newest first. */
  finished: { entryId: string; day: string }[];
  release: () => void;
}

const lockOf = (id: string) => `ebb-draft-${id}`;

/** An empty draft of a new entry. Its first key has not come yet: `startedAt` is set by it. */
export function newDraft(): Draft {
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

async function hasRested(draft: Draft): Promise<{ entryId: string; day: string } | null> {
  const done = await finishEntry(draft);
  if (!done.ok || done.entryId === null) return null;
  return { entryId: done.entryId, day: draft.when?.day ?? clockOf(draft.startedAt).day };
}

/**
 * The draft for a new page: the newest that nobody holds, else a fresh one. Unheld drafts that rested for six
 * hours become entries of the day of their first key (or versions of the entry they edit).
 */
export async function adoptDraft(): Promise<HeldDraft> {
  const finished: HeldDraft['finished'] = [];
  let adopted: HeldDraft | null = null;
  for (const draft of ownFirst(await readDrafts())) {
    const isResting = now().at - draft.changedAt > DRAFT_RESTS_MS;
    if (!isResting && (adopted || draft.entryId !== undefined)) continue;
    const release = await hold(lockOf(draft.id));
    if (!release) continue;
    if (isResting) {
      const entry = await hasRested(draft);
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
