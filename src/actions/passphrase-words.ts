// How strong a passphrase is, and words for one. The list of words comes only when a lock is made.
import { estimateOf } from '../vault/strength.ts';
import { suggestWords } from '../vault/words.ts';

export { suggestWords };

export const strengthOf = (passphrase: string) => estimateOf(passphrase).level;
