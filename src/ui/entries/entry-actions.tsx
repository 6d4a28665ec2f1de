import { useState } from 'preact/hooks';
import { type ExportedEntry, exportEntry, shareEntry } from '../../actions/export-entries.ts';
import { removeEntry } from '../../actions/remove-entry.ts';
import { t } from '../../i18n/entries.ts';
import type { Entry } from '../../journal/entry.ts';
import { hrefOf, navigate } from '../frame/route.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { rememberRemoval } from './removal-notice.tsx';
import { useAttempt } from './use-attempt.ts';

/** What can be done with an entry. `name`: what it is called where it is missed. */
export function EntryActions({ entry, name }: { entry: Entry; name: string }) {
  const { attempt, failure } = useAttempt();
  const [said, setSaid] = useState<{ text: string; isFailure: boolean } | null>(null);

  const handOut = async (work: (id: string) => Promise<ExportedEntry>) => {
    setSaid(null);
    setSaid(outcome(await work(entry.id)));
  };
  const remove = async () => {
    if (await attempt(() => removeEntry(entry.id))) rememberRemoval(entry.id, name);
  };

  return (
    <>
      <ButtonRow>
        <Button onClick={() => navigate(hrefOf(`write/${entry.id}`))}>{t.entryPage.edit}</Button>
        <Button onClick={() => void handOut(exportEntry)}>{t.entryPage.exportMarkdown}</Button>
        <Button onClick={() => void handOut(shareEntry)}>{t.entryPage.share}</Button>
        <Button onClick={() => void remove()}>{t.entryPage.remove}</Button>
      </ButtonRow>
      <p role="status">{said && !said.isFailure ? said.text : ''}</p>
      {said?.isFailure && <Notice role="alert">{said.text}</Notice>}
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
    </>
  );
}

function outcome(exported: ExportedEntry): { text: string; isFailure: boolean } | null {
  if (!exported.ok) {
    const isSharing = exported.code === 'cannot-share';
    return { text: isSharing ? t.entryPage.noSharing : t.entryPage.notExported, isFailure: true };
  }
  switch (exported.handed) {
    case 'downloaded':
      return { text: t.entryPage.exported(exported.file.name), isFailure: false };
    case 'waiting':
      return { text: t.entryPage.tapAgain, isFailure: false };
    default:
      return null;
  }
}
