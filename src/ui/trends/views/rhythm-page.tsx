// When a feeling was named: by the day of the week, and by the part of the day that the entries are about.
import { useMemo } from 'preact/hooks';
import { dayInWords } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import { addDays } from '../../../journal/day.ts';
import { hourMix, mostHours } from '../../../trends/hours.ts';
import { dayRhythm, type PartOfDay, weekRhythm } from '../../../trends/rhythm.ts';
import { recordedDays } from '../../../trends/share.ts';
import type { Route } from '../../frame/route.ts';
import { Muted } from '../../parts/page.tsx';
import { capitalised, FeelingName } from '../name.tsx';
import { type Chosen, type Seen, ViewPage } from '../view-page.tsx';
import { ShareRows } from './share-rows.tsx';
import { TableAlong } from './table-along.tsx';
import { sharesTable } from './tables.ts';

export function RhythmPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="rhythm" most={1}>
      {(seen) => {
        const [feeling] = seen.chosen;
        return feeling ? <Rhythm seen={seen} feeling={feeling} /> : <p>{t.trends.noFeelings}</p>;
      }}
    </ViewPage>
  );
}

/** 1970-01-05 was a Monday. */
const weekday = (index: number) => dayInWords(addDays('1970-01-05', index), { weekday: 'long' });
/** As a day is lived: the night stands before the morning. */
const ORDER: readonly PartOfDay[] = ['morning', 'afternoon', 'evening', 'night'];

function Rhythm({ seen, feeling: { id, label, look } }: { seen: Seen; feeling: Chosen }) {
  const { days, range, journal } = seen;
  const { marks, words, dayStartsAt } = journal;
  const { first, last } = range;
  const week = useMemo(() => weekRhythm(recordedDays(days, id)), [days, id]);
  const day = useMemo(
    () => dayRhythm(marks, id, { first, last }, { dayStartsAt, resolve: words.resolve }),
    [marks, id, first, last, dayStartsAt, words],
  );
  const hours = useMemo(
    () => mostHours(hourMix(marks, { first, last }, dayStartsAt)),
    [marks, first, last, dayStartsAt],
  );
  const k = week.reduce((sum, row) => sum + row.k, 0);
  const parts = ORDER.flatMap((name) => day.parts.filter(({ part }) => part === name));
  const { rhythm } = t.views;
  const untimed = day.untimed.n > 0 ? [{ name: rhythm.untimed, ...day.untimed }] : [];
  return (
    <>
      <p>
        <FeelingName label={capitalised(label)} look={look} /> {t.trends.named(k, days.length)}.
      </p>
      <ShareRows
        caption={rhythm.week}
        head={rhythm.weekday}
        unit={t.views.days}
        rows={week.map((row, index) => ({ name: weekday(index), ...row }))}
        look={look}
      />
      <ShareRows
        caption={rhythm.day}
        head={rhythm.part}
        unit={t.views.entries}
        rows={[...parts.map(({ part, ...row }) => ({ name: rhythm.parts[part], ...row })), ...untimed]}
        look={look}
      />
      {hours && <p>{rhythm.hours(hours)}</p>}
      <Muted>{rhythm.note}</Muted>
      <TableAlong
        view="rhythm"
        range={range}
        table={() =>
          sharesTable(
            ['counted', 'when'],
            [
              ...week.map((row, index) => ({ names: [t.views.days, weekday(index)], of: row })),
              ...parts.map((row) => ({ names: [t.views.entries, rhythm.parts[row.part]], of: row })),
              ...untimed.map(({ name, ...row }) => ({ names: [t.views.entries, name], of: row })),
            ],
          )
        }
      />
    </>
  );
}
