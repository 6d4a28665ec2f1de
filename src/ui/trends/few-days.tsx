// Before there is a picture: what was named so far, in words.
import { t } from '../../i18n/trends.ts';
import type { Dictionary } from '../../journal/words.ts';
import { timesNamed, type WrittenDay } from '../../trends/days.ts';
import { Feelings } from '../parts/feeling.tsx';
import { Muted } from '../parts/page.tsx';
import styles from './few-days.module.css';

/** A picture needs this many written days. */
export const PICTURE_FROM_DAYS = 3;

export function FewDays({
  days,
  rangeWords,
  words,
}: {
  /** The written days of the range, at most two. */
  days: readonly WrittenDay[];
  rangeWords: string;
  words: Dictionary;
}) {
  const named = timesNamed(days);
  return (
    <div class={styles.few}>
      <p>{days.length === 0 ? t.trends.emptyRange(rangeWords) : t.trends.fewDays(days.length, rangeWords)}</p>
      {named.length > 0 && (
        <section aria-label={t.trends.soFar}>
          <p class={styles.label}>{t.trends.soFar}</p>
          <Feelings feelings={named.map(({ id }) => ({ id }))} words={words} />
        </section>
      )}
      <Muted>{t.trends.startsAtThree}</Muted>
    </div>
  );
}
