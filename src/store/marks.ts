// The narrow rows, for whoever takes the journal out; screens watch them instead.
import type { Mark } from '../journal/mark.ts';
import { db } from './database.ts';

/** Every mark of the person's own that is not removed, in no order. The example is nobody's, and stays here. */
export async function readOwnMarks(): Promise<Mark[]> {
  return (await db.marks.toArray()).filter((mark) => mark.removedAt === undefined && !mark.isExample);
}
