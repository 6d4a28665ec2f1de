// Which days are shown, in words, with the way to those before and after, and to any others.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import { dayOfNumber } from '../../journal/day.ts';
import { neighbouring, type Range } from '../../trends/range.ts';
import { Button } from '../parts/button.tsx';
import { DayField } from '../parts/field.tsx';
import styles from './range-row.module.css';

interface RangeRowProps {
  range: Range;
  words: string;
  /** The first and the last day there is anything to show of. */
  bounds: Range;
  show: (range: { from: string; to: string }) => void;
}

export function RangeRow({ range, words, bounds, show }: RangeRowProps) {
  const [isOpen, setOpen] = useState(false);
  const said = useSaid(words);
  const days = { from: dayOfNumber(range.first), to: dayOfNumber(range.last) };
  return (
    <>
      <div class={styles.row}>
        <StepButton step={-1} range={range} bounds={bounds} show={show} />
        <button
          type="button"
          class={styles.words}
          aria-expanded={isOpen}
          aria-controls="own-days"
          onClick={() => setOpen(!isOpen)}
        >
          {words}
          <span class="unseen">{t.trends.otherDays}</span>
        </button>
        <StepButton step={1} range={range} bounds={bounds} show={show} />
      </div>
      <p class={styles.onPaper}>{words}</p>
      <p role="status" class="unseen">
        {said}
      </p>
      {isOpen && (
        <div id="own-days" class={styles.own}>
          <DayField
            isKept
            name={t.trends.from}
            value={days.from}
            max={days.to}
            choose={(from) => from !== null && show({ ...days, from })}
          />
          <DayField
            isKept
            name={t.trends.to}
            value={days.to}
            min={days.from}
            choose={(to) => to !== null && show({ ...days, to })}
          />
        </div>
      )}
    </>
  );
}

/** The words once they are others than the page opened with: what a press on "Earlier" or on a range led to. */
function useSaid(words: string): string {
  const [said, setSaid] = useState('');
  const before = useRef(words);
  useEffect(() => {
    if (words === before.current) return;
    before.current = words;
    setSaid(words);
  }, [words]);
  return said;
}

function StepButton({ step, range, bounds, show }: { step: -1 | 1 } & Omit<RangeRowProps, 'words'>) {
  const next = neighbouring(range, step, bounds);
  const go = () => {
    if (next) show({ from: dayOfNumber(next.first), to: dayOfNumber(next.last) });
  };
  // It keeps the focus where there is nothing more: a button that is disabled would lose it.
  return (
    <Button weight="quiet" aria-disabled={next === null} onClick={go}>
      {step < 0 ? t.trends.earlier : t.trends.later}
    </Button>
  );
}
