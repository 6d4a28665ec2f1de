// One file with everything, and the way back from it.
import { useState } from 'preact/hooks';
import { type BackedUp, backUp, handOverBackup, usualKeeping } from '../../actions/back-up.ts';
import { t } from '../../i18n/transfer.ts';
import { canSaveToFolder } from '../../platform/files.ts';
import { watchSettings } from '../../store/watch.ts';
import { navigate, type Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import { ExampleLeftOut } from '../parts/example-line.tsx';
import { type Chosen, objectionTo } from '../parts/new-passphrase.tsx';
import { Muted, Notice, Page } from '../parts/page.tsx';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useJob } from '../parts/use-job.ts';
import { useWatch } from '../parts/use-watch.ts';
import styles from './backup-page.module.css';
import { countsInWords } from './counts-in-words.ts';
import { instantInWords } from './day-words.ts';
import { FolderPart } from './folder-part.tsx';
import { KeepingChoice } from './keeping-choice.tsx';
import { RestorePart } from './restore-part.tsx';

/** A restore leads back up to it. */
const DOWNLOAD = 'download-backup';

export function BackupPage({ route }: { route: Route }) {
  const [, , copy] = route.path;
  if (copy !== undefined) return <CopyPage key={copy} number={Number(copy)} />;
  return (
    <Page title={t.backupPage.title} above={<BackLink href="#/settings">{t.transfer.back}</BackLink>}>
      <BackUpPart />
      {canSaveToFolder() && <FolderPart />}
      <RestorePart toBackup={() => document.getElementById(DOWNLOAD)?.focus()} />
    </Page>
  );
}

/** A second copy of this device, which comes back by the way of every backup. */
function CopyPage({ number }: { number: number }) {
  return (
    <Page
      title={t.backupPage.copy.title}
      above={<BackLink href="#/settings/storage">{t.backupPage.copy.back}</BackLink>}
    >
      <RestorePart copy={number} toBackup={() => navigate('#/settings/backup')} />
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
  const [kind, setKind] = useState(usualKeeping().kind);
  const [chosen, setChosen] = useState<Chosen>({ passphrase: '', repeated: '' });
  const [objection, setObjection] = useState<string | null>(null);
  const start = () => {
    const found = kind === 'passphrase' ? objectionTo(chosen) : null;
    setObjection(found);
    const { passphrase } = chosen;
    if (found === null) run((tell, signal) => backUp({ kind, passphrase }, tell, signal));
  };
  const saveNow = () => {
    if (!outcome?.ok) return;
    void handOverBackup(outcome.backup).then((handed) => settle({ ...outcome, handed }));
  };
  return (
    <section class={styles.part}>
      <p>{t.backupPage.lead}</p>
      <KeepingChoice kind={kind} choose={setKind} chosen={chosen} change={setChosen} />
      <ExampleLeftOut text={t.example.notInBackup} />
      <LastBackup />
      <Button id={DOWNLOAD} weight="strong" aria-disabled={isBusy} onClick={start}>
        {t.backupPage.download}
      </Button>
      {isBusy && <ProgressLine progress={progress} cancel={cancel} />}
      {/* A region that comes together with its words is not always read out. */}
      <div role="status">{outcome?.ok && <BackedUpPart outcome={outcome} saveNow={saveNow} />}</div>
      {objection && <Notice role="alert">{objection}</Notice>}
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
