// What a backup would bring into a journal with pages, before any of it is stored.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MergeCounts } from '../../actions/restore-backup.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Check, Group } from '../parts/choices.tsx';
import styles from './backup-page.module.css';
import { CountTable } from './count-table.tsx';

const NAMES = Object.keys(t.backupPage.meeting.rows) as (keyof typeof t.backupPage.meeting.rows)[];
/** Always said, be it none. */
const ALWAYS: readonly (keyof MergeCounts)[] = ['fresh', 'same'];
/** Not of the backup's doing: what is here stays as it is. */
const NOTHING: readonly (keyof MergeCounts)[] = ['same', 'removed', 'templatesLeft', 'settingsStay'];

export function RestorePreview({
  counts,
  store,
  leave,
  toBackup,
}: {
  counts: MergeCounts;
  store: (choices: { bringBack: boolean }) => void;
  leave: () => void;
  toBackup: () => void;
}) {
  const [bringBack, setBringBack] = useState(false);
  const { meeting } = t.backupPage;
  const part = useRef<HTMLDivElement>(null);
  // It comes below the button that was pressed, and is longer than what is left of a small window.
  useEffect(() => part.current?.scrollIntoView({ block: 'start' }), [counts]);
  const brings = NAMES.some((name) => counts[name] > 0 && !NOTHING.includes(name));
  const isApart = counts.settingsStay > 0 || counts.templatesLeft > 0;
  const isAnything = brings || counts.removed > 0;
  const rows = NAMES.filter((name) => counts[name] > 0 || ALWAYS.includes(name)).map(
    (name) => [meeting.rows[name], numberInWords(counts[name])] as const,
  );
  return (
    <div ref={part} class={styles.meeting}>
      <CountTable caption={meeting.caption} rows={rows} of={counts} />
      {counts.newer > 0 && <p>{meeting.newerMore}</p>}
      {counts.conflicts > 0 && <p>{meeting.conflictsMore}</p>}
      {counts.removed > 0 && (
        <Group legend={t.importPage.removed(counts.removed)} more={t.importPage.removedMore}>
          <Check label={t.importPage.bringBack} isChosen={bringBack} choose={setBringBack} />
        </Group>
      )}
      <p>{isAnything ? meeting.notYet : isApart ? meeting.rest : meeting.nothing}</p>
      <ButtonRow>
        {isAnything && (
          <Button weight="strong" disabled={!brings && !bringBack} onClick={() => store({ bringBack })}>
            {meeting.restore}
          </Button>
        )}
        <Button weight="plain" onClick={leave}>
          {t.backupPage.keep}
        </Button>
        {isAnything && (
          <Button weight="quiet" onClick={toBackup}>
            {meeting.toBackup}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
}
