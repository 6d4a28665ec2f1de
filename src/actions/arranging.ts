// What every change of the dictionary comes to, and how it is taken back.
import type { Arranged } from '../journal/arrange-words.ts';
import type { Word } from '../journal/words.ts';
import { undoWords, type WordChange } from '../store/arranging.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { type Retold, type Tell, undoRetold } from '../store/retelling.ts';

/** `kept`: pages that were saved again since, and stay as they are. `used`: something names the new word by now. */
export type Undone = { ok: true; kept: number } | { ok: false; code: StoreFailure | 'used' };
export type Undo = (tell?: Tell) => Promise<Undone>;

/** `used`: something names the word, so it stays. The others are those of `Arranged`. */
export type Outcome =
  | { kind: 'done'; undo: Undo }
  | { kind: 'taken'; by: Word }
  | { kind: Exclude<Arranged['kind'], 'put' | 'taken'> | 'used' }
  | { kind: 'failed'; code: StoreFailure };

type Put = { kind: 'put'; changes: WordChange[] };

async function undoing(work: () => Promise<number>): Promise<Undone> {
  try {
    return { ok: true, kept: await work() };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}

/** A change of words alone. */
export async function arranging(
  work: () => Promise<Put | Exclude<Outcome, { kind: 'done' | 'failed' }>>,
): Promise<Outcome> {
  try {
    const outcome = await work();
    if (outcome.kind !== 'put') return outcome;
    const { changes } = outcome;
    return { kind: 'done', undo: () => undoing(() => undoWords(changes).then(() => 0)) };
  } catch (error) {
    return { kind: 'failed', code: failureOf(error) };
  }
}

/** A change of pages. */
export async function retelling(work: () => Promise<Retold | null>): Promise<Outcome> {
  try {
    const retold = await work();
    if (!retold) return { kind: 'missing' };
    return { kind: 'done', undo: (tell) => undoing(() => undoRetold(retold, tell)) };
  } catch (error) {
    return { kind: 'failed', code: failureOf(error) };
  }
}
