// An entry as a post that others would read.
import { DAY_MS, dayNumber } from '../journal/day.ts';
import type { Edition } from '../journal/edition.ts';
import type { Entry } from '../journal/entry.ts';
import type { Bared } from '../journal/newly-private.ts';
import { asShownHere } from '../journal/public-picture.ts';
import type { PublicForm } from '../publish/public-form.ts';
import type { PublicSeries } from './public-series.ts';
import type { PostFile } from './publish-jobs.ts';

export type Unsure = Bared<Edition>['unsure'];

/** One entry as a post. */
export interface Post {
  entry: Entry;
  edition: Edition | null;
  form: PublicForm;
  file: PostFile;
  /** What was marked as private since the copy was made, and may still stand in it in other words. */
  unsure: Unsure;
  /** The file is the one that the entry came as, byte for byte. */
  isSource: boolean;
  /** What its feelings are called in public. */
  labelOf: (id: string) => string;
  /**
   * What a look confirms, by its hash: the file, the raw text as it may be shown, and what its series says of it. Another
   * word in any of these, and it is looked at again.
   */
  lookSha: string;
  /** Looked at as it is now, and found fine. */
  isLooked: boolean;
  /** The series it is in; null: none. */
  series: PublicSeries | null;
}

/** The entry as others may have it: nothing of it but what goes out. */
export function publicEntry({ entry, form, isSource }: Post): Entry {
  const { id, revision, stamp, visibility, raw } = entry;
  // When it was written is nobody's business: the day alone goes along.
  const midnight = { at: dayNumber(entry.when.day) * DAY_MS, offset: 0 };
  const kept = { id, revision, stamp, ancestors: [], device: '', visibility };
  const moments = { writtenAt: midnight, editedAt: midnight };
  // Here its pictures lie beside it, as those of any other entry do.
  const body = isSource ? entry.body : asShownHere(form.content.body);
  return { ...form.content, body, ...kept, ...moments, ...(isSource && raw ? { raw } : {}) };
}
