// The last page: plain, and nothing behind it that could open the journal again.
import { render } from 'preact';
import type { Erased } from '../../actions/erase-everything.ts';
import { t } from '../../i18n/settings.ts';
import { LinkButton } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import styles from './storage-page.module.css';

/** `rest`: every row is gone, and what held them is still being removed. */
type Ending = 'rest' | Exclude<Erased, 'failed'>;

let place: HTMLElement | null = null;

function lastPlace(): HTMLElement {
  if (place) return place;
  const app = document.getElementById('app');
  // What still watches the journal must let go of it before its node goes.
  if (app) render(null, app);
  place = document.createElement('div');
  document.body.replaceChildren(place);
  document.body.style.padding = '0';
  return place;
}

/** Takes everything off the screen and says how far it is. */
export function showErased(ending: Ending): void {
  render(<ErasedPage ending={ending} />, lastPlace());
}

function ErasedPage({ ending }: { ending: Ending }) {
  const { title, text } = t.storagePage.endings[ending];
  return (
    <Page title={title}>
      <p role="status">{text}</p>
      {ending !== 'rest' && (
        <p class={styles.again}>
          <LinkButton href="./">{t.storagePage.startAgain}</LinkButton>
        </p>
      )}
    </Page>
  );
}
