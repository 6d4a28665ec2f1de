// Whether the example journal is here, and whether anything beside it. Asked by key and by count: nobody reads ten
// thousand rows for a line above a page.
import { EXAMPLE_PREFIX } from '../journal/example.ts';
import { rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

export interface ExampleHere {
  /** Pages of the example, removed ones too. */
  pages: number;
  /** Entries of the person's own, removed ones too. */
  own: number;
}

export const watchExample: Watch<ExampleHere> = (next, failed) => {
  const query = async () => {
    const { marks } = rowsNow();
    // Counted first: what waits for opening a row is not seen by the live query any more.
    const count = await marks.count();
    const rows = await marks.beginningWith(EXAMPLE_PREFIX);
    const pages = rows.filter((mark) => mark.isExample).length;
    return { pages, own: count - pages };
  };
  return watching(query)(next, failed);
};
