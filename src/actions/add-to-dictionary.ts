// A word of the person's own, added where they look at all of them: it goes again as long as nothing names it.
import { failureOf } from '../store/failure.ts';
import { addWord } from './add-word.ts';
import type { Outcome, Undone } from './arranging.ts';
import { removeWord } from './remove-word.ts';

async function taken(id: string): Promise<Undone> {
  const removed = await removeWord(id);
  if (removed.kind === 'failed') return { ok: false, code: removed.code };
  return removed.kind === 'used' ? { ok: false, code: 'used' } : { ok: true, kept: 0 };
}

export async function addToDictionary(text: string, family: string | null): Promise<Outcome> {
  try {
    const word = await addWord(text, family);
    return word ? { kind: 'done', undo: () => taken(word.id) } : { kind: 'blank' };
  } catch (error) {
    return { kind: 'failed', code: failureOf(error) };
  }
}
