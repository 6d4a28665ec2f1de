// A row a month, a cell a day. One thing to focus: arrows go from written day to written day, a tap chooses.
import { dayInWords } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import { dayOfNumber } from '../../../journal/day.ts';
import type { DayRow } from '../../../trends/days.ts';
import { levelOf } from '../../../trends/year.ts';
import type { Look } from '../series.ts';
import { stepped } from '../stepping.ts';
import styles from './year-grid.module.css';

interface YearGridProps {
  months: readonly (readonly DayRow[])[];
  year: string;
  label: string;
  look: Look;
  /** Days on which a chapter begins. */
  chapters: ReadonlySet<number>;
  chosen: number | null;
  choose: (day: number | null) => void;
  /** The chosen day was chosen again, or Enter was pressed on it. */
  open: (day: number) => void;
}

function cellClass({ state, mean }: DayRow): string {
  if (state !== 'present') return `${styles.cell} ${styles[state]}`;
  const level = levelOf(mean);
  return `${styles.cell} ${styles.present} ${level === null ? '' : `${styles.said} ${styles[`level${level}`]}`}`;
}

export function YearGrid({ months, year, label, look, chapters, chosen, choose, open }: YearGridProps) {
  const written = months
    .flatMap((rows) => rows.filter(({ state }) => state !== 'missing'))
    .map(({ day }) => day);
  const [first, last] = [written[0] ?? 0, written.at(-1) ?? 0];
  const tap = ({ target }: MouseEvent) => {
    const text = target instanceof HTMLElement ? target.dataset.day : undefined;
    if (text === undefined) return choose(null);
    const day = Number(text);
    if (day === chosen && written.includes(day)) open(day);
    else choose(day);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && chosen !== null) {
      event.preventDefault();
      return choose(null);
    }
    if (event.key === 'Enter' && chosen !== null && written.includes(chosen)) return open(chosen);
    const day = stepped(written, chosen, event.key);
    if (day === null) return;
    event.preventDefault();
    choose(day);
  };
  return (
    <div
      class={styles.grid}
      style={{ '--ink': `var(${look.colour})` }}
      role="slider"
      tabIndex={0}
      aria-label={t.views.year.days(label, year)}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={chosen ?? last}
      aria-valuetext={dayInWords(dayOfNumber(chosen ?? last), {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      })}
      onClick={tap}
      onKeyDown={press}
    >
      {/* Months that have not come have no row. */}
      {months.map(
        (rows, index) =>
          rows.length > 0 && (
            <div key={`${year}-${index}`} class={styles.month}>
              <span>
                {dayInWords(`${year}-${String(index + 1).padStart(2, '0')}-01`, { month: 'short' })}
              </span>
              {rows.map((row) => (
                <i
                  key={row.day}
                  data-day={row.day}
                  class={`${cellClass(row)} ${chapters.has(row.day) ? styles.chapter : ''} ${row.day === chosen ? styles.chosen : ''}`}
                />
              ))}
            </div>
          ),
      )}
    </div>
  );
}
