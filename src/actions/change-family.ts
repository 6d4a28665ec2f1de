import { inFamily } from '../journal/arrange-words.ts';
import { now } from '../platform/clock.ts';
import { arrangeWords } from '../store/arranging.ts';
import { arranging, type Outcome } from './arranging.ts';

/** Gives an own word the colour of a family, or none. */
export function changeFamily(id: string, family: string | null): Promise<Outcome> {
  return arranging(() => arrangeWords((rows) => inFamily(rows, id, family, now().at)));
}
