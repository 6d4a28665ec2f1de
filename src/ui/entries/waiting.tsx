import { t } from '../../i18n/entries.ts';
import styles from './waiting.module.css';

/** Seen only when reading takes long enough to be wondered about: no flash for a tenth of a second. */
export function Waiting() {
  return <p class={styles.waiting}>{t.entries.loading}</p>;
}
