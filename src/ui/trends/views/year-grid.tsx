// A row a month, a cell a day. One thing to focus: arrows go from written day to written day, a tap chooses.

import { yearInWords } from '../../../i18n/in-words.ts';
import { dayInWords } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import type { DayRow } from '../../../trends/days.ts';
import { levelOf } from '../../../trends/year.ts';
import { DaySlider, type Stepping } from '../day-slider.tsx';
import type { Look } from '../series.ts';
import styles from './year-grid.module.css';

interface YearGridProps extends Omit<Stepping, 'days'> {
  months: readonly (readonly DayRow[])[];
  year: string;
  label: string;
  look: Look;
  /** Days on which a chapter begins. */
  chapters: ReadonlySet<number>;
}

function cellClass({ state, mean }: DayRow): string {
  if (state !== 'present') return `${styles.cell} ${styles[state]}`;
  const level = levelOf(mean);
  return `${styles.cell} ${styles.present} ${level === null ? '' : `${styles.said} ${styles[`level${level}`]}`}`;
}

export function YearGrid({ months, year, label, look, chapters, ...stepping }: YearGridProps) {
  const days = months
    .flatMap((rows) => rows.filter(({ state }) => state !== 'missing'))
    .map(({ day }) => day);
  const dayAt = ({ target }: MouseEvent) => {
    const text = target instanceof HTMLElement ? target.dataset.day : undefined;
    return text === undefined ? null : Number(text);
  };
  return (
    <DaySlider
      name={t.views.year.days(label, yearInWords(year))}
      of={{ days, ...stepping }}
      dayAt={dayAt}
      class={styles.grid}
      style={{ '--ink': `var(${look.colour})` }}
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
                  class={`${cellClass(row)} ${chapters.has(row.day) ? styles.chapter : ''} ${row.day === stepping.chosen ? styles.chosen : ''}`}
                />
              ))}
            </div>
          ),
      )}
    </DaySlider>
  );
}
