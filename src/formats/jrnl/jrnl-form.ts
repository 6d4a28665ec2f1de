// What all times of a journal of jrnl tell of the form of each: `04/05/2015` is one day or another, and a word behind a
// time may be half of a day.

/** Which of the two comes first where a day is `04/05/2015`; null when nothing in the journal tells. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** What all times of a journal tell of the form of each. */
export interface Form {
  order: DayOrder;
  /** Whether `AM` or `PM` behind a time belongs to it. Else it is a word: `12:30 Am Bahnhof`. */
  hasHalves: boolean;
}

/** Of a journal that nobody has looked at yet. */
export const ANY_FORM: Form = { order: null, hasHalves: true };

/** A day in numbers, and a stop behind it. */
export const DAY = /^(?:(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-./])(\d{1,2})\6(\d{4}))(?!\d)\.?/;
export const HALF = /^ ?([AaPp]\.?[Mm]\.?)(?=\s|$)/;
/** A weekday, or another word, before a day. */
export const WEEKDAY_AHEAD = /^\(?([\p{L}\p{M}.]{1,15})\)?,? (?=\d)/u;
/** No time is longer. */
export const LONGEST = 60;

/** What the days of a journal tell of their order: there is no 14th month. */
function dayOrderOf(literals: readonly string[]): DayOrder {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const literal of literals) {
    const match = DAY.exec(literal.replace(WEEKDAY_AHEAD, ''));
    if (Number(match?.[5]) > 12) isDayFirst = true;
    if (Number(match?.[7]) > 12) isMonthFirst = true;
  }
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'day-first' : 'month-first';
}

/** `AM`, `PM`, `pm`, `a.m.`; `am` and `Am` open many a title in English and German. */
const isNoWord = (half: string) => half === 'AM' || half.includes('.') || /^p/i.test(half);

/** The form of the times that these lines begin with. */
export function formOfTimes(literals: readonly string[]): Form {
  const halves = literals.flatMap((literal) => {
    const clock = /\d:\d{2}(?::\d{2})?(?!\d)/.exec(literal.slice(0, LONGEST));
    return clock ? (HALF.exec(literal.slice(clock.index + clock[0].length))?.[1] ?? []) : [];
  });
  return {
    order: dayOrderOf(literals),
    hasHalves: halves.length * 2 > literals.length && halves.some(isNoWord),
  };
}
