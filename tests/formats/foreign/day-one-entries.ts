// Day One's JSON written in a test, and what is read of it.
import { dayOneJson } from '../../../src/formats/day-one/day-one.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

/** An entry written a minute to midnight in Dublin, with what is said otherwise. */
export const entry = (fields: object) => ({
  uuid: 'X',
  creationDate: '2024-04-16T22:59:30Z',
  timeZone: 'Europe/Dublin',
  text: 'x',
  ...fields,
});

export function read(...entries: unknown[]) {
  const foreign = dayOneJson.read({ metadata: {}, entries }, 'x.json', READING);
  expectWellFormed(foreign);
  return foreign;
}

export const one = (fields: object) => {
  const [found] = read(entry(fields)).entries;
  if (!found) throw new Error('No entry.');
  return found;
};
