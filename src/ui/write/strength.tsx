import { t } from '../../i18n/index.ts';
import type { Feeling, Intensity } from '../../journal/entry.ts';
import type { Dictionary } from '../../journal/words.ts';
import { colourOf } from '../parts/feeling.tsx';
import styles from './strength.module.css';

const STEPS: readonly (Intensity | 0)[] = [0, 1, 2, 3, 4, 5];

/** How strong one feeling is, in five named steps; "not said" stands until the person says. */
export function Strength({
  feeling,
  words,
  change,
}: {
  feeling: Feeling;
  words: Dictionary;
  change: (feeling: Feeling) => void;
}) {
  const label = words.labelOf(feeling.id);
  const chosen = feeling.intensity ?? 0;
  const choose = (step: Intensity | 0) =>
    change(step === 0 ? { id: feeling.id } : { id: feeling.id, intensity: step });
  return (
    <div class={styles.row} style={colourOf(words.resolve(feeling.id), words.familyOf(feeling.id))}>
      <span class={styles.label} aria-hidden="true">
        {label}
      </span>
      <div class={styles.steps} role="radiogroup" aria-label={t.write.howStrong(label)}>
        {STEPS.map((step) => (
          <label key={step} class={step === 0 ? styles.unsaid : styles.step}>
            <input
              type="radio"
              name={`strength-${feeling.id}`}
              aria-label={t.feelings.strengths[step]}
              checked={chosen === step}
              data-filled={step !== 0 && step <= chosen}
              onChange={() => choose(step)}
            />
          </label>
        ))}
      </div>
      <span class={styles.said} aria-hidden="true">
        {t.feelings.strengths[chosen]}
      </span>
    </div>
  );
}
