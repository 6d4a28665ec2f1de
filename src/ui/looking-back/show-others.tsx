import { t } from '../../i18n/looking-back.ts';
import styles from './looking-back.module.css';
import type { Others } from './use-marks.ts';

/** Says that pages are left out, where there are any, and lets them in for as long as this page is open. */
export function ShowOthers({ others: { areThere, areShown, show } }: { others: Others }) {
  if (!areThere) return null;
  return (
    <div class={styles.others}>
      <p id="left-out">{t.leftOut}</p>
      <label class={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          autocomplete="off"
          aria-checked={areShown}
          aria-describedby="left-out"
          checked={areShown}
          onChange={({ currentTarget }) => show(currentTarget.checked)}
        />
        {t.showThem}
      </label>
    </div>
  );
}
