// Bringing pages in from files: chosen, read beside the page, shown, and only then stored.
import { t } from '../../i18n/transfer.ts';
import { canChooseFolder, filesOfInput } from '../../platform/files.ts';
import type { Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { ButtonRow } from '../parts/button.tsx';
import { Muted, Notice, Page } from '../parts/page.tsx';
import { ProgressLine } from '../parts/progress-line.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { FileInput } from './file-input.tsx';
import styles from './import-page.module.css';
import { ImportPreview } from './import-preview.tsx';
import { ImportReportPart, UndoReport } from './import-report.tsx';
import { isBusyWith, useArrivals } from './use-arrivals.ts';
import { useDrop } from './use-drop.ts';
import { type ImportFailure, type Importing, useImport } from './use-import.ts';

const REFUSED = t.importPage.refused;

export function ImportPage({ route }: { route: Route }) {
  const importing = useImport();
  const { state, choose } = importing;
  const isBusy = isBusyWith(state);
  const { isGone, letGo } = useArrivals(route, state, choose);
  const cancel = () => {
    letGo();
    importing.cancel();
  };
  const refused = route.query.get('refused') ?? '';
  const isOver = useDrop((files) => {
    if (!isBusy) choose(files);
  });
  const isFirst = state.kind === 'idle' || state.kind === 'failed';
  return (
    <Page title={t.importPage.title} above={<BackLink href="#/settings">{t.transfer.back}</BackLink>}>
      {isFirst && Object.hasOwn(REFUSED, refused) && (
        <Notice role="alert">{REFUSED[refused as keyof typeof REFUSED]}</Notice>
      )}
      {isFirst && isGone && <Notice role="status">{t.importPage.gone}</Notice>}
      <p>{t.importPage.lead}</p>
      <div class={styles.chooser}>
        <ButtonRow>
          <FileInput
            label={t.importPage.chooseFiles}
            isMultiple
            isStrong={isFirst}
            isDisabled={isBusy}
            onFiles={(input) => choose(filesOfInput(input))}
          />
          {canChooseFolder() && (
            <FileInput
              label={t.importPage.chooseFolder}
              isFolder
              isDisabled={isBusy}
              onFiles={(input) => choose(filesOfInput(input))}
            />
          )}
        </ButtonRow>
        <p class={styles.kinds}>{t.importPage.kinds}</p>
      </div>
      <div class={styles.below}>
        {/* A region that comes together with its words is not always read out. */}
        <div role="status">
          <Told importing={importing} />
        </div>
        <Outcome importing={{ ...importing, cancel }} />
      </div>
      {isOver && !isBusy && <div class={styles.drop}>{t.importPage.drop}</div>}
    </Page>
  );
}

function Told({ importing: { state, undo } }: { importing: Importing }) {
  if (state.kind === 'stored')
    return <ImportReportPart report={state.report} undo={() => undo(state.report.importId)} />;
  if (state.kind === 'undoing') return <Muted>{t.importPage.undoing}</Muted>;
  return state.kind === 'undone' ? <UndoReport undone={state.undone} /> : null;
}

function Outcome({ importing: { state, store, readAgain, undo, cancel } }: { importing: Importing }) {
  switch (state.kind) {
    case 'idle':
    case 'undone':
      return <EarlierImports undo={undo} />;
    case 'reading':
    case 'storing':
      return <ProgressLine progress={state.progress} cancel={cancel} />;
    case 'preview':
      return <ImportPreview key={state.id} found={state.read.found} {...{ store, readAgain, cancel }} />;
    case 'stored':
    case 'undoing':
      return null;
    case 'failed':
      return (
        <>
          <Notice role="alert">{failureInWords(state.code)}</Notice>
          <EarlierImports undo={undo} />
        </>
      );
  }
}

function failureInWords(code: ImportFailure): string {
  if (code === 'journal-moved-on') return t.importPage.movedOn;
  if (code === 'no-such-import') return t.importPage.noSuchImport;
  return t.transfer.failures[code];
}
