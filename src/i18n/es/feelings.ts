// How strong a feeling can be, in Spanish.
import type { feelings as english } from '../en/feelings.ts';

export const feelings: typeof english = {
  strengths: ['sin decir', 'un rastro', 'un poco', 'con claridad', 'con fuerza', 'desbordante'],
};
