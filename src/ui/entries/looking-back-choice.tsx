import { changeLookingBack } from '../../actions/change-looking-back.ts';
import { t } from '../../i18n/entries.ts';
import type { Entry } from '../../journal/entry.ts';
import { Notice } from '../parts/page.tsx';
import { Switch } from '../parts/switch.tsx';
import styles from './looking-back-choice.module.css';
import { useAttempt } from './use-attempt.ts';

/** Whether an entry is kept from everything that looks back; stored as soon as it is chosen. */
export function LookingBackChoice({ entry }: { entry: Entry }) {
  const { attempt, failure } = useAttempt();
  const isOut = entry.isNotForLookingBack === true;
  return (
    <div class={styles.part}>
      <Switch
        label={t.entryPage.notForLookingBack}
        isOn={isOut}
        describedBy="not-for-looking-back"
        turn={(isNot) => void attempt(() => changeLookingBack(entry.id, !isNot))}
      />
      <p id="not-for-looking-back" class={styles.more}>
        {t.entryPage.notForLookingBackMore}
      </p>
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
    </div>
  );
}
