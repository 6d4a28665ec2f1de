// What stands in place of every page while the journal is locked.
import { useRef } from 'preact/hooks';
import { t as words } from '../../i18n/index.ts';
import { t } from '../../i18n/lock.ts';
import { ButtonRow, LinkButton } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { UnlockForm } from '../parts/unlock-form.tsx';
import styles from './lock.module.css';

export function LockScreen() {
  const part = useRef<HTMLDivElement>(null);
  return (
    <Page title={t.unlocking.title} first={() => part.current?.querySelector('input')}>
      <div ref={part}>
        <UnlockForm weight="strong" />
      </div>
      <div class={styles.apart}>
        <ButtonRow>
          <LinkButton weight="plain" href="#/">
            {t.unlocking.write}
          </LinkButton>
          <LinkButton weight="plain" href="#/support">
            {words.frame.talk}
          </LinkButton>
        </ButtonRow>
      </div>
    </Page>
  );
}
