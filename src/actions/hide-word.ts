import { withHidden } from '../journal/arrange-words.ts';
import { now } from '../platform/clock.ts';
import { arrangeWords } from '../store/arranging.ts';
import { arranging, type Outcome } from './arranging.ts';

/** Leaves a word out of what is offered, or offers it again; what was written shows it either way. */
export function hideWord(id: string, isHidden: boolean): Promise<Outcome> {
  return arranging(() => arrangeWords((rows) => withHidden(rows, id, isHidden, now().at)));
}
