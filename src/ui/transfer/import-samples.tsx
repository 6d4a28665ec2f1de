// The first few pages as the list of entries will show them.
import type { Sample } from '../../actions/import-files.ts';
import { rowInWords, timeInWords } from '../../i18n/in-words.ts';
import { longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { timeOf } from '../../journal/when.ts';
import type { Dictionary } from '../../journal/words.ts';
import { Feelings } from '../parts/feeling.tsx';
import styles from './import-samples.module.css';

export function ImportSamples({ samples, words }: { samples: readonly Sample[]; words: Dictionary }) {
  if (samples.length === 0) return null;
  return (
    <section>
      <h2>{t.importPage.samples}</h2>
      <ul class={styles.list}>
        {samples.map((sample) => (
          <li key={sample.file} class={styles.sample}>
            <p class={styles.when}>{whenInWords(sample)}</p>
            <p class={sample.title === '' ? styles.untitled : styles.title}>
              {sample.title || t.importPage.noTitle}
            </p>
            {sample.excerpt !== '' && <p class={styles.excerpt}>{sample.excerpt}</p>}
            <div class={styles.feelings}>
              <Feelings feelings={sample.feelings} words={words} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenInWords({ when }: Sample): string {
  if (when === null) return t.importPage.undatedDay;
  const time = timeOf(when);
  return time === null ? longDay(when.day) : rowInWords([longDay(when.day), timeInWords(time)]);
}
