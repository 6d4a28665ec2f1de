// Every twenty entries, where one looks back: how many no checked backup has.
import { useMemo } from 'preact/hooks';
import { putOffBackup } from '../../actions/put-off-backup.ts';
import { t } from '../../i18n/settings.ts';
import { entriesSince, isBackupDue } from '../../journal/since-backup.ts';
import { type Settings, watchMarks } from '../../store/watch.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';

const watchPutOff = watchLater('backupPutOffAt');

/** So many entries to speak of; 0 where it is not time, null until it is known. */
export function useBackupDue({ lastBackupAt }: Settings): number | null {
  const marks = useWatch(watchMarks);
  const putOff = useWatch(watchPutOffRow);
  return useMemo(() => {
    if (marks === null || putOff === null) return null;
    return isBackupDue(marks, lastBackupAt, putOff.at) ? entriesSince(marks, lastBackupAt) : 0;
  }, [marks, putOff, lastBackupAt]);
}

/** In a row, since nothing and not yet known are told apart. */
const watchPutOffRow = (next: (row: { at: unknown }) => void, failed?: (error: unknown) => void) =>
  watchPutOff((at) => next({ at }), failed);

export function BackupNote({
  count,
  lastBackupAt,
  answered,
}: {
  count: number;
  lastBackupAt: number | null;
  answered: () => void;
}) {
  const putOff = () => {
    answered();
    void putOffBackup();
  };
  return (
    <Notice role="status">
      <p>{sinceInWords(count, lastBackupAt)}</p>
      <ButtonRow>
        <LinkButton href="#/settings/backup">{t.backupNote.backup}</LinkButton>
        <Button weight="plain" onClick={putOff}>
          {t.backupNote.later}
        </Button>
      </ButtonRow>
    </Notice>
  );
}

/** "23 entries since your last checked backup." */
export function sinceInWords(count: number, lastBackupAt: number | null): string {
  const say = lastBackupAt === null ? t.backupNote.none : t.backupNote.since;
  return say(count);
}
