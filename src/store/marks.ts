// The narrow rows, for whoever takes the journal out; screens watch them instead.
import { isOwn } from '../journal/entry.ts';
import type { Mark } from '../journal/mark.ts';
import { reading } from './unit.ts';

/** Every mark of the person's own, in no order. */
export async function readOwnMarks(): Promise<Mark[]> {
  return (await (await reading()).marks.all()).filter(isOwn);
}
