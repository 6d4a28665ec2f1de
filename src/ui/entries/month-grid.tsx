// One month as a calendar lays it out. The arrow keys go by day and week, Page Up and Down by month, with Shift
// by year, Home and End to the ends of the week.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import { dayInWords, numberInWords } from '../../i18n/index.ts';
import { addDays, type Day } from '../../journal/day.ts';
import { addMonths, type DayRow, lastDayOf, type Month, weekdayOf, weeksOf } from '../../journal/months.ts';
import type { Dictionary } from '../../journal/words.ts';
import { colourOf, Shape } from '../parts/feeling.tsx';
import { alongLine } from '../parts/reading-direction.ts';
import styles from './month-grid.module.css';
import { weekStartsOn } from './week-start.ts';

interface Grid {
  month: Month;
  /** The day whose entries are shown, or null for the whole month. */
  chosen: Day | null;
  today: Day;
  /** What was written, by lived day. */
  byDay: ReadonlyMap<Day, readonly DayRow[]>;
  words: Dictionary;
  choose: (day: Day) => void;
  showMonth: (month: Month) => void;
}

/** 1970-01-05 was a Monday. */
const weekdayName = (weekday: number, style: 'short' | 'long') =>
  dayInWords(addDays('1970-01-04', weekday), { weekday: style });

export function MonthGrid({ month, chosen, today, byDay, words, choose, showMonth }: Grid) {
  const startsOn = useMemo(() => weekStartsOn(), []);
  const weeks = useMemo(() => weeksOf(month, startsOn), [month, startsOn]);
  const weekdays = Array.from({ length: 7 }, (_, index) => ((startsOn - 1 + index) % 7) + 1);
  const table = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState<Day | null>(null);
  const hasMoved = useRef(false);
  const reachable = cursor?.startsWith(month) ? cursor : firstReachable(month, chosen, byDay);

  useEffect(() => {
    if (chosen !== null) setCursor(chosen);
  }, [chosen]);
  useLayoutEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    table.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(reachable, event, startsOn);
    if (next === null) return;
    event.preventDefault();
    hasMoved.current = true;
    setCursor(next);
    if (!next.startsWith(month)) showMonth(next.slice(0, 7));
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of days is a table one moves through
    <table ref={table} role="grid" class={styles.grid} aria-labelledby="calendar-month" onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekdayName(weekday, 'long')}>
              {weekdayName(weekday, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) => (
              <td key={day ?? index}>
                {day !== null && (
                  <button
                    type="button"
                    class={styles.day}
                    tabIndex={day === reachable ? 0 : -1}
                    aria-label={dayName(day, byDay.get(day)?.length ?? 0)}
                    aria-current={day === today ? 'date' : undefined}
                    aria-pressed={day === chosen}
                    onClick={() => choose(day)}
                  >
                    {numberInWords(Number(day.slice(8)))}
                    <DayMarks rows={byDay.get(day) ?? []} words={words} />
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayName(day: Day, count: number): string {
  const words = dayInWords(day, { day: 'numeric', month: 'long' });
  return count === 0 ? words : t.entries.dayName(words, count);
}

function firstReachable(month: Month, chosen: Day | null, byDay: Grid['byDay']): Day {
  if (chosen?.startsWith(month)) return chosen;
  const written = [...byDay.keys()].filter((day) => day.startsWith(month)).sort();
  return written[0] ?? `${month}-01`;
}

/** The day a key leads to, or null when the key means nothing here. */
function dayAfterKey(day: Day, { key, shiftKey }: KeyboardEvent, startsOn: number): Day | null {
  const inWeek = (weekdayOf(day) - startsOn + 7) % 7;
  const steps: Record<string, number> = {
    back: -1,
    onward: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -inWeek,
    End: 6 - inWeek,
  };
  const step = steps[alongLine(key)];
  if (step !== undefined) return addDays(day, step);
  const months = key === 'PageUp' ? -1 : key === 'PageDown' ? 1 : 0;
  if (months === 0) return null;
  const month = addMonths(day.slice(0, 7), months * (shiftKey ? 12 : 1));
  const last = lastDayOf(month);
  return last.slice(8) < day.slice(8) ? last : `${month}-${day.slice(8)}`;
}

/** Up to three feelings of a day by their shapes, loneliness and hope first; a dash where none was named. */
function DayMarks({ rows, words }: { rows: readonly DayRow[]; words: Dictionary }) {
  if (rows.length === 0) return null;
  const named = new Set(rows.flatMap(({ mark }) => mark.feelings.map(({ id }) => words.resolve(id))));
  const first = ['loneliness', 'hope'].filter((id) => named.has(id));
  const ids = [...new Set([...first, ...named])].slice(0, 3);
  return (
    <span class={ids.length === 0 ? styles.dash : styles.marks} aria-hidden="true">
      {ids.map((id) => (
        <i key={id} style={colourOf(id, words.familyOf(id))}>
          <Shape id={id} />
        </i>
      ))}
    </span>
  );
}
