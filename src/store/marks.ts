// The narrow rows, for whoever works through the whole journal once; screens watch them instead.
import type { Mark } from '../journal/mark.ts';
import { db } from './database.ts';

/** Every mark that is not removed, in no order. */
export async function readMarks(): Promise<Mark[]> {
  return (await db.marks.toArray()).filter((mark) => mark.removedAt === undefined);
}
