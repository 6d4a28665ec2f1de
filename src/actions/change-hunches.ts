import { type Hunch, hunchesOf } from '../journal/hunch.ts';
import { updateLater } from '../store/later-settings.ts';
import { randomId } from '../store/random-id.ts';

/** Changes the hunches from what they are at that moment. */
export async function changeHunches(change: (hunches: Hunch[]) => Hunch[]): Promise<void> {
  await updateLater('hunches', (value) => change(hunchesOf(value)));
}

/** Writes a hunch down, with the day it was said. */
export async function addHunch(hunch: Omit<Hunch, 'id'>): Promise<void> {
  await changeHunches((all) => [...all, { ...hunch, id: randomId() }]);
}
