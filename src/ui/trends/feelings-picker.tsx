// Which feelings the pictures show: those ever named, the most named first, up to four at once.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import type { Dictionary } from '../../journal/words.ts';
import { colourOf, Shape } from '../parts/feeling.tsx';
import { showOpened } from '../parts/show-opened.ts';
import { MOST_FEELINGS } from './address.ts';
import { toggled } from './chosen-feelings.ts';
import styles from './feelings-picker.module.css';

export function FeelingsPicker({
  id,
  named,
  shown,
  words,
  most = MOST_FEELINGS,
  choose,
}: {
  id: string;
  named: readonly { id: string; days: number }[];
  shown: readonly string[];
  words: Dictionary;
  /** How many can be shown at once. */
  most?: number;
  choose: (feelings: string[]) => void;
}) {
  const picker = useRef<HTMLFieldSetElement>(null);
  useEffect(() => showOpened(picker.current), []);
  const isFull = most > 1 && shown.length >= most;
  const offered = [
    ...named,
    ...shown
      .filter((each) => !named.some((other) => other.id === each))
      .map((each) => ({ id: each, days: 0 })),
  ];
  const press = (feeling: string) => {
    const next = toggled(shown, feeling, most);
    if (next) choose(next);
  };
  return (
    <fieldset ref={picker} id={id} class={styles.picker} aria-label={t.trends.chosen}>
      {most > 1 && <p aria-live="polite">{isFull ? t.trends.chooseFull(most) : t.trends.chooseHint(most)}</p>}
      <div class={styles.words}>
        {offered.map(({ id: feeling, days }) => {
          const isShown = shown.includes(feeling);
          return (
            <button
              key={feeling}
              type="button"
              aria-pressed={isShown}
              aria-disabled={isFull && !isShown}
              style={colourOf(feeling, words.familyOf(feeling))}
              onClick={() => press(feeling)}
            >
              {isShown && <Shape id={feeling} />}
              <span aria-hidden="true">{words.labelOf(feeling)}</span>
              <small aria-hidden="true">{days}</small>
              <span class="unseen">{t.trends.feelingOnDays(words.labelOf(feeling), days)}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
