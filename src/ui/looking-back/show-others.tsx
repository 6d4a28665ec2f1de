import { t } from '../../i18n/looking-back.ts';
import { Switch } from '../parts/switch.tsx';
import styles from './looking-back.module.css';
import type { Others } from './use-marks.ts';

/** Says that pages are left out, where there are any, and lets them in for as long as this page is open. */
export function ShowOthers({ others: { areThere, areShown, show } }: { others: Others }) {
  if (!areThere) return null;
  return (
    <div class={styles.others}>
      <p id="left-out">{t.leftOut}</p>
      <Switch label={t.showThem} isOn={areShown} describedBy="left-out" turn={show} />
    </div>
  );
}
