// How much room the journal takes, whether the browser promises to keep it, and the end of it.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/settings.ts';
import { askToKeep, isKept, type Promised, type Space, spaceHere } from '../../platform/persistence.ts';
import { watchSettings } from '../../store/watch.ts';
import { watchSealing } from '../../store/watch-sealing.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { CopiesPart } from './copies-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { PicturesPart } from './pictures-part.tsx';
import { rememberNote } from './remember-note.ts';
import { sizeInWords } from './size-in-words.ts';
import styles from './storage-page.module.css';

/** What stands further down is drawn once the answers above it are there: nothing moves from under the keyboard. */
export function StoragePage() {
  const sealing = useWatch(watchSealing);
  const [kept, setKept] = useState<boolean | null | 'asking'>('asking');
  useEffect(() => {
    void isKept().then(setKept);
  }, []);
  return (
    <Page title={t.storagePage.title} above={<BackLink href="#/settings">{t.settings.back}</BackLink>}>
      <p>{t.storagePage.where}</p>
      <SpacePart />
      {sealing && kept !== 'asking' && (
        <>
          <PromisePart kept={kept} />
          {!sealing.isLocked && <PicturesPart />}
          <CopiesPart sealing={sealing} />
          <ErasePart />
        </>
      )}
    </Page>
  );
}

function SpacePart() {
  const [space, setSpace] = useState<Space | null | 'asking'>('asking');
  useEffect(() => {
    void spaceHere().then(setSpace);
  }, []);
  return (
    <section class={styles.part}>
      {space === null && <p>{t.storagePage.untold}</p>}
      {space !== null && (
        <>
          <dl class={styles.space}>
            <dt>{t.storagePage.used}</dt>
            <dd>{space === 'asking' ? '…' : sizeInWords(space.used)}</dd>
            <dt>{t.storagePage.free}</dt>
            <dd>{space === 'asking' ? '…' : sizeInWords(space.free)}</dd>
          </dl>
          <p class={styles.more}>{t.storagePage.usedMore}</p>
        </>
      )}
    </section>
  );
}

function wordsOf(kept: boolean | null, answer: Promised | null): string {
  if (kept === true || answer === 'kept') return t.storagePage.kept;
  if (answer === 'not-kept') return t.storagePage.refused;
  if (answer === 'waiting') return t.storagePage.waiting;
  if (answer === 'unknown') return t.storagePage.unknown;
  return kept === false ? t.storagePage.notKept : t.storagePage.keptUntold;
}

/** `kept` null: the browser does not tell. */
function PromisePart({ kept }: { kept: boolean | null }) {
  const settings = useWatch(watchSettings);
  const [answer, setAnswer] = useState<Promised | null>(null);
  const ask = () => {
    void askToKeep().then(setAnswer);
    // Asked here, it is not asked again above the entries.
    if (settings) rememberNote(settings, 'keep');
  };
  return (
    <section class={styles.part}>
      <h2>{t.storagePage.promise}</h2>
      <p role="status">{wordsOf(kept, answer)}</p>
      {kept === false && answer === null && <Button onClick={ask}>{t.storagePage.ask}</Button>}
    </section>
  );
}
