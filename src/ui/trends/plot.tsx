// One canvas with its days: a tap or the arrow keys choose a written day. The picture is an extra; sentence,
// readout and table say the same in words.
import { useCallback } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import { DAY_MS } from '../../journal/day.ts';
import { DaySlider, type Stepping } from './day-slider.tsx';
import styles from './plot.module.css';
import type { PlotSpec } from './plot-spec.ts';
import { nearestDay } from './stepping.ts';
import type { MarksDrawn } from './surroundings.ts';
import { type PlanOf, useDrawing } from './use-drawing.ts';

export interface PlotProps extends Stepping {
  spec: PlotSpec;
  /** What the days are of: "loneliness". */
  label: string;
  /** Hears what marks the picture has; always the same function. */
  seen: (marks: MarksDrawn) => void;
}

const NEAR_PX = 14;

export function Plot({ spec, label, seen, ...stepping }: PlotProps) {
  const planOf = useCallback<PlanOf>((chart, ink) => chart.sharesPlan(spec, ink, seen), [spec, seen]);
  const { canvas, drawing, hasFailed } = useDrawing(planOf, stepping.chosen);

  const dayAt = ({ clientX }: MouseEvent) => {
    if (!drawing.current) return undefined;
    const at = drawing.current.dayAt(clientX) / DAY_MS;
    const reach = Math.abs(drawing.current.dayAt(clientX + NEAR_PX) / DAY_MS - at);
    return nearestDay(stepping.days, at, reach);
  };

  if (hasFailed) return <p class={styles.failed}>{t.trends.pictureFailed}</p>;
  return (
    <DaySlider
      name={t.trends.plot(label)}
      of={stepping}
      dayAt={dayAt}
      class={styles.plot}
      style={{ '--lanes': spec.series.length }}
    >
      <span class={styles.top}>{t.trends.everyDay}</span>
      <div class={styles.sheet}>
        <canvas ref={canvas} />
      </div>
    </DaySlider>
  );
}
