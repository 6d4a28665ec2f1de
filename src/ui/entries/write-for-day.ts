// A page of a day that was chosen in the calendar: a draft that has that day, for the writing page to go on with.
import { beginDraft } from '../../actions/adopt-draft.ts';
import { keepDraft } from '../../actions/keep-draft.ts';
import type { Day } from '../../journal/day.ts';
import { hrefOf, navigate } from '../frame/route.ts';

/** Opens it; false when it could not be stored and nothing was opened. */
export async function writeForDay(day: Day): Promise<boolean> {
  const { draft, release } = beginDraft();
  const keeper = keepDraft(() => undefined);
  // Nobody said at which hour.
  keeper.keep({ ...draft, when: { kind: 'date', day } });
  const isKept = await keeper.settled();
  keeper.stop();
  // Let go before the page opens, which takes it up.
  release();
  if (isKept) navigate(hrefOf('', { draft: draft.id }));
  return isKept;
}
