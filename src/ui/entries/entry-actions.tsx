import { useState } from 'preact/hooks';
import {
  type ExportedEntry,
  exportEntry,
  type Handed,
  handOver,
  handToSheet,
  shareEntry,
} from '../../actions/export-entries.ts';
import { removeEntry } from '../../actions/remove-entry.ts';
import { t } from '../../i18n/entries.ts';
import type { Entry } from '../../journal/entry.ts';
import { hrefOf, navigate } from '../frame/route.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { leaveReading, useBackToReading } from '../parts/reading-place.ts';
import styles from './entry-actions.module.css';
import { rememberRemoval } from './removal-notice.tsx';
import { useAttempt } from './use-attempt.ts';

/** What can be done with an entry. `name`: what it is called where it is missed. */
export function EntryActions({ entry, name }: { entry: Entry; name: string }) {
  const { attempt, failure } = useAttempt();
  const [said, setSaid] = useState<Said | null>(null);
  useBackToReading(entry);

  const edit = () => {
    leaveReading(entry);
    navigate(hrefOf(`write/${entry.id}`));
  };
  const handOut = async () => {
    setSaid(null);
    setSaid(outcome(await exportEntry(entry.id), handOver));
  };
  const share = async () => {
    setSaid(null);
    const shared = await shareEntry(entry.id);
    if (shared.ok || shared.code !== 'cannot-share') setSaid(outcome(shared, handToSheet));
    else setSaid(insteadOfSharing(await exportEntry(entry.id)));
  };
  const remove = async () => {
    if (await attempt(() => removeEntry(entry.id))) rememberRemoval(entry.id, name);
  };

  return (
    <>
      <div class={styles.actions}>
        <Button onClick={edit}>{t.entryPage.edit}</Button>
        {!entry.isExample && (
          <>
            <Button weight="quiet" onClick={() => void handOut()}>
              {t.entryPage.exportMarkdown}
            </Button>
            <Button weight="quiet" onClick={() => void share()}>
              {t.entryPage.share}
            </Button>
          </>
        )}
        <Button weight="quiet" onClick={() => void remove()}>
          {t.entryPage.remove}
        </Button>
      </div>
      <p class={styles.said} role="status">
        {said && !said.isFailure ? said.text : ''}
      </p>
      {said?.saveNow && (
        <Button onClick={() => void said.saveNow?.().then(setSaid)}>{t.entryPage.saveNow}</Button>
      )}
      {said?.isFailure && <Notice role="alert">{said.text}</Notice>}
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
    </>
  );
}

/** `saveNow` hands the file over that waits for a fresh tap. */
type Said = { text: string; isFailure: boolean; saveNow?: () => Promise<Said> };

function outcome(exported: ExportedEntry, hand: (file: File) => Promise<Handed>): Said {
  if (!exported.ok) return { text: t.entryPage.notExported, isFailure: true };
  const { file } = exported;
  switch (exported.handed) {
    case 'downloaded':
      return { text: t.entryPage.exported(file.name), isFailure: false };
    case 'waiting': {
      const saveNow = async () => outcome({ ok: true, handed: await hand(file), file }, hand);
      return { text: t.entryPage.tapAgain, isFailure: false, saveNow };
    }
    case 'shared':
      return { text: t.entryPage.shared, isFailure: false };
    case 'cancelled':
      return { text: t.entryPage.notShared, isFailure: false };
    case 'not-taken':
      return { text: t.entryPage.notTaken, isFailure: true };
  }
}

/** Where nothing can be shared the file itself is given, and why is said. */
function insteadOfSharing(exported: ExportedEntry): Said {
  const said = outcome(exported, handOver);
  return said.isFailure ? said : { ...said, text: `${t.entryPage.noSharing} ${said.text}` };
}
