// Whether the example journal is here, and whether anything beside it. It is told by the rows that are held in memory:
// a line above a page that came after it would push the page down.
import { heldMarks } from './held-rows.ts';
import { type Watch, watchingHeld } from './watch.ts';

export interface ExampleHere {
  /** Pages of the example, removed ones too. */
  pages: number;
  /** Entries of the person's own, removed ones too. */
  own: number;
}

export const watchExample: Watch<ExampleHere> = watchingHeld(heldMarks, (rows) => {
  const pages = rows.filter((mark) => mark.isExample).length;
  return { pages, own: rows.length - pages };
});
