// The way from a tab on an iPhone to the app on its home screen, which begins with a journal of its own: a backup,
// saved to Files, restored there.
import { useState } from 'preact/hooks';
import { type BackedUp, backUp, handOverBackup, usualKeeping } from '../../actions/back-up.ts';
import { t } from '../../i18n/install.ts';
import { watchMarks } from '../../store/watch.ts';
import { Button } from '../parts/button.tsx';
import { Muted, Notice } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './install-page.module.css';

/** Nothing where nothing is written. */
export function TakeAlong() {
  const marks = useWatch(watchMarks);
  const [made, setMade] = useState<BackedUp | 'making' | null>(null);
  if (marks === null || marks.length === 0) return null;
  const make = async () => {
    setMade('making');
    setMade(await backUp(usualKeeping()));
  };
  return (
    <section class={styles.part}>
      <h2>{t.installPage.along.title}</h2>
      <p>{t.installPage.along.text}</p>
      <Button weight="strong" disabled={made === 'making'} onClick={() => void make()}>
        {made === 'making' ? t.installPage.along.making : t.installPage.along.button}
      </Button>
      {made !== null && made !== 'making' && <Made made={made} settle={setMade} />}
      <Muted>{t.installPage.along.afterwards}</Muted>
    </section>
  );
}

function Made({ made, settle }: { made: BackedUp; settle: (made: BackedUp) => void }) {
  if (!made.ok) return <Notice role="alert">{t.installPage.along.failed}</Notice>;
  const { handed, backup } = made;
  if (handed === 'not-taken') return <Notice role="alert">{t.installPage.along.notTaken}</Notice>;
  const saveNow = async () => settle({ ...made, handed: await handOverBackup(backup) });
  return (
    <Notice role="status">
      <p>{t.installPage.along[handed]}</p>
      {handed === 'waiting' && <Button onClick={() => void saveNow()}>{t.installPage.along.saveNow}</Button>}
    </Notice>
  );
}
