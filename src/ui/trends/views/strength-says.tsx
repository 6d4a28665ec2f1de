// What the strengths say in words: a direction or nothing, and numbers for whoever wants them.
import type { NumberJobs } from '../../../actions/ask-numbers.ts';
import { t } from '../../../i18n/trend-views.ts';
import type { hoursApart } from '../../../trends/hours.ts';
import { Muted } from '../../parts/page.tsx';
import styles from './day-links.module.css';
import { NotYet } from './waiting.tsx';

type Says = NumberJobs['strengths']['answer'][number];
type Moving = Exclude<Says['direction'], { kind: 'silent' }>;

/** In whole tenths a slower change would be rounded to nothing, or to much more than it is. */
const LEAST_A_MONTH = 0.2;

function directionWords({ kind, perMonth, change }: Moving): string {
  const words = t.views.strength.direction;
  const isSlow = Math.abs(perMonth) < LEAST_A_MONTH;
  return words[kind](isSlow ? words.inAll(Math.abs(change)) : words.aMonth(Math.abs(perMonth)));
}

export function StrengthSays({
  says,
  hours,
}: {
  says: Says | null | 'failed';
  /** Where the hours of the second half of these days are others than those of the first. */
  hours: ReturnType<typeof hoursApart>;
}) {
  const words = t.views.strength;
  if (says === null || says === 'failed') return <NotYet hasFailed={says === 'failed'} />;
  const { direction, dynamics } = says;
  const { n, mean, sd, pairs, rmssd, lag1 } = dynamics;
  return (
    <>
      {direction.kind !== 'silent' && (
        <p>
          {directionWords(direction)} {words.directionFrom(direction.weeks)}{' '}
          {hours && words.hours(hours.one, hours.other)}
        </p>
      )}
      {says.curve === null && <Muted>{words.curveNeeded(15)}</Muted>}
      <details class={styles.days}>
        <summary>{words.curious}</summary>
        {mean !== null && <p>{words.level(mean, n)}</p>}
        {sd !== null && <p>{words.spread(sd, n)}</p>}
        {rmssd === null ? <p>{words.pairsNeeded(pairs)}</p> : <p>{words.jumps(rmssd, pairs)}</p>}
        {lag1 && <p>{words.lag(lag1.r, lag1.lo, lag1.hi, pairs)}</p>}
      </details>
    </>
  );
}
