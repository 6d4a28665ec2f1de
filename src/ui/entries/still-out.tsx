// What went out is not taken back by anything done here: said where a page is taken back, with the way to the list.
import { t } from '../../i18n/entries.ts';
import { hrefOf } from '../frame/route.ts';
import { useOut } from '../parts/post-word.tsx';
import styles from './still-out.module.css';

/** Nothing, where nothing of the entry is out. It belongs into a region that is read out. */
export function StillOut({ id }: { id: string }) {
  if (!useOut()?.has(id)) return null;
  return (
    <p class={styles.line}>
      {t.entryPage.stillOut} <a href={hrefOf('publish')}>{t.entryPage.toTakeDown}</a>
    </p>
  );
}
