// The pictures: one figure for each feeling, or one for several. Its sentence, its name and its canvas come from
// the same numbers.
import { rowInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/trends.ts';
import type { beforeRange } from '../../trends/before-and-after.ts';
import type { Picture } from '../../trends/picture.ts';
import styles from './figures.module.css';
import { capitalised, FeelingName } from './name.tsx';
import { Plot, type PlotProps } from './plot.tsx';
import type { StrengthSpec } from './plot-spec.ts';
import type { Look } from './series.ts';
import { StrengthPlot } from './strength-plot.tsx';

/** A feeling with all that is shown of it. */
export interface Shown {
  label: string;
  look: Look;
  picture: Picture;
  /** The days just before, as many; null where too little was written then. */
  before: ReturnType<typeof beforeRange>;
  /** Null while too few days said how strongly. */
  strength: StrengthSpec | null;
}

type PlotOfFigure = Omit<PlotProps, 'label'>;

export function FeelingFigure({
  shown: { label, look, picture, before, strength },
  rangeWords,
  plot,
}: {
  shown: Shown;
  rangeWords: string;
  plot: PlotOfFigure;
}) {
  return (
    <figure class={styles.figure} aria-label={t.trends.figure(label, picture.k, picture.n, rangeWords)}>
      <figcaption>
        <FeelingName label={capitalised(label)} look={look} /> {t.trends.named(picture.k, picture.n)}.
        {before && <small class={styles.before}>{beforeWords(before)}</small>}
      </figcaption>
      <Plot {...plot} label={label} />
      {strength && <StrengthPlot spec={strength} k={picture.k} chosen={plot.chosen} />}
    </figure>
  );
}

/** "The 90 days before: 12 of 40. Less often since." The second only where the two can be told apart. */
function beforeWords({
  side: { first, last, k, n },
  comparison: { kind },
}: NonNullable<Shown['before']>): string {
  const change = kind === 'more' || kind === 'less' ? ` ${t.trends.since[kind]}` : '';
  return `${t.trends.before(last - first + 1, k, n)}${change}`;
}

export function OverlayFigure({
  shown,
  both,
  rangeWords,
  plot,
}: {
  shown: readonly Shown[];
  both: number;
  rangeWords: string;
  plot: PlotOfFigure;
}) {
  const labels = shown.map(({ label }) => label);
  const counts = shown.map(({ picture }) => picture.k);
  const n = shown[0]?.picture.n ?? 0;
  return (
    <figure class={styles.figure} aria-label={t.trends.figureOfSeveral(labels, counts, n, both, rangeWords)}>
      <figcaption>
        {shown.map(({ label, look, picture }, index) => (
          <span key={picture.feeling}>
            <FeelingName label={index === 0 ? capitalised(label) : label} look={look} />{' '}
            {t.trends.namedPart(picture.k, index === 0)}
            {index < shown.length - 1 ? rowInWords(['', '']) : ' '}
          </span>
        ))}
        {t.trends.ofWritten(n)}.
      </figcaption>
      <Plot {...plot} label={t.trends.list(labels)} />
    </figure>
  );
}

/** A chosen feeling that no day of the range named: said, not drawn. */
export function NotNamed({ label, look, n }: { label: string; look: Look; n: number }) {
  return (
    <p class={styles.figure}>
      <FeelingName label={capitalised(label)} look={look} /> {t.trends.notNamed(n)}
    </p>
  );
}
