// Days as links to what was written on them: a number leads back to the writing.
import { useState } from 'preact/hooks';
import { longDay } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import { dayOfNumber } from '../../../journal/day.ts';
import { Button } from '../../parts/button.tsx';
import { entriesOf } from '../address.ts';
import styles from './day-links.module.css';

const AT_ONCE = 20;

/** The newest first, twenty at a time. */
export function DayLinks({ title, days }: { title: string; days: readonly number[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  if (days.length === 0) return null;
  const newest = [...days].sort((a, b) => b - a);
  return (
    <details class={styles.days}>
      <summary>{title}</summary>
      <ul>
        {newest.slice(0, shown).map((day) => (
          <li key={day}>
            <a href={entriesOf(dayOfNumber(day))}>{longDay(dayOfNumber(day))}</a>
          </li>
        ))}
      </ul>
      {newest.length > shown && (
        <Button weight="quiet" onClick={() => setShown(shown + AT_ONCE)}>
          {t.views.moreDays}
        </Button>
      )}
    </details>
  );
}
