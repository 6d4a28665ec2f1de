// The words that were used, how often each, and how many different ones.
import { useMemo, useState } from 'preact/hooks';
import { monthInWords, yearInWords } from '../../../i18n/in-words.ts';
import { numberInWords } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import { dayOfNumber } from '../../../journal/day.ts';
import { breadthOf } from '../../../trends/breadth.ts';
import { daysWithin, timesNamed } from '../../../trends/days.ts';
import { monthStarts, yearStarts } from '../../../trends/spans.ts';
import type { Route } from '../../frame/route.ts';
import { Button } from '../../parts/button.tsx';
import { colourOf } from '../../parts/feeling.tsx';
import { Muted } from '../../parts/page.tsx';
import { type Seen, ViewPage } from '../view-page.tsx';
import { type CountRow, CountRows } from './count-rows.tsx';
import { TableAlong } from './table-along.tsx';
import { WideTable } from './wide-table.tsx';
import styles from './words-page.module.css';

const AT_FIRST = 12;
const MONTHS_UP_TO_DAYS = 3 * 366;

export function WordsPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="words" most={0}>
      {(seen) => <Words seen={seen} />}
    </ViewPage>
  );
}

function Words({ seen: { days, range, journal } }: { seen: Seen }) {
  const [isWhole, setWhole] = useState(false);
  const named = useMemo(() => timesNamed(days), [days]);
  const all = useMemo(() => breadthOf(days), [days]);
  const { words } = journal;
  const { first, last } = range;
  const spans = useMemo(() => spansOf(days, { first, last }), [days, first, last]);
  if (named.length === 0) return <p>{t.views.words.none}</p>;
  const rows: CountRow[] = named.map(({ id, days: k }) => ({
    name: words.labelOf(id),
    k,
    ink: colourOf(id, words.familyOf(id))['--ink'],
  }));
  return (
    <>
      <p>{t.views.words.sentence(named.length, all.named, days.length)}</p>
      <CountRows
        caption={t.views.words.list}
        head={t.views.words.word}
        rows={isWhole ? rows : rows.slice(0, AT_FIRST)}
        of={named[0]?.days ?? 0}
      />
      {rows.length > AT_FIRST && !isWhole && (
        <div class={styles.more}>
          <Button weight="quiet" onClick={() => setWhole(true)}>
            {t.views.words.more}
          </Button>
        </div>
      )}
      <BreadthTable spans={spans} />
      <Muted>{t.views.words.breadthNote}</Muted>
      <TableAlong
        view="words"
        range={range}
        table={() => ({
          columns: ['of', 'name', 'named', 'different_words', `expected_in_${spans.rows[0]?.picks ?? ''}`],
          rows: [
            ...rows.map(({ name, k }) => [t.views.words.word, name, k, null, null]),
            ...spans.rows.map((row) => [
              spans.isYears ? t.views.words.year : t.views.words.month,
              row.name,
              row.named,
              row.different,
              row.words,
            ]),
          ],
        })}
      />
    </>
  );
}

interface Span {
  name: string;
  named: number;
  different: number;
  picks: number;
  words: number | null;
}

/** Months, or years where there are many of them; those without a named feeling are left out. */
function spansOf(days: Seen['days'], range: Seen['range']): { isYears: boolean; rows: Span[] } {
  const isYears = range.last - range.first + 1 > MONTHS_UP_TO_DAYS;
  const starts = isYears ? yearStarts(range) : monthStarts(range);
  const rows = starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? range.last + 1) - 1;
    const held = daysWithin(days, start, end);
    const { named, picks, words } = breadthOf(held);
    if (named === 0) return [];
    const day = dayOfNumber(start);
    const name = isYears ? yearInWords(day) : monthInWords(day);
    return [{ name, named, different: timesNamed(held).length, picks, words }];
  });
  return { isYears, rows };
}

function BreadthTable({ spans: { isYears, rows } }: { spans: ReturnType<typeof spansOf> }) {
  const { words } = t.views;
  const picks = rows[0]?.picks ?? 0;
  return (
    <WideTable caption={words.breadth}>
      <thead>
        <tr>
          <th scope="col">{isYears ? words.year : words.month}</th>
          <th scope="col">{words.named}</th>
          <th scope="col">{words.different}</th>
          <th scope="col">{words.inPicks(picks)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{numberInWords(row.named)}</td>
            <td>{numberInWords(row.different)}</td>
            <td>
              {row.words === null ? (
                <>
                  <span aria-hidden="true">{t.views.none}</span>
                  <span class="unseen">{words.fewer(row.picks)}</span>
                </>
              ) : (
                words.about(row.words)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
