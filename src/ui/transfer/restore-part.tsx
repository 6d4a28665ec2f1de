// The way back from a backup, plain or sealed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { usualKeeping } from '../../actions/back-up.ts';
import { type RestoredBackup, restoreBackup, restoreSealed } from '../../actions/restore-backup.ts';
import type { Refused } from '../../actions/sealed-backup.ts';
import { t } from '../../i18n/transfer.ts';
import { isIosApp } from '../../platform/home-screen.ts';
import { watchMarks } from '../../store/watch.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './backup-page.module.css';
import { countsInWords } from './counts-in-words.ts';
import { FileInput } from './file-input.tsx';
import { OpenBackup } from './open-backup.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useJob } from './use-job.ts';

type Ended = Exclude<RestoredBackup | Refused, { ok: true }>;
type Sealed = Extract<Ended, { code: 'sealed' }>;
type AboutKey = Extract<Ended, { code: 'wrong' | 'typo' | 'length' }>;
type Refusal = Exclude<Ended, Sealed | AboutKey>;

const isAboutKey = (ended: Ended): ended is AboutKey => ['wrong', 'typo', 'length'].includes(ended.code);
const isRefusal = (ended: Ended): ended is Refusal => ended.code !== 'sealed' && !isAboutKey(ended);

export function RestorePart() {
  const { outcome, progress, run, settle } = useJob<RestoredBackup | Refused>();
  const [sealed, setSealed] = useState<Sealed | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = progress !== undefined;
  const restore = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    setSealed(null);
    if (file) run((tell) => restoreBackup(file, tell).then(noted));
  };
  /** A sealed file waits for its key, and goes on waiting after a wrong one. */
  const noted = <T extends RestoredBackup | Refused>(ended: T) => {
    if (!ended.ok && ended.code === 'sealed') setSealed(ended);
    else if (ended.ok || !isAboutKey(ended)) leaveForm();
    return ended;
  };
  /** The focus was in the form that goes. */
  const leaveForm = () => {
    if (sealed) heading.current?.focus();
    setSealed(null);
  };
  return (
    <section class={styles.restore}>
      <h2 ref={heading} tabIndex={-1}>
        {t.backupPage.restoring}
      </h2>
      <p>{t.backupPage.restoringMore}</p>
      {isIosApp() && <BringOver />}
      <FileInput label={t.backupPage.restore} isDisabled={isBusy} onFiles={restore} />
      {sealed && (
        <OpenBackup
          key={sealed.file}
          sealed={sealed}
          isBusy={isBusy}
          trouble={outcome?.ok === false && isAboutKey(outcome) ? outcome : null}
          open={(by, typed) =>
            run((tell, signal) => restoreSealed(sealed, by, typed, tell, signal).then(noted))
          }
          close={() => {
            leaveForm();
            settle(null);
          }}
        />
      )}
      {isBusy && <ProgressLine progress={progress} />}
      <div role="status">{outcome?.ok && <RestoredPart outcome={outcome} />}</div>
      {outcome?.ok === false && isRefusal(outcome) && (
        <Refusal code={outcome.code} close={() => settle(null)} />
      )}
    </section>
  );
}

/** The app on an iPhone begins empty, whatever was written in the browser. */
function BringOver() {
  const marks = useWatch(watchMarks);
  return marks?.length === 0 ? <p>{t.backupPage.bringOver}</p> : null;
}

function RestoredPart({
  outcome: { counts, wasSealed },
}: {
  outcome: Extract<RestoredBackup, { ok: true }>;
}) {
  return (
    <Notice>
      <p>{t.backupPage.restored}</p>
      <p>{countsInWords(counts)}</p>
      <p>{t.backupPage.alsoRestored}</p>
      {wasSealed && usualKeeping().kind === 'plain' && <p>{t.backupPage.liesOpen}</p>}
      <LinkButton href="#/entries">{t.backupPage.seeEntries}</LinkButton>
    </Notice>
  );
}

function Refusal({ code, close }: Pick<Refusal, 'code'> & { close: () => void }) {
  const refusal = useRef<HTMLDivElement>(null);
  // It comes below the button, where the places below may cover it.
  useEffect(() => refusal.current?.scrollIntoView({ block: 'nearest' }), [code]);
  const reasons = { ...t.transfer.failures, ...t.backupPage.refusals };
  return (
    <div ref={refusal}>
      <Notice role="alert">
        <p>{reasons[code]}</p>
        {code === 'not-empty' && (
          <ButtonRow>
            <LinkButton href="#/settings/storage">{t.backupPage.eraseFirst}</LinkButton>
            <Button weight="plain" onClick={close}>
              {t.backupPage.keep}
            </Button>
          </ButtonRow>
        )}
      </Notice>
    </div>
  );
}
