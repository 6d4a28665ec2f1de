import type { Person } from '../../src/journal/person.ts';

/** Somebody of the list of names: what is said in their place, and how they are called. */
export const person = (becomes: string, ...forms: string[]): Person => ({
  id: forms[0] ?? '',
  kind: 'person',
  forms,
  becomes,
});
