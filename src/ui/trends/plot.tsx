// One canvas with its days: a tap or the arrow keys choose a written day. The picture is an extra; sentence,
// readout and table say the same in words.
import { useCallback } from 'preact/hooks';
import { dayInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/trends.ts';
import { dayOfNumber } from '../../journal/day.ts';
import { MS_PER_DAY } from '../../trends/chart-series.ts';
import styles from './plot.module.css';
import type { PlotSpec } from './plot-spec.ts';
import { nearestDay, stepped } from './stepping.ts';
import type { MarksDrawn } from './surroundings.ts';
import { type Draw, useDrawing } from './use-drawing.ts';

export interface PlotProps {
  spec: PlotSpec;
  /** What the days are of: "loneliness". */
  label: string;
  /** Written days, rising. */
  days: readonly number[];
  chosen: number | null;
  choose: (day: number | null) => void;
  /** The chosen day was chosen again, or Enter was pressed on it. */
  open: (day: number) => void;
  /** Hears what marks the picture has; always the same function. */
  seen: (marks: MarksDrawn) => void;
}

const NEAR_PX = 14;

export function Plot({ spec, label, days, chosen, choose, open, seen }: PlotProps) {
  const draw = useCallback<Draw>((chart, node, ink) => chart.drawShares(node, spec, ink, seen), [spec, seen]);
  const { canvas, drawing, hasFailed } = useDrawing(draw, chosen);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];

  const tap = (event: MouseEvent) => {
    if (!drawing.current) return;
    const at = drawing.current.dayAt(event.clientX) / MS_PER_DAY;
    const reach = Math.abs(drawing.current.dayAt(event.clientX + NEAR_PX) / MS_PER_DAY - at);
    const day = nearestDay(days, at, reach);
    if (day === chosen && days.includes(day)) open(day);
    else choose(day);
  };

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return choose(null);
    }
    if (event.key === 'Enter' && chosen !== null && days.includes(chosen)) return open(chosen);
    const day = stepped(days, chosen, event.key);
    if (day === null) return;
    event.preventDefault();
    choose(day);
  };

  if (hasFailed) return <p class={styles.failed}>{t.trends.pictureFailed}</p>;
  return (
    <div
      class={styles.plot}
      style={{ '--lanes': spec.series.length }}
      role="slider"
      tabIndex={0}
      aria-label={t.trends.plot(label)}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={chosen ?? last}
      aria-valuetext={dayInWords(dayOfNumber(chosen ?? last), {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      })}
      onClick={tap}
      onKeyDown={press}
    >
      <span class={styles.top}>{t.trends.everyDay}</span>
      <div class={styles.sheet}>
        <canvas ref={canvas} />
      </div>
    </div>
  );
}
