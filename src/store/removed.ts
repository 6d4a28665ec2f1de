// Marks of removed entries.
import type { Mark } from '../journal/mark.ts';
import { db } from './database.ts';

export async function readRemoved(): Promise<Mark[]> {
  return (await db.marks.toArray()).filter((mark) => mark.removedAt !== undefined);
}
