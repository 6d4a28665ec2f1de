// How strong, on the days that said so: below a feeling's days, on the same time axis.
import { useCallback } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import type { StrengthSpec } from './plot-spec.ts';
import styles from './strength-plot.module.css';
import { type PlanOf, useDrawing } from './use-drawing.ts';

export function StrengthPlot({
  spec,
  k,
  chosen,
  isLarge = false,
}: {
  spec: StrengthSpec;
  k: number;
  chosen: number | null;
  isLarge?: boolean;
}) {
  const planOf = useCallback<PlanOf>((chart, ink) => chart.strengthsPlan(spec, ink), [spec]);
  const { canvas, hasFailed } = useDrawing(planOf, chosen);
  if (hasFailed) return null;
  return (
    <div class={styles.strength}>
      <p>
        <span>{t.trends.strength(spec.points.length, k)}</span>
        <span aria-hidden="true">{t.feelings.strengths[5]}</span>
      </p>
      <div class={`${styles.sheet} ${isLarge ? styles.large : ''}`} aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <p>
        <span />
        <span aria-hidden="true">{t.feelings.strengths[1]}</span>
      </p>
    </div>
  );
}
