import { t } from '../../i18n/trends.ts';
import { RANGES, type RangeName } from '../../trends/range.ts';
import styles from './range-buttons.module.css';

/** "30 days", "90 days", "1 year", "All". None is pressed when the address gives days of its own. */
export function RangeButtons({
  pressed,
  press,
}: {
  pressed: RangeName | null;
  press: (name: RangeName) => void;
}) {
  return (
    <fieldset class={styles.ranges} aria-label={t.trends.range}>
      {RANGES.map((name) => (
        <button key={name} type="button" aria-pressed={name === pressed} onClick={() => press(name)}>
          {t.trends.ranges[name]}
        </button>
      ))}
    </fieldset>
  );
}
