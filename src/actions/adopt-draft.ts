// Finds what was being written when Ebb was last closed, and gives it to the page that asks first.
import { DRAFT_RESTS_MS, type Draft, lockOfDraft } from '../journal/draft.ts';
import { holdsAnything } from '../journal/entry.ts';
import { now } from '../platform/clock.ts';
import { hold } from '../platform/held.ts';
import { leftNames } from '../platform/left-names.ts';
import { rememberDraft, rememberedDraft } from '../platform/this-tab.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { randomId } from '../store/random-id.ts';
import { laid } from './keep-draft.ts';

/** A draft that this page alone edits, until `release`. */
export interface HeldDraft {
  draft: Draft;
  /** Whether it was found, rather than begun now. */
  isFound: boolean;
  /** What an edit began with; null for a new page. */
  began: Draft | null;
  release: () => void;
}

/** How long a page that opens waits for one that is being closed. */
export const PATIENCE_MS = 250;
/** The same for the page that was in this tab a moment ago: a slow device takes its time to end it at a reload. */
const OWN_PATIENCE_MS = 3_000;

/** An empty draft of a new entry. Its first key has not come yet: `startedAt` and `zone` are set by it. */
function newDraft(): Draft {
  const moment = now();
  return {
    id: randomId(),
    startedAt: moment,
    changedAt: moment.at,
    title: '',
    body: '',
    description: '',
    tags: [],
    feelings: [],
    caret: { start: 0, end: 0 },
  };
}

/** A page to write on at once; whether an older one goes on instead is searched for meanwhile. */
export function beginDraft(): HeldDraft {
  return held(newDraft());
}

export function held(draft: Draft): HeldDraft {
  const holding = hold(lockOfDraft(draft.id)).catch(() => null);
  return { draft, isFound: false, began: null, release: () => void holding.then((release) => release?.()) };
}

const later = () => import('./found-drafts.ts');

/** What was found of earlier pages. */
export interface FoundDrafts {
  /** The page to go on with; null when there is none. */
  held: HeldDraft | null;
  /** Resting drafts that were finished just now, newest first; `isEdit` where they changed an older entry. */
  finished: FinishedDraft[];
  /** Why the journal could not be asked. */
  trouble?: StoreFailure;
}

export interface FinishedDraft {
  entryId: string;
  day: string;
  isEdit: boolean;
}

/**
 * Looks for the newest draft of a new entry that nobody holds. Unheld drafts that rested for six hours become
 * entries of the day of their first key (or later saves of the entry they edit).
 * @param own the page begun meanwhile, which is none to be found
 * @param wished the draft to go on with if it can be had, whatever else was begun; that stays for the next opening
 */
export async function searchDraft(own: string, wished: string | null = null): Promise<FoundDrafts> {
  const finished: FinishedDraft[] = [];
  try {
    await takeLeft();
    const arrived = wished === null ? null : await (await later()).takeWished(wished);
    if (arrived) return { ...arrived, finished };
    const drafts = ownFirst((await laid.all()).filter((draft) => draft.id !== own));
    let adopted = await adoptFrom(drafts, finished, 0);
    // A page that was just closed lets go of its draft a moment later.
    const patience = drafts[0]?.id === rememberedDraft() ? OWN_PATIENCE_MS : PATIENCE_MS;
    adopted ??= await adoptFrom(drafts.slice(0, 1), finished, patience);
    rememberDraft(adopted?.draft.id ?? own);
    return { held: adopted, finished };
  } catch (error) {
    return { held: null, finished, trouble: failureOf(error) };
  }
}

/** Letters that a window had not stored when it went. */
export async function takeLeft(): Promise<void> {
  if (leftNames().length === 0) return;
  await import('./left-drafts.ts').then((it) => it.layLeft()).catch(() => undefined);
}

async function adoptFrom(
  drafts: readonly Draft[],
  finished: FinishedDraft[],
  patience: number,
): Promise<HeldDraft | null> {
  let adopted: HeldDraft | null = null;
  for (const { id, entryId, changedAt } of drafts) {
    const isResting = now().at - changedAt > DRAFT_RESTS_MS;
    if (!isResting && (adopted || entryId !== undefined)) continue;
    const taken = await take(id, patience);
    if (!taken) continue;
    if (isResting) {
      // Where its code does not come it rests on.
      const entry = await later().then(
        (it) => it.finishRested(taken.draft),
        () => null,
      );
      if (entry) finished.push(entry);
      taken.release();
    } else {
      adopted = { ...taken, isFound: holdsAnything(taken.draft), began: null };
    }
  }
  return adopted;
}

/** A draft as it is now, with its last letters, held. Another page may have finished it between the list and the lock. */
export async function take(id: string, patience = 0): Promise<{ draft: Draft; release: () => void } | null> {
  const release = await hold(lockOfDraft(id), patience);
  if (!release) return null;
  let draft: Draft | null = null;
  try {
    draft = await laid.get(id);
  } finally {
    // Where it cannot be read yet, it can after the unlocking.
    if (!draft) release();
  }
  return draft && { draft, release };
}

// Two tabs that reload at the same moment must each get their own page back, not the other's.
function ownFirst(drafts: Draft[]): Draft[] {
  const own = rememberedDraft();
  return drafts.sort((a, b) => Number(b.id === own) - Number(a.id === own));
}
