// Which days a page of the trends shows: a range, which is remembered for this page, or any days.
import { rememberRange } from '../../actions/remember-range.ts';
import { afterFrame } from '../../platform/frame.ts';
import type { Asked, View } from './address.ts';
import { RangeButtons } from './range-buttons.tsx';
import styles from './range-choice.module.css';
import { RangeRow } from './range-row.tsx';
import type { Days } from './use-days.ts';

export function RangeChoice({
  page,
  of: { range, rangeName, rangeWords, bounds },
  ask,
}: {
  page: View | 'trends';
  of: Pick<Days, 'range' | 'rangeName' | 'rangeWords' | 'bounds'>;
  ask: (change: Partial<Asked>) => void;
}) {
  const press = (name: Parameters<typeof rememberRange>[1]) => {
    ask({ range: name, from: '', to: '' });
    // Not before what was asked for is on the screen.
    void afterFrame().then(() => rememberRange(page, name));
  };
  return (
    <div class={styles.choice}>
      <RangeButtons pressed={rangeName} press={press} />
      <RangeRow
        range={range}
        words={rangeWords}
        bounds={bounds}
        show={(days) => ask({ range: null, ...days })}
      />
    </div>
  );
}
