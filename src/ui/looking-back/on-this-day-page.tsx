// Pages of this day in other years, else of the same week, else of the same month; which of them is said.
import { useMemo } from 'preact/hooks';
import { dayInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/looking-back.ts';
import type { Day } from '../../journal/day.ts';
import { type Nearness, onThisDay, weekAround } from '../../journal/on-this-day.ts';
import { clockOf, livedDay } from '../../journal/when.ts';
import { now } from '../../platform/clock.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/waiting.tsx';
import styles from './looking-back.module.css';
import { PageList } from './page-list.tsx';
import { ShowOthers } from './show-others.tsx';
import { type Shown, useMarks } from './use-marks.ts';

export function OnThisDayPage() {
  const shown = useMarks();
  return (
    <Page title={t.onThisDay} above={<BackLink href={hrefOf('looking-back')}>{t.back}</BackLink>}>
      {shown === null ? <Waiting /> : <OtherYears {...shown} />}
    </Page>
  );
}

function OtherYears({ marks, words, dayStartsAt, others }: Shown) {
  const today = livedDay({ kind: 'local', ...clockOf(now()) }, dayStartsAt);
  const found = useMemo(() => onThisDay(marks, today, dayStartsAt), [marks, today, dayStartsAt]);
  const said = whichInWords(found.nearness, today);
  return (
    <>
      <p role="status" class={styles.said}>
        {said}
      </p>
      {found.marks.length > 0 && (
        <PageList marks={found.marks} {...{ words, dayStartsAt }} label={t.onThisDay} />
      )}
      <ShowOthers others={others} />
    </>
  );
}

function whichInWords(nearness: Nearness | null, today: Day): string {
  const dayOf = (day: Day) => dayInWords(day, { day: 'numeric', month: 'long' });
  const month = dayInWords(today, { month: 'long' });
  const [from, to] = weekAround(today).map(dayOf);
  switch (nearness) {
    case 'day':
      return t.ofDay(dayOf(today));
    case 'week':
      return t.ofWeek(dayOf(today), from ?? '', to ?? '');
    case 'month':
      return t.ofMonth(dayOf(today), month);
    case null:
      return t.ofNone(month);
  }
}
