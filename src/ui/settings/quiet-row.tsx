// Whether the quiet line is shown, what it looks for, and what it cannot do.
import { useState } from 'preact/hooks';
import { changeQuietLine } from '../../actions/change-quiet-line.ts';
import { t } from '../../i18n/quiet.ts';
import { quietPhrases } from '../../journal/quiet-line.ts';
import { watchLaters } from '../../store/watch-laters.ts';
import folded from '../parts/folded.module.css';
import { Notice } from '../parts/page.tsx';
import { Switch } from '../parts/switch.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './settings-page.module.css';

const watchWish = watchLaters(['quietLine']);

export function QuietRow() {
  const wish = useWatch(watchWish);
  const [hasFailed, setFailed] = useState(false);
  const isShown = wish?.quietLine !== false;
  const change = (isWished: boolean) => {
    setFailed(false);
    changeQuietLine(isWished).catch(() => setFailed(true));
  };
  return (
    <>
      <span class={styles.name}>{t.quietSetting.name}</span>
      <span id="more-quiet-line" class={styles.more}>
        {t.quietSetting.more}
      </span>
      <div class={styles.below}>
        <Switch
          label={t.quietSetting.show}
          isOn={isShown}
          isUnknown={wish === null}
          describedBy="more-quiet-line"
          turn={change}
        />
        <details class={folded.folded}>
          <summary>{t.quietSetting.phrases}</summary>
          <ul class={styles.phrases}>
            {quietPhrases().map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </details>
      </div>
      {hasFailed && <Notice role="alert">{t.quietSetting.notStored}</Notice>}
    </>
  );
}
