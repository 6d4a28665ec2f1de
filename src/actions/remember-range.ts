import { updateLater } from '../store/later-settings.ts';
import { type RangeName, rangesChosenOf } from '../trends/range.ts';

/** Remembers the range that was chosen on a page of the trends, for when it is opened the next time. */
export async function rememberRange(page: string, name: RangeName): Promise<void> {
  await updateLater('rangesChosen', (value) => ({ ...rangesChosenOf(value), [page]: name }));
}
