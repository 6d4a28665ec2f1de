import { renamed } from '../journal/arrange-words.ts';
import { now } from '../platform/clock.ts';
import { arrangeWords } from '../store/arranging.ts';
import { arranging, type Outcome } from './arranging.ts';

/** Calls a word otherwise, everywhere: pages hold its id. */
export function renameWord(id: string, text: string): Promise<Outcome> {
  return arranging(() => arrangeWords((rows) => renamed(rows, id, text, now().at)));
}
