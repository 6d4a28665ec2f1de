// The quiet line itself: a sentence, a link, and that nothing was done to the page.
import { t } from '../../i18n/quiet.ts';
import styles from './quiet-words.module.css';

export function QuietWords() {
  return (
    <p class={styles.line}>
      {t.quiet.carry} <a href="#/support">{t.quiet.talk}</a>. {t.quiet.asYouLeftIt}
    </p>
  );
}
