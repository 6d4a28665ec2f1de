import { separated } from '../journal/arrange-words.ts';
import { now } from '../platform/clock.ts';
import { arrangeWords } from '../store/arranging.ts';
import { arranging, type Outcome } from './arranging.ts';

/** Makes a joined word one of its own again. */
export function separateWord(id: string): Promise<Outcome> {
  return arranging(() => arrangeWords((rows) => separated(rows, id, now().at)));
}
