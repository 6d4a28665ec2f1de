// What stands in place of every page while the journal is locked.
import { t } from '../../i18n/lock.ts';
import { LinkButton } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { UnlockForm } from '../parts/unlock-form.tsx';
import styles from './lock.module.css';

export function LockScreen() {
  return (
    <Page title={t.unlocking.title}>
      <UnlockForm hasFocus />
      <p class={styles.apart}>
        <LinkButton weight="plain" href="#/">
          {t.unlocking.write}
        </LinkButton>
      </p>
    </Page>
  );
}
