// Whether the example journal is here, and whether anything beside it. Asked by key and by count: nobody reads ten
// thousand rows for a line above a page.
import { liveQuery } from 'dexie';
import { EXAMPLE_PREFIX } from '../journal/example.ts';
import { db } from './database.ts';
import type { Watch } from './watch.ts';

export interface ExampleHere {
  /** Pages of the example, removed ones too. */
  pages: number;
  /** Entries of the person's own, removed ones too. */
  own: number;
}

export const watchExample: Watch<ExampleHere> = (next, failed) => {
  const query = async () => {
    const rows = await db.marks.where('id').startsWith(EXAMPLE_PREFIX).toArray();
    const pages = rows.filter((mark) => mark.isExample).length;
    return { pages, own: (await db.marks.count()) - pages };
  };
  const subscription = liveQuery(query).subscribe({ next, error: (error) => failed?.(error) });
  return () => subscription.unsubscribe();
};
