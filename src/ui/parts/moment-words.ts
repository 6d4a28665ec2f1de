// Days and instants in words, as these pages say them.
import { rowInWords, timeInWords } from '../../i18n/in-words.ts';
import { dayInWords, longDay } from '../../i18n/index.ts';
import { clockOf, livedDay, type Moment, timeOf, type When } from '../../journal/when.ts';

/** "Thursday 19 June 2025, 21:04", or the day alone. */
export function whenInWords(when: When, dayStartsAt: number): string {
  const time = timeOf(when);
  const day = longDay(livedDay(when, dayStartsAt));
  return time === null ? day : rowInWords([day, timeInWords(time)]);
}

/** "19 June 2025, 21:04", on the clock that the device had then. */
export function momentInWords(moment: Moment): string {
  const { day, time } = clockOf(moment);
  return rowInWords([dayInWords(day, { day: 'numeric', month: 'long', year: 'numeric' }), timeInWords(time)]);
}
