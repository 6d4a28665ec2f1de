// When it locks by itself.
import { useState } from 'preact/hooks';
import { changeSetting } from '../../actions/change-setting.ts';
import { t } from '../../i18n/lock.ts';
import { watchSettings } from '../../store/watch.ts';
import { Notice } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './lock.module.css';

/** Seconds; -1: never. */
const IDLE = [60, 120, 300, 600, 1_800, -1];
const HIDDEN = [0, 15, 60, 300, -1];

function inWords(seconds: number): string {
  if (seconds < 0) return t.lockPage.never;
  if (seconds === 0) return t.lockPage.atOnce;
  return seconds < 60 ? t.lockPage.seconds(seconds) : t.lockPage.minutes(seconds / 60);
}

export function LockTimes() {
  const settings = useWatch(watchSettings);
  const [hasFailed, setFailed] = useState(false);
  const change = (key: 'locksAfterIdle' | 'locksAfterHidden', seconds: number) => {
    setFailed(false);
    changeSetting(key, seconds).catch(() => setFailed(true));
  };
  if (!settings) return null;
  return (
    <section class={styles.part}>
      <h2>{t.lockPage.times}</h2>
      <Choice
        label={t.lockPage.afterIdle}
        all={IDLE}
        value={settings.locksAfterIdle}
        change={(seconds) => change('locksAfterIdle', seconds)}
      />
      <Choice
        label={t.lockPage.afterHidden}
        all={HIDDEN}
        value={settings.locksAfterHidden}
        change={(seconds) => change('locksAfterHidden', seconds)}
      />
      {hasFailed && <Notice role="alert">{t.lockPage.notStored}</Notice>}
    </section>
  );
}

function Choice({
  label,
  all,
  value,
  change,
}: {
  label: string;
  all: readonly number[];
  value: number;
  change: (seconds: number) => void;
}) {
  return (
    <label class={styles.choice}>
      <span>{label}</span>
      <select value={String(value)} onChange={({ currentTarget }) => change(Number(currentTarget.value))}>
        {all.map((seconds) => (
          <option key={seconds} value={String(seconds)}>
            {inWords(seconds)}
          </option>
        ))}
      </select>
    </label>
  );
}
