// The last page: plain, and nothing behind it that could open the journal again.
import { render } from 'preact';
import { t } from '../../i18n/settings.ts';
import { LinkButton } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import styles from './storage-page.module.css';

/** Takes everything off the screen and says that it is done. */
export function showErased(isWhole: boolean): void {
  const app = document.getElementById('app');
  // What still watches the journal must let go of it before its node goes.
  if (app) render(null, app);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  document.body.style.padding = '0';
  render(<Erased isWhole={isWhole} />, place);
}

function Erased({ isWhole }: { isWhole: boolean }) {
  return (
    <Page title={t.storagePage.erased}>
      <p role="status">{isWhole ? t.storagePage.erasedMore : t.storagePage.erasedPartly}</p>
      <p class={styles.again}>
        <LinkButton href="./">{t.storagePage.startAgain}</LinkButton>
      </p>
    </Page>
  );
}
