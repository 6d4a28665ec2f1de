// The narrow rows, for whoever takes the journal out; screens watch them instead.
import type { Mark } from '../journal/mark.ts';
import { reading } from './unit.ts';

/** Every mark of the person's own that is not removed, in no order. The example is nobody's, and stays here. */
export async function readOwnMarks(): Promise<Mark[]> {
  return (await (await reading()).marks.all()).filter(
    (mark) => mark.removedAt === undefined && !mark.isExample,
  );
}
