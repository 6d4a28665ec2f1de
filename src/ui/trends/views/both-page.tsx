// Days that held two feelings at once. They are ordinary, and here they are only counted.

import { useMemo } from 'preact/hooks';
import { colonInWords } from '../../../i18n/in-words.ts';
import { t } from '../../../i18n/trend-views.ts';
import { mixedFeelings } from '../../../trends/mixed.ts';
import type { Route } from '../../frame/route.ts';
import { capitalised, FeelingName } from '../name.tsx';
import { type Chosen, type Seen, ViewPage } from '../view-page.tsx';
import { CountRows } from './count-rows.tsx';
import { DayLinks } from './day-links.tsx';
import { TableAlong } from './table-along.tsx';

export function BothPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="both" most={2}>
      {(seen) => {
        const [one, other] = seen.chosen;
        if (!one || !other) return <p>{t.views.both.two}</p>;
        return <Both seen={seen} one={one} other={other} />;
      }}
    </ViewPage>
  );
}

function Both({ seen: { days, range, rangeWords }, one, other }: { seen: Seen; one: Chosen; other: Chosen }) {
  const mixed = useMemo(() => mixedFeelings(days, one.id, other.id), [days, one.id, other.id]);
  const { both } = t.views;
  const rows = [
    { name: both.both, k: mixed.both },
    { name: both.only(one.label), k: mixed.onlyFirst, ink: `var(${one.look.colour})` },
    { name: both.only(other.label), k: mixed.onlySecond, ink: `var(${other.look.colour})` },
    { name: both.neither, k: mixed.neither },
  ];
  const isNamed = mixed.onlyFirst + mixed.both > 0 && mixed.onlySecond + mixed.both > 0;
  return (
    <>
      <p>
        <FeelingName label={capitalised(one.label)} look={one.look} /> {both.and}{' '}
        <FeelingName label={other.label} look={other.look} />
        {colonInWords()}
        {both.sentence(mixed.both, mixed.n)}
        {mixed.share && mixed.n >= 3 && ` ${t.views.likely(mixed.share)}`}
      </p>
      {isNamed && mixed.expected !== null && <p>{both.expected(mixed.expected, mixed.n)}</p>}
      <CountRows caption={both.caption(rangeWords)} head={both.head} rows={rows} of={mixed.n} />
      <DayLinks title={both.days(mixed.both)} days={mixed.days} />
      <TableAlong
        view="both"
        range={range}
        table={() => ({ columns: ['named', 'days'], rows: rows.map(({ name, k }) => [name, k]) })}
      />
    </>
  );
}
