import { eraseWord } from '../store/arranging.ts';
import { arranging, type Outcome } from './arranging.ts';

/** Erases an own word that nothing names. */
export function removeWord(id: string): Promise<Outcome> {
  return arranging(() => eraseWord(id));
}
