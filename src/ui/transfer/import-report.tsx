// What an import did, and the way back from it.
import type { ImportReport } from '../../actions/import-files.ts';
import { t } from '../../i18n/transfer.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';

type Sentence = (count: number) => string;

/** A sentence about a number; nothing for none. */
function Said({ of, count }: { of: Sentence; count: number }) {
  return count > 0 ? <p>{of(count)}</p> : null;
}

export function ImportReportPart({ report, undo }: { report: ImportReport; undo: () => void }) {
  const { added, broughtBack, newWords, pictures, picturesLost } = report;
  // Pictures alone, of pages that were here, are no import that can be taken back.
  const isUndoable = added + broughtBack > 0;
  return (
    <Notice>
      <Said of={t.importPage.added} count={added} />
      <Said of={t.importPage.broughtBack} count={broughtBack} />
      <Said of={t.importPage.newWords} count={newWords} />
      <Said of={t.importPage.picturesCame} count={pictures} />
      <Said of={t.importPage.picturesLost} count={picturesLost} />
      <ButtonRow>
        <LinkButton href="#/entries">{t.importPage.seeEntries}</LinkButton>
        {isUndoable && (
          <Button weight="plain" onClick={undo}>
            {t.importPage.undo}
          </Button>
        )}
      </ButtonRow>
    </Notice>
  );
}

export function UndoReport({ undone }: { undone: { erased: number; kept: number; removed: number } }) {
  return (
    <Notice>
      <p>{t.importPage.undone(undone.erased)}</p>
      <Said of={t.importPage.undoneKept} count={undone.kept} />
      <Said of={t.importPage.undoneRemoved} count={undone.removed} />
    </Notice>
  );
}
