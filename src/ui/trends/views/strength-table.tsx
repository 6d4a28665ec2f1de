// The strengths as a table, by week, month or year.
import { useMemo, useState } from 'preact/hooks';
import { monthInWords, yearInWords } from '../../../i18n/in-words.ts';
import { dayInWords, numberInWords } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import { dayOfNumber } from '../../../journal/day.ts';
import { daysWithin, type WrittenDay, writtenRows } from '../../../trends/days.ts';
import type { Range } from '../../../trends/range.ts';
import { meanOf } from '../../../trends/rated.ts';
import { type Step, spanStarts, stepOf } from '../../../trends/spans.ts';
import { Button } from '../../parts/button.tsx';
import page from './strength-page.module.css';
import { TableAlong } from './table-along.tsx';
import { WideTable } from './wide-table.tsx';

interface Row {
  start: number;
  named: number;
  said: number;
  mean: number | null;
  max: number | null;
}

/** Spans that named the feeling; the mean is that of daily means. */
function rowsOf(days: readonly WrittenDay[], feeling: string, range: Range, step: Step): Row[] {
  const starts = spanStarts(step, range);
  return starts.flatMap((start, index) => {
    const rows = writtenRows(daysWithin(days, start, (starts[index + 1] ?? range.last + 1) - 1), feeling);
    const means = rows.flatMap(({ mean }) => (mean === null ? [] : [mean]));
    const most = rows.flatMap(({ max }) => (max === null ? [] : [max]));
    const named = rows.filter(({ state }) => state === 'present').length;
    if (named === 0) return [];
    return [
      {
        start,
        named,
        said: means.length,
        mean: meanOf(means),
        max: most.length === 0 ? null : Math.max(...most),
      },
    ];
  });
}

const inWords = (step: Step, start: number): string => {
  const day = dayOfNumber(start);
  if (step === 'week') return dayInWords(day, { day: 'numeric', month: 'short', year: 'numeric' });
  return step === 'month' ? monthInWords(day) : yearInWords(day);
};

const tableOf = (rows: readonly Row[], step: Step) => ({
  columns: [`${step}_of`, 'days_named', 'days_said', 'mean', 'strongest'],
  rows: rows.map(({ start, named, said, mean, max }) => [dayOfNumber(start), named, said, mean, max]),
});

export function StrengthTable({
  days,
  feeling,
  range: { first, last },
  rangeWords,
}: {
  days: readonly WrittenDay[];
  feeling: string;
  range: Range;
  rangeWords: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const words = t.views.strength;
  const step = stepOf({ first, last });
  const rows = useMemo(
    () => rowsOf(days, feeling, { first, last }, step),
    [days, feeling, first, last, step],
  );
  return (
    <>
      <div class={page.buttons}>
        <Button aria-expanded={isOpen} aria-controls="strengths" onClick={() => setOpen(!isOpen)}>
          {words.table}
        </Button>
      </div>
      <TableAlong view="strength" range={{ first, last }} table={() => tableOf(rows, step)} />
      {isOpen && (
        <WideTable id="strengths" caption={words.caption(rangeWords)}>
          <thead>
            <tr>
              <th scope="col">{t.trends.columns[step]}</th>
              <th scope="col">{words.columns.named}</th>
              <th scope="col">{words.columns.said}</th>
              <th scope="col">{words.columns.mean}</th>
              <th scope="col">{words.columns.max}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ start, named, said, mean, max }) => (
              <tr key={start}>
                <th scope="row">{inWords(step, start)}</th>
                <td>{numberInWords(named)}</td>
                <td>{numberInWords(said)}</td>
                <td>{mean === null ? t.views.none : numberInWords(Math.round(mean * 10) / 10)}</td>
                <td>{max === null ? t.views.none : numberInWords(max)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </>
  );
}
