// The words of her own that the example's writer uses.
import { EXAMPLE_PREFIX } from '../journal/example.ts';
import type { Word } from '../journal/words.ts';

const LABELS = ['Sunday blues', 'alone in company', 'the good tired'];

export const OWN_WORDS: readonly Word[] = LABELS.map((label) => ({
  id: `${EXAMPLE_PREFIX}${label.toLowerCase().replaceAll(' ', '-')}`,
  label,
  family: null,
  isOwn: true,
  isExample: true,
}));
