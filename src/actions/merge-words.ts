import { joinedTo } from '../journal/arrange-words.ts';
import { now } from '../platform/clock.ts';
import { arrangeWords } from '../store/arranging.ts';
import { arranging, type Outcome } from './arranging.ts';

/** Joins a word to another: pages that name either are read as naming that one. No page changes. */
export function mergeWords(id: string, into: string): Promise<Outcome> {
  return arranging(() => arrangeWords((rows) => joinedTo(rows, id, into, now().at)));
}
