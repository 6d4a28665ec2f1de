import { useEffect, useState } from 'preact/hooks';
import { changeVisibility } from '../../actions/change-visibility.ts';
import { t } from '../../i18n/entries.ts';
import type { Entry, Visibility } from '../../journal/entry.ts';
import { hrefOf } from '../frame/route.ts';
import { Notice } from '../parts/page.tsx';
import { StillOut } from './still-out.tsx';
import { useAttempt } from './use-attempt.ts';
import styles from './visibility-choice.module.css';

const CHOICES: readonly { value: Visibility; label: string }[] = [
  { value: 'private', label: t.entryPage.onlyMe },
  { value: 'public', label: t.entryPage.public },
];

/** Who may see an entry; stored as soon as it is chosen. */
export function VisibilityChoice({ entry }: { entry: Entry }) {
  const { attempt, failure } = useAttempt();
  // What was chosen stays chosen while it is being stored, whatever else is drawn meanwhile.
  const [chosen, setChosen] = useState<Visibility | null>(null);
  useEffect(() => setChosen(null), [entry.visibility]);
  const choose = async (value: Visibility) => {
    setChosen(value);
    if (!(await attempt(() => changeVisibility(entry.id, value)))) setChosen(null);
  };
  return (
    <div class={styles.part}>
      <div
        role="radiogroup"
        aria-labelledby="who-may-see"
        aria-describedby="who-may-see-more"
        class={styles.group}
      >
        <span id="who-may-see" class={styles.legend}>
          {t.entryPage.whoMaySee}
        </span>
        {CHOICES.map(({ value, label }) => (
          <label key={value} class={styles.choice}>
            <input
              type="radio"
              name="visibility"
              autocomplete="off"
              checked={(chosen ?? entry.visibility) === value}
              onChange={() => void choose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      <p id="who-may-see-more" class={styles.more}>
        {t.entryPage.whoMaySeeMore}
      </p>
      {/* Stands from the start: a status that arrives together with its words is not always read out. */}
      <div role="status">{(chosen ?? entry.visibility) === 'private' && <StillOut id={entry.id} />}</div>
      {entry.visibility === 'public' && (
        <p class={styles.copy}>
          <a href={hrefOf(`publish/${entry.id}`)}>{t.entryPage.copy}</a>
        </p>
      )}
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
    </div>
  );
}
