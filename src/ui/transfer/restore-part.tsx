// The way back from a backup, plain or sealed.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usualKeeping } from '../../actions/back-up.ts';
import {
  type MergedBackup,
  type MetBackup,
  type RestoredBackup,
  restoreBackup,
  restoreSealed,
} from '../../actions/restore-backup.ts';
import type { Refused } from '../../actions/sealed-backup.ts';
import { t } from '../../i18n/transfer.ts';
import { isIosApp } from '../../platform/home-screen.ts';
import { watchMarks } from '../../store/watch.ts';
import { LinkButton } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useJob } from '../parts/use-job.ts';
import { useWatch } from '../parts/use-watch.ts';
import styles from './backup-page.module.css';
import { CopyPart } from './copy-part.tsx';
import { countsInWords } from './counts-in-words.ts';
import { FileInput } from './file-input.tsx';
import { MergeReport } from './merge-report.tsx';
import { OpenBackup } from './open-backup.tsx';
import { RestorePreview } from './restore-preview.tsx';

type Outcome = RestoredBackup | Refused | MergedBackup;
type Ended = Exclude<Outcome, { ok: true }>;
type Done = Extract<Outcome, { ok: true }>;
type Sealed = Extract<Ended, { code: 'sealed' }>;
type Met = Extract<Ended, { code: 'met' }>;
type AboutKey = Extract<Ended, { code: 'wrong' | 'typo' | 'length' }>;
type Refusal = Exclude<Ended, Sealed | Met | AboutKey>;

const isAboutKey = (ended: Ended): ended is AboutKey => ['wrong', 'typo', 'length'].includes(ended.code);
const isRefusal = (ended: Ended): ended is Refusal =>
  ended.code !== 'sealed' && ended.code !== 'met' && !isAboutKey(ended);

/** @param copy a second copy of this device, in the place of a file that is chosen */
export function RestorePart({ copy, toBackup }: { copy?: number; toBackup: () => void }) {
  const { outcome, progress, run, cancel, settle } = useJob<Outcome>();
  const [sealed, setSealed] = useState<Sealed | null>(null);
  const [met, setMet] = useState<MetBackup | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = progress !== undefined;
  // What was read is let go of when another file is chosen, or the page is left.
  useEffect(() => () => met?.close(), [met]);
  const restore = (file: File | undefined) => {
    setSealed(null);
    setMet(null);
    if (file) run((tell, signal) => restoreBackup(file, tell, signal).then(noted));
  };
  /** A sealed file waits for its key, and goes on waiting after a wrong one; one that meets pages waits for a word. */
  const noted = <T extends Outcome>(ended: T) => {
    if (!ended.ok && ended.code === 'met') setMet(ended.met);
    if (!ended.ok && ended.code === 'sealed') setSealed(ended);
    else if (ended.ok || !isAboutKey(ended)) leaveForm();
    return ended;
  };
  /** The focus was in the form that goes. */
  const leaveForm = () => {
    if (sealed) heading.current?.focus();
    setSealed(null);
  };
  const leave = () => {
    setMet(null);
    settle(null);
    heading.current?.focus();
  };
  return (
    <section class={styles.restore}>
      <h2 ref={heading} tabIndex={-1}>
        {t.backupPage.restoring}
      </h2>
      <p>{t.backupPage.restoringMore}</p>
      {isIosApp() && copy === undefined && <BringOver />}
      {copy === undefined ? (
        <FileInput
          label={t.backupPage.restore}
          isDisabled={isBusy}
          onFiles={({ files }) => restore(files?.[0])}
        />
      ) : (
        <CopyPart number={copy} isBusy={isBusy} restore={restore} />
      )}
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
      {isBusy && <ProgressLine progress={progress} cancel={cancel} />}
      {met && !isBusy && (
        <RestorePreview
          counts={met.counts}
          store={(choices) =>
            run((tell, signal) =>
              met.store(choices, tell, signal).then((ended) => {
                setMet(null);
                heading.current?.focus();
                return ended;
              }),
            )
          }
          leave={leave}
          toBackup={toBackup}
        />
      )}
      <div role="status">{outcome?.ok && <DonePart outcome={outcome} />}</div>
      {outcome?.ok === false && isRefusal(outcome) && <Refusal code={outcome.code} />}
    </section>
  );
}

/** The app on an iPhone begins empty, whatever was written in the browser. */
function BringOver() {
  const marks = useWatch(watchMarks);
  return marks?.length === 0 ? <p>{t.backupPage.bringOver}</p> : null;
}

function DonePart({ outcome }: { outcome: Done }) {
  const liesOpen = outcome.wasSealed && usualKeeping().kind === 'plain';
  return (
    <InSight of={outcome}>
      <Notice>
        {'merged' in outcome ? (
          <MergeReport counts={outcome.merged} bringBack={outcome.bringBack} />
        ) : (
          <>
            <p>{t.backupPage.restored}</p>
            <p>{countsInWords(outcome.counts)}</p>
            <p>{t.backupPage.alsoRestored}</p>
          </>
        )}
        {liesOpen && <p>{t.backupPage.liesOpen}</p>}
        <LinkButton href="#/entries">{t.backupPage.seeEntries}</LinkButton>
      </Notice>
    </InSight>
  );
}

/** What comes below the button, where the places below may cover it. */
function InSight({ of, children }: { of: unknown; children: ComponentChildren }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), [of]);
  return <div ref={part}>{children}</div>;
}

function Refusal({ code }: Pick<Refusal, 'code'>) {
  const reasons = { ...t.transfer.failures, ...t.backupPage.refusals };
  return (
    <InSight of={code}>
      <Notice role="alert">
        <p>{reasons[code]}</p>
      </Notice>
    </InSight>
  );
}
