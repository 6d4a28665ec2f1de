// Backups into a folder: chosen once, written about once a day, and said plainly where that came to nothing.
import { useEffect, useState } from 'preact/hooks';
import { usualKeeping } from '../../actions/back-up.ts';
import {
  type BackupFolder,
  chooseBackupFolder,
  forgetFolder,
  readFolder,
  writeToFolderNow,
} from '../../actions/folder-backup.ts';
import { t } from '../../i18n/transfer.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Muted, Notice } from '../parts/page.tsx';
import styles from './backup-page.module.css';
import { instantInWords } from './day-words.ts';

const { folder: words } = t.backupPage;

export function FolderPart() {
  const [folder, setFolder] = useState<BackupFolder | null | 'asking'>('asking');
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    readFolder().then(setFolder, () => setFolder(null));
  }, []);
  if (folder === 'asking') return null;
  const run = (work: () => Promise<BackupFolder | null>) => {
    if (isBusy) return;
    setBusy(true);
    setFailed(false);
    work()
      .then(setFolder, () => setFailed(true))
      .finally(() => setBusy(false));
  };
  /** Thinking better of it leaves what there is. */
  const choose = () => run(async () => (await chooseBackupFolder()) ?? folder);
  const forget = () => run(() => forgetFolder().then(() => null));
  return (
    <section class={styles.restore}>
      <h2>{words.title}</h2>
      <p>{words.more}</p>
      {usualKeeping().kind === 'plain' && <Muted>{words.plain}</Muted>}
      {folder && <Standing folder={folder} isBusy={isBusy} />}
      {hasFailed && <Notice role="alert">{words.troubles.failed}</Notice>}
      <ButtonRow>
        {folder && (
          <Button aria-disabled={isBusy} onClick={() => run(writeToFolderNow)}>
            {folder.trouble === 'asks' ? words.allow : words.now}
          </Button>
        )}
        <Button weight={folder ? 'plain' : 'normal'} aria-disabled={isBusy} onClick={choose}>
          {folder ? words.another : words.choose}
        </Button>
        {folder && (
          <Button weight="plain" aria-disabled={isBusy} onClick={forget}>
            {words.stop}
          </Button>
        )}
      </ButtonRow>
    </section>
  );
}

function Standing({
  folder: { handle, lastAt, trouble },
  isBusy,
}: {
  folder: BackupFolder;
  isBusy: boolean;
}) {
  return (
    <>
      <p role="status">
        {isBusy
          ? words.writing
          : words.standing(handle.name, lastAt === null ? null : instantInWords(lastAt))}
      </p>
      {trouble && !isBusy && <Notice role="alert">{words.troubles[trouble]}</Notice>}
    </>
  );
}
