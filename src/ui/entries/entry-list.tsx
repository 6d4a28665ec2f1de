// Entries by month and day, however many: only those in sight are drawn.
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import { monthInWords, yearInWords } from '../../i18n/in-words.ts';
import { type DayRow, monthsOf } from '../../journal/months.ts';
import type { Dictionary } from '../../journal/words.ts';
import type { FirstPictures } from '../../store/watch-first-pictures.ts';
import { useOut } from '../parts/post-word.tsx';
import { useFirstPictures } from '../parts/use-first-pictures.ts';
import { EntryCard } from './entry-card.tsx';
import styles from './entry-list.module.css';
import type { ShownMonth } from './row-layout.ts';
import { useRowWindow } from './use-row-window.ts';

export function EntryList({
  rows,
  words,
  sought,
  isWhole = true,
  isOneMonth = false,
}: {
  rows: readonly DayRow[];
  words: Dictionary;
  /** The words of a search; as long as they are the same, the same list. */
  sought: readonly string[];
  /** False while more rows may still come. */
  isWhole?: boolean;
  /** The month is said above the list already: seen twice it is clutter. */
  isOneMonth?: boolean;
}) {
  const out = useOut();
  const months = useMemo(() => monthsOf(rows), [rows]);
  const { list, shown, after, goToMonth } = useRowWindow(months, isWhole);
  const pictures = useFirstPictures(shown.flatMap(({ rows: drawn }) => drawn.map(({ row }) => row.mark)));
  const years = useMemo(() => [...new Set(months.map(({ month }) => month.slice(0, 4)))], [months]);
  return (
    <>
      {years.length > 1 && <YearJump years={years} go={(year) => goToMonth(`${year}-12`)} />}
      <div ref={list} class={styles.list} style={{ paddingBottom: `${after}px` }}>
        {shown.map((month) => (
          <MonthRows key={month.month} isNamed={!isOneMonth} {...{ month, words, sought, out, pictures }} />
        ))}
      </div>
    </>
  );
}

function MonthRows({
  month,
  words,
  sought,
  out,
  pictures,
  isNamed,
}: {
  month: ShownMonth;
  words: Dictionary;
  sought: readonly string[];
  out: ReadonlySet<string> | null;
  pictures: FirstPictures | null;
  isNamed: boolean;
}) {
  return (
    <section style={{ marginTop: `${month.before}px`, paddingBottom: `${month.after}px` }}>
      <h2 class={isNamed ? styles.month : 'unseen'}>{monthInWords(`${month.month}-01`)}</h2>
      <ul class={styles.rows}>
        {month.rows.map(({ row, index, before }) => (
          <li
            key={row.mark.id}
            data-row={row.mark.id}
            aria-setsize={month.count}
            aria-posinset={index - month.first + 1}
            style={before > 0 ? { marginTop: `${before}px` } : undefined}
          >
            <EntryCard row={row} picture={pictures?.get(row.mark)} {...{ words, sought, out }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function YearJump({ years, go }: { years: readonly string[]; go: (year: string) => void }) {
  return (
    <select
      class={styles.years}
      aria-label={t.entries.goToYear}
      value=""
      onChange={({ currentTarget }) => {
        go(currentTarget.value);
        currentTarget.value = '';
      }}
    >
      <option value="" disabled hidden>
        {t.entries.goToYear}
      </option>
      {years.map((year) => (
        <option key={year} value={year}>
          {yearInWords(year)}
        </option>
      ))}
    </select>
  );
}
