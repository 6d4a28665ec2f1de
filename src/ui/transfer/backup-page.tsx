// One file with everything, and the way back from it.
import { useEffect, useRef } from 'preact/hooks';
import { type BackedUp, backUp, type Counts, handOverBackup } from '../../actions/back-up.ts';
import { type RestoredBackup, restoreBackup } from '../../actions/restore-backup.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { isIosApp } from '../../platform/home-screen.ts';
import { watchMarks, watchSettings } from '../../store/watch.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { ExampleLeftOut } from '../parts/example-line.tsx';
import { Muted, Notice, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './backup-page.module.css';
import { instantInWords } from './day-words.ts';
import { FileInput } from './file-input.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useJob } from './use-job.ts';

export function BackupPage() {
  return (
    <Page title={t.backupPage.title} above={<BackLink href="#/settings">{t.transfer.back}</BackLink>}>
      <BackUpPart />
      <RestorePart />
    </Page>
  );
}

function LastBackup() {
  const settings = useWatch(watchSettings);
  if (settings === null) return null;
  const { lastBackupAt } = settings;
  return (
    <Muted>
      {lastBackupAt === null ? t.backupPage.lastNone : t.backupPage.last(...instantInWords(lastBackupAt))}
    </Muted>
  );
}

function BackUpPart() {
  const { outcome, progress, run, cancel, settle } = useJob<BackedUp>();
  const isBusy = progress !== undefined;
  const saveNow = () => {
    if (!outcome?.ok) return;
    void handOverBackup(outcome.backup).then((handed) => settle({ ...outcome, handed }));
  };
  return (
    <section class={styles.part}>
      <p>{t.backupPage.lead}</p>
      <p class={styles.plain}>{t.backupPage.plain}</p>
      <ExampleLeftOut text={t.example.notInBackup} />
      <LastBackup />
      <Button weight="strong" aria-disabled={isBusy} onClick={() => run(backUp)}>
        {t.backupPage.download}
      </Button>
      {isBusy && <ProgressLine progress={progress} cancel={cancel} />}
      {/* A region that comes together with its words is not always read out. */}
      <div role="status">{outcome?.ok && <BackedUpPart outcome={outcome} saveNow={saveNow} />}</div>
      {outcome?.ok === false && <NotBackedUp code={outcome.code} />}
    </section>
  );
}

type Of<T extends { ok: boolean }, Ok extends boolean> = Extract<T, { ok: Ok }>;

function NotBackedUp({ code }: Pick<Of<BackedUp, false>, 'code'>) {
  return (
    <Notice role="alert">
      {code === 'not-verified' ? t.backupPage.notVerified : t.transfer.failures[code]}
    </Notice>
  );
}

function BackedUpPart({
  outcome: { handed, backup },
  saveNow,
}: {
  outcome: Of<BackedUp, true>;
  saveNow: () => void;
}) {
  if (handed === 'cancelled') return <Notice>{t.backupPage.cancelled}</Notice>;
  if (handed === 'not-taken') return <Notice role="alert">{t.backupPage['not-taken']}</Notice>;
  return (
    <Notice>
      <p>{t.backupPage[handed]}</p>
      <p>{countsInWords(backup.counts)}</p>
      <p>{t.backupPage.also}</p>
      {handed === 'waiting' && <Button onClick={saveNow}>{t.backupPage.saveNow}</Button>}
    </Notice>
  );
}

function RestorePart() {
  const { outcome, progress, run, settle } = useJob<RestoredBackup>();
  const isBusy = progress !== undefined;
  const restore = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) run((tell) => restoreBackup(file, tell));
  };
  return (
    <section class={styles.restore}>
      <h2>{t.backupPage.restoring}</h2>
      <p>{t.backupPage.restoringMore}</p>
      {isIosApp() && <BringOver />}
      <FileInput label={t.backupPage.restore} isDisabled={isBusy} onFiles={restore} />
      {isBusy && <ProgressLine progress={progress} />}
      <div role="status">{outcome?.ok && <RestoredPart counts={outcome.counts} />}</div>
      {outcome?.ok === false && <Refused code={outcome.code} close={() => settle(null)} />}
    </section>
  );
}

/** The app on an iPhone begins empty, whatever was written in the browser. */
function BringOver() {
  const marks = useWatch(watchMarks);
  return marks?.length === 0 ? <p>{t.backupPage.bringOver}</p> : null;
}

function RestoredPart({ counts }: { counts: Counts }) {
  return (
    <Notice>
      <p>{t.backupPage.restored}</p>
      <p>{countsInWords(counts)}</p>
      <p>{t.backupPage.alsoRestored}</p>
      <LinkButton href="#/entries">{t.backupPage.seeEntries}</LinkButton>
    </Notice>
  );
}

function Refused({ code, close }: Pick<Of<RestoredBackup, false>, 'code'> & { close: () => void }) {
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

function countsInWords(counts: Counts): string {
  const names = ['entries', 'removed', 'versions', 'drafts', 'words'] as const;
  return names
    .filter((name) => name === 'entries' || counts[name] > 0)
    .map((name) => t.backupPage.counts[name](numberInWords(counts[name]), counts[name] === 1))
    .join(', ');
}
