// Series: ranges of days that are read as one.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { changeSeries, readSeriesLines, type SeriesLine } from '../../actions/change-series.ts';
import { t } from '../../i18n/publish.ts';
import { type Series, seriesOf } from '../../journal/series.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import styles from '../parts/own-list.module.css';
import { OwnListHead, useOwnList } from '../parts/own-list.tsx';
import { Muted, Notice, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { NewSeries } from './new-series.tsx';
import { SeriesRow } from './series-row.tsx';

const watchSeries = watchLater('series');

export function SeriesPage() {
  const stored = useWatch(watchSeries);
  const all = useMemo(() => seriesOf(stored), [stored]);
  const list = useOwnList<Series>(changeSeries);
  const lines = useSeriesLines(stored);
  return (
    <Page title={t.series.title} above={<BackLink href={hrefOf('publish')}>{t.publish.back}</BackLink>}>
      <Muted>{t.series.lead}</Muted>
      <NewSeries count={all.length} added={(name) => list.say(t.series.added(name))} />
      <OwnListHead
        list={list}
        title={t.series.list}
        words={t.publish}
        removed={({ title }) => t.series.removed(title)}
      />
      {lines === 'failed' && <Notice role="alert">{t.series.notRead}</Notice>}
      {all.length === 0 && <Muted>{t.series.none}</Muted>}
      <ul class={styles.list}>
        {all.map((series) => (
          <SeriesRow
            key={series.id}
            series={series}
            line={lines === 'failed' ? null : (lines?.find(({ id }) => id === series.id) ?? null)}
            put={list.put}
            remove={() => void list.remove(series)}
          />
        ))}
      </ul>
    </Page>
  );
}

/** Asked anew whenever a series changes; null until the first answer. */
function useSeriesLines(stored: unknown): readonly SeriesLine[] | 'failed' | null {
  const [lines, setLines] = useState<readonly SeriesLine[] | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    readSeriesLines().then(
      (found) => isOver || setLines(found),
      () => isOver || setLines('failed'),
    );
    return () => {
      isOver = true;
    };
  }, [stored]);
  return lines;
}
