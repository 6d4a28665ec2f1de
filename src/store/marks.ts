// The narrow rows, for whoever takes the journal out; screens watch them instead.
import type { Mark } from '../journal/mark.ts';
import { reading } from './unit.ts';

/** Those of the person's own that are not removed. The example is nobody's, and stays here. */
export const ownAmong = (marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => mark.removedAt === undefined && !mark.isExample);

/** Every mark of the person's own, in no order. */
export async function readOwnMarks(): Promise<Mark[]> {
  return ownAmong(await (await reading()).marks.all());
}
