// What came after days that named a feeling strongly: counts, and the pages themselves.
import { useMemo } from 'preact/hooks';
import { t } from '../../../i18n/trend-views.ts';
import { afterStrongDays, type Following } from '../../../trends/after.ts';
import { wilson } from '../../../trends/share.ts';
import type { Route } from '../../frame/route.ts';
import { Muted } from '../../parts/page.tsx';
import { type Chosen, type Seen, ViewPage } from '../view-page.tsx';
import styles from './after-page.module.css';
import { DayLinks } from './day-links.tsx';
import { ShareRows } from './share-rows.tsx';
import { TableAlong } from './table-along.tsx';

export function AfterPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="after" most={2}>
      {(seen) => {
        const [feeling, other] = seen.chosen;
        return feeling ? (
          <After seen={seen} feeling={feeling} other={other ?? null} />
        ) : (
          <p>{t.trends.noFeelings}</p>
        );
      }}
    </ViewPage>
  );
}

function After({
  seen: { days, range },
  feeling,
  other,
}: {
  seen: Seen;
  feeling: Chosen;
  other: Chosen | null;
}) {
  const { first, last } = range;
  const otherId = other?.id ?? null;
  const found = useMemo(
    () => afterStrongDays(days, feeling.id, otherId, { first, last }),
    [days, feeling.id, otherId, first, last],
  );
  const { after } = t.views;
  const isEnough = found.strong.length >= found.needed;
  return (
    <>
      <p>{after.strong(feeling.label, found.strong.length)}</p>
      <Muted>
        {after.strongly} {!isEnough && after.needed(found.needed)}
      </Muted>
      <DayLinks title={after.daysStrong(found.strong.length)} days={found.strong} />
      {found.following.map((following) => (
        <Horizon key={following.horizon} of={following} feeling={feeling} other={other} />
      ))}
      {found.following.length > 0 && <Muted>{after.note}</Muted>}
      {found.following.length > 0 && (
        <TableAlong view="after" range={range} table={() => tableOf(found.following)} />
      )}
    </>
  );
}

const tableOf = (following: readonly Following[]) => ({
  columns: [
    'days_after',
    'strong_days',
    'calendar_days',
    'written',
    'named',
    'named_strongly',
    'other_named',
  ],
  rows: following.map((of) => [
    of.horizon,
    of.strong.length,
    of.calendarDays,
    of.written.length,
    of.named.length,
    of.namedStrongly.length,
    of.namedOther?.length ?? null,
  ]),
});

function Horizon({ of, feeling, other }: { of: Following; feeling: Chosen; other: Chosen | null }) {
  const { after } = t.views;
  const n = of.written.length;
  const row = (name: string, days: readonly number[]) => ({
    name,
    n,
    k: days.length,
    share: wilson(days.length, n),
  });
  const rows = [
    row(after.again(feeling.label), of.named),
    row(after.againStrongly(feeling.label), of.namedStrongly),
    ...(other && of.namedOther ? [{ ...row(other.label, of.namedOther), look: other.look }] : []),
  ];
  const title = after.horizons[of.horizon as 1 | 3 | 7];
  return (
    <section class={styles.horizon} aria-label={title}>
      <h2>{title}</h2>
      <p>{n === 0 ? after.noNone : after.writtenOf(n, of.calendarDays)}</p>
      {n > 0 && (
        <ShareRows
          caption={after.head}
          isCaptionRead
          head={t.views.words.word}
          unit={t.views.days}
          rows={rows}
          look={feeling.look}
        />
      )}
      <DayLinks title={after.daysWritten(n)} days={of.written} />
    </section>
  );
}
