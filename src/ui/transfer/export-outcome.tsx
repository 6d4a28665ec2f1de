// What an export gave, in a sentence or two.
import type { ComponentChildren } from 'preact';
import type { Exported, ExportedEntries, ExportedFolder } from '../../actions/export-entries.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';

export type ExportOutcome = ExportedEntries | ExportedFolder | { ok: false; code: 'folder-failed' };

export function ExportOutcomePart({
  outcome,
  saveNow,
  replace,
}: {
  outcome: Extract<ExportOutcome, { ok: true }>;
  saveNow: (file: File) => void;
  replace: (folder: FileSystemDirectoryHandle) => void;
}) {
  if ('folder' in outcome) return <InFolder outcome={outcome} replace={replace} />;
  if (outcome.handed === 'nothing') return <Told exported={outcome} text={t.exportPage.nothing} />;
  const { entries, handed, file } = outcome;
  if (handed === 'waiting') {
    return (
      <Told exported={outcome} text={t.exportPage.waiting}>
        <Button weight="strong" onClick={() => saveNow(file)}>
          {t.exportPage.saveNow}
        </Button>
      </Told>
    );
  }
  if (handed === 'not-taken') return <Notice role="alert">{t.exportPage['not-taken']}</Notice>;
  if (handed === 'cancelled') return <Notice>{t.exportPage.cancelled}</Notice>;
  return <Told exported={outcome} text={t.exportPage[handed](numberInWords(entries), entries === 1)} />;
}

export function NotExported({ code }: Pick<Extract<ExportOutcome, { ok: false }>, 'code'>) {
  const text = code === 'folder-failed' ? t.exportPage.folderFailed : t.transfer.failures[code];
  return <Notice role="alert">{text}</Notice>;
}

function InFolder({
  outcome,
  replace,
}: {
  outcome: Extract<ExportedFolder, { ok: true }>;
  replace: (folder: FileSystemDirectoryHandle) => void;
}) {
  const { folder, entries, differing } = outcome;
  const written = entries - differing.total;
  return (
    <Told exported={outcome} text={t.exportPage.saved(numberInWords(written), written === 1, folder.name)}>
      {differing.total > 0 && (
        <>
          <p>{t.exportPage.differing(numberInWords(differing.total), differing.total === 1)}</p>
          <Button onClick={() => replace(folder)}>{t.exportPage.replace}</Button>
        </>
      )}
    </Told>
  );
}

function Told({
  exported: { leftOut, liquid },
  text,
  children,
}: {
  exported: Exported;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <Notice>
      <p>{text}</p>
      {leftOut > 0 && <p>{t.exportPage.leftOut(numberInWords(leftOut), leftOut === 1)}</p>}
      {liquid > 0 && <p>{t.exportPage.liquid(numberInWords(liquid), liquid === 1)}</p>}
      {children && <ButtonRow>{children}</ButtonRow>}
    </Notice>
  );
}
