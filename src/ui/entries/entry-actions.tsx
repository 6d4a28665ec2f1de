import { useState } from 'preact/hooks';
import { type ExportedEntry, exportEntry, shareEntry } from '../../actions/export-entries.ts';
import { removeEntry } from '../../actions/remove-entry.ts';
import { t } from '../../i18n/entries.ts';
import type { Entry } from '../../journal/entry.ts';
import { hrefOf, navigate } from '../frame/route.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './entry-actions.module.css';
import { rememberRemoval } from './removal-notice.tsx';
import { useAttempt } from './use-attempt.ts';

/** What can be done with an entry. `name`: what it is called where it is missed. */
export function EntryActions({ entry, name }: { entry: Entry; name: string }) {
  const { attempt, failure } = useAttempt();
  const [said, setSaid] = useState<Said | null>(null);

  const handOut = async () => {
    setSaid(null);
    setSaid(outcome(await exportEntry(entry.id)));
  };
  const share = async () => {
    setSaid(null);
    const shared = await shareEntry(entry.id);
    if (shared.ok || shared.code !== 'cannot-share') setSaid(outcome(shared));
    else setSaid(insteadOfSharing(await exportEntry(entry.id)));
  };
  const remove = async () => {
    if (await attempt(() => removeEntry(entry.id))) rememberRemoval(entry.id, name);
  };

  return (
    <>
      <div class={styles.actions}>
        <Button onClick={() => navigate(hrefOf(`write/${entry.id}`))}>{t.entryPage.edit}</Button>
        <Button weight="quiet" onClick={() => void handOut()}>
          {t.entryPage.exportMarkdown}
        </Button>
        <Button weight="quiet" onClick={() => void share()}>
          {t.entryPage.share}
        </Button>
        <Button weight="quiet" onClick={() => void remove()}>
          {t.entryPage.remove}
        </Button>
      </div>
      <p class={styles.said} role="status">
        {said && !said.isFailure ? said.text : ''}
      </p>
      {said?.isFailure && <Notice role="alert">{said.text}</Notice>}
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
    </>
  );
}

type Said = { text: string; isFailure: boolean };

function outcome(exported: ExportedEntry): Said {
  if (!exported.ok) return { text: t.entryPage.notExported, isFailure: true };
  switch (exported.handed) {
    case 'downloaded':
      return { text: t.entryPage.exported(exported.file.name), isFailure: false };
    case 'waiting':
      return { text: t.entryPage.tapAgain, isFailure: false };
    case 'shared':
      return { text: t.entryPage.shared, isFailure: false };
    case 'cancelled':
      return { text: t.entryPage.notShared, isFailure: false };
  }
}

/** Where nothing can be shared the file itself is given, and why is said. */
function insteadOfSharing(exported: ExportedEntry): Said {
  const { text, isFailure } = outcome(exported);
  return { text: isFailure ? text : `${t.entryPage.noSharing} ${text}`, isFailure };
}
