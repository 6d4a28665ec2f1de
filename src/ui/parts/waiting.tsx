import { t } from '../../i18n/entries.ts';
import { watchStoreState } from '../../store/store-state.ts';
import { useWatch } from './use-watch.ts';
import styles from './waiting.module.css';

/**
 * Seen only when reading takes long enough to be wondered about: no flash for a tenth of a second. Of a journal that
 * will not open the notice above the page says so, and nothing else says that it is opening.
 */
export function Waiting() {
  const store = useWatch(watchStoreState);
  const isComing = store === null || store === 'opening' || store === 'ready' || store === 'blocked';
  return isComing ? <p class={styles.waiting}>{t.entries.loading}</p> : null;
}
