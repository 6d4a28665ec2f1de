// The way to another passphrase, after an unlocking by the recovery key.
import { t } from '../../i18n/lock.ts';
import asides from '../parts/aside-line.module.css';
import { Button } from '../parts/button.tsx';
import { focusHeading } from '../parts/focus-heading.ts';
import { setRenewal, watchRenewal } from '../parts/renewal.ts';
import { useWatch } from '../parts/use-watch.ts';
import styles from './renewal-line.module.css';

export function RenewalLine() {
  const isOffered = useWatch(watchRenewal) === 'offered';
  const putAway = () => {
    setRenewal('none');
    focusHeading();
  };
  return (
    <div role="status">
      {isOffered && (
        <p class={`${asides.line} ${asides.wraps}`}>
          <span>{t.unlocking.byKey}</span>
          <span class={styles.ways}>
            {/* biome-ignore lint/a11y/useValidAnchor: it goes somewhere, and what it was for opens there */}
            <a href="#/settings/lock" onClick={() => setRenewal('followed')}>
              {t.unlocking.renew}
            </a>
            <Button weight="plain" onClick={putAway}>
              {t.unlocking.later}
            </Button>
          </span>
        </p>
      )}
    </div>
  );
}
