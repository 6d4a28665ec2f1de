// The journal as a calendar: the month, the days written in it, and below it the entries of the month or of a day.
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import { monthInWords, yearInWords } from '../../i18n/in-words.ts';
import { dayInWords, longDay } from '../../i18n/index.ts';
import type { Day } from '../../journal/day.ts';
import { addMonths, type DayRow, lastDayOf, type Month } from '../../journal/months.ts';
import { clockOf } from '../../journal/when.ts';
import type { Dictionary } from '../../journal/words.ts';
import { now } from '../../platform/clock.ts';
import { Button } from '../parts/button.tsx';
import { Muted, Notice } from '../parts/page.tsx';
import { PageIcon } from '../parts/page-icon.tsx';
import type { Address } from './address.ts';
import { EntryList } from './entry-list.tsx';
import { MonthGrid } from './month-grid.tsx';
import styles from './month-view.module.css';
import { writeForDay } from './write-for-day.ts';

export function MonthView({
  address,
  rows,
  words,
  sought,
}: {
  address: Address;
  /** Everything found, whatever its day. */
  rows: readonly DayRow[];
  words: Dictionary;
  sought: readonly string[];
}) {
  const { from, to } = address.filter;
  const today = clockOf(now()).day;
  const month = (from ?? to ?? rows[0]?.day ?? today).slice(0, 7);
  const chosen = from !== null && from === to ? from : null;
  const byDay = useMemo(() => groupedByDay(rows), [rows]);
  const years = useMemo(() => yearsOf(rows, today), [rows, today]);
  const shown = rowsBetween(rows, chosen ?? `${month}-01`, chosen ?? lastDayOf(month));
  const count = t.entries.count(shown.length);

  // One step back leaves the calendar, however many months were leafed through.
  const show = (first: Day, last: Day) => address.change({ from: first, to: last }, { replace: true });
  const showMonth = (next: Month) => show(`${next}-01`, lastDayOf(next));
  const choose = (day: Day) => (day === chosen ? showMonth(month) : show(day, day));

  const wholeMonth = () => {
    // The button goes with the day.
    document.querySelector<HTMLElement>('[role="grid"] button[tabindex="0"]')?.focus();
    showMonth(month);
  };

  return (
    <>
      <div class={styles.head}>
        <button
          type="button"
          class={styles.step}
          aria-label={t.entries.previousMonth}
          onClick={() => showMonth(addMonths(month, -1))}
        >
          <PageIcon name="back" />
        </button>
        <h2 id="calendar-month" class="unseen" aria-live="polite">
          {monthInWords(`${month}-01`)}
        </h2>
        <MonthPicker month={month} years={years} showMonth={showMonth} />
        <button
          type="button"
          class={styles.step}
          aria-label={t.entries.nextMonth}
          onClick={() => showMonth(addMonths(month, 1))}
        >
          <PageIcon name="forward" />
        </button>
      </div>
      <MonthGrid {...{ month, chosen, today, byDay, words, choose, showMonth }} />
      <div class={styles.below}>
        {/* How many are found at all stands above; beside a day its entries count themselves. */}
        <p role="status">
          {chosen === null ? t.entries.countOn(monthInWords(`${month}-01`), count) : longDay(chosen)}
        </p>
        {chosen !== null && (
          <Button weight="plain" onClick={wholeMonth}>
            {t.entries.wholeMonth}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <NothingHere key={chosen} day={chosen} today={today} />
      ) : (
        <EntryList key={chosen ?? month} rows={shown} words={words} sought={sought} isOneMonth />
      )}
    </>
  );
}

/** An empty month, or an empty day and the way to write on it. */
function NothingHere({ day, today }: { day: Day | null; today: Day }) {
  const [hasFailed, setFailed] = useState(false);
  const write = async (of: Day) => setFailed(!(await writeForDay(of)));
  return (
    <div class={styles.nothing}>
      <Muted>{t.entries.nothingHere}</Muted>
      {day !== null && day <= today && (
        <Button onClick={() => void write(day)}>{t.entries.writeForDay}</Button>
      )}
      {hasFailed && <Notice role="alert">{t.entries.notBegun}</Notice>}
    </div>
  );
}

function MonthPicker({
  month,
  years,
  showMonth,
}: {
  month: Month;
  years: readonly string[];
  showMonth: (month: Month) => void;
}) {
  const [year = '', number = ''] = month.split('-');
  const offered = years.includes(year) ? years : [...years, year].sort();
  return (
    <div class={styles.picker}>
      <select
        aria-label={t.entries.month}
        value={number}
        onChange={({ currentTarget }) => showMonth(`${year}-${currentTarget.value}`)}
      >
        {Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).map((option) => (
          <option key={option} value={option}>
            {dayInWords(`2000-${option}-01`, { month: 'long' })}
          </option>
        ))}
      </select>
      <select
        aria-label={t.entries.year}
        value={year}
        onChange={({ currentTarget }) => showMonth(`${currentTarget.value}-${number}`)}
      >
        {offered.map((option) => (
          <option key={option} value={option}>
            {yearInWords(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

function groupedByDay(rows: readonly DayRow[]): Map<Day, DayRow[]> {
  const days = new Map<Day, DayRow[]>();
  for (const row of rows) {
    const before = days.get(row.day);
    if (before) before.push(row);
    else days.set(row.day, [row]);
  }
  return days;
}

function rowsBetween(rows: readonly DayRow[], from: Day, to: Day): DayRow[] {
  return rows.filter(({ day }) => day >= from && day <= to);
}

/** Every year written in, and this one. */
function yearsOf(rows: readonly DayRow[], today: Day): string[] {
  return [...new Set([today.slice(0, 4), ...rows.map(({ day }) => day.slice(0, 4))])].sort();
}
