// What the chosen day says, in words, with the way to its entries.
import { colonInWords, monthInWords, rowInWords, yearInWords } from '../../i18n/in-words.ts';
import { dayInWords, longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/trends.ts';
import { dayOfNumber } from '../../journal/day.ts';
import { isRemembered, type WrittenDay, writtenRows } from '../../trends/days.ts';
import { spanHolding } from '../../trends/picture.ts';
import { entriesOf } from './address.ts';
import styles from './day-readout.module.css';
import type { Shown } from './figures.tsx';
import { capitalised } from './name.tsx';

function spanWords(shown: readonly Shown[], day: number): string {
  const step = shown[0]?.picture.step ?? 'week';
  const held = shown.map(({ label, picture }) => ({ label, span: spanHolding(picture.spans, day) }));
  const span = held[0]?.span;
  if (!span || span.n === 0) return '';
  const start = dayOfNumber(span.start);
  const words = {
    week: () => dayInWords(start, { day: 'numeric', month: 'long' }),
    month: () => monthInWords(start),
    year: () => yearInWords(start),
  }[step]();
  const parts = held.map(({ label, span: each }) => ({ label, k: each?.k ?? 0 }));
  return `${t.trends.spanOf[step](words)}${colonInWords()}${t.trends.spanCounts(parts, span.n)}`;
}

/** "loneliness (clearly)", with the mean where entries of the day said unlike strengths: nobody said a word for that. */
function withStrength(label: string, written: WrittenDay, feeling: string): string {
  const { mean = null, max = null } = writtenRows([written], feeling)[0] ?? {};
  if (mean === null) return label;
  const strength = mean === max ? t.feelings.strengths[mean] : undefined;
  return t.trends.withStrength(label, strength ?? t.trends.meanOfFive(mean));
}

function dayWords(shown: readonly Shown[], written: WrittenDay): string {
  const isNamed = ({ picture }: Shown) => written.feelings.has(picture.feeling);
  const named = shown
    .filter(isNamed)
    .map(({ label, picture }) => withStrength(label, written, picture.feeling));
  const unnamed = shown.filter((each) => !isNamed(each)).map(({ label }) => label);
  return [
    named.length > 0 ? t.trends.dayNamed(named) : '',
    unnamed.length > 0 ? t.trends.dayNotNamed(unnamed) : '',
  ]
    .filter((part) => part !== '')
    .map(capitalised)
    .join(' ');
}

export function DayReadout({
  day,
  written,
  shown,
  note,
}: {
  day: number | null;
  /** What was written on it; null when nothing was. */
  written: WrittenDay | null;
  shown: readonly Shown[];
  /** What the picture shows, said while no day is chosen. */
  note: string;
}) {
  const literal = day === null ? '' : dayOfNumber(day);
  return (
    <div class={`${styles.readout} ${day === null ? '' : styles.chosen}`}>
      {day === null && (
        <p class={styles.quiet}>
          {note} <span class={styles.hint}>{t.trends.hint}</span>
        </p>
      )}
      <div aria-live="polite">
        {day !== null && (
          <>
            <p>
              <strong>{longDay(literal)}</strong>
              {written ? `${rowInWords(['', ''])}${t.trends.entries(written.entries)}.` : '.'}{' '}
              {written ? dayWords(shown, written) : t.trends.nothingWritten}
              {written && isRemembered(written) && ` ${t.trends.remembered}`}
            </p>
            <p class={styles.quiet}>{spanWords(shown, day)}</p>
          </>
        )}
      </div>
      {written && (
        <a class={styles.open} href={entriesOf(literal)}>
          {t.trends.open}
        </a>
      )}
    </div>
  );
}
