// How strong a feeling can be, in French.
import type { feelings as english } from '../en/feelings.ts';

export const feelings: typeof english = {
  strengths: ['non dit', 'une trace', 'un peu', 'nettement', 'fortement', 'à déborder'],
};
