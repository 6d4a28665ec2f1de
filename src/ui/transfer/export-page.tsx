// Taking pages out as Markdown: all, those the entries page showed, or the public ones.
import { useState } from 'preact/hooks';
import { changeSetting } from '../../actions/change-setting.ts';
import {
  chooseFolder,
  exportEntries,
  exportToFolder,
  handOver,
  type Selection,
} from '../../actions/export-entries.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { type Filter, filterOf, isNarrowing } from '../../journal/filter.ts';
import { canSaveToFolder } from '../../platform/files.ts';
import { watchMarks, watchSettings } from '../../store/watch.ts';
import type { Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, ButtonRow } from '../parts/button.tsx';
import { ExampleLeftOut } from '../parts/example-line.tsx';
import { Muted, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Group, Radio } from './choices.tsx';
import { type ExportOutcome, ExportOutcomePart, NotExported } from './export-outcome.tsx';
import styles from './export-page.module.css';
import { ProgressLine } from './progress-line.tsx';
import { useJob } from './use-job.ts';

const NOTE = 'plain-files';

/** What the entries page was narrowed to when it sent the person here; null when it was not. */
function narrowedBy({ query }: Route): { filter: Filter; query: string } | null {
  const filter = filterOf((name) => query.get(name));
  const words = query.get('q') ?? '';
  return isNarrowing(filter) || words.trim() !== '' ? { filter, query: words } : null;
}

/** Where nothing was narrowed, all is meant. */
function selectionOf(kind: Selection['kind'], narrowed: ReturnType<typeof narrowedBy>): Selection {
  if (kind !== 'filtered') return { kind };
  return narrowed ? { kind, ...narrowed } : { kind: 'all' };
}

export function ExportPage({ route }: { route: Route }) {
  const marks = useWatch(watchMarks);
  const narrowed = narrowedBy(route);
  const [chosen, setKind] = useState<Selection['kind'] | null>(null);
  const selection = selectionOf(chosen ?? 'filtered', narrowed);
  const count = marks?.filter((mark) => !mark.isExample).length ?? 0;
  return (
    <Page title={t.exportPage.title} above={<BackLink href="#/settings">{t.transfer.back}</BackLink>}>
      <div class={styles.parts}>
        <p>{t.exportPage.lead}</p>
        <ExampleLeftOut text={t.example.leftOut} />
        <Group legend={t.exportPage.which}>
          <Radio
            name="which"
            label={t.exportPage.all}
            more={marks ? t.transfer.entries(numberInWords(count), count === 1) : ''}
            isChosen={selection.kind === 'all'}
            choose={() => setKind('all')}
          />
          {narrowed && (
            <Radio
              name="which"
              label={t.exportPage.filtered}
              more={t.exportPage.filteredMore}
              isChosen={selection.kind === 'filtered'}
              choose={() => setKind('filtered')}
            />
          )}
          <Radio
            name="which"
            label={t.exportPage.publicOnly}
            more={t.exportPage.publicMore}
            isChosen={selection.kind === 'public'}
            choose={() => setKind('public')}
          />
        </Group>
        {marks && count === 0 ? <Muted>{t.exportPage.none}</Muted> : <Ways selection={selection} />}
      </div>
    </Page>
  );
}

function Ways({ selection }: { selection: Selection }) {
  const { outcome, progress, run, cancel, settle } = useJob<ExportOutcome>();
  const note = usePlainNote();
  const isBusy = progress !== undefined;

  const save = (folder: FileSystemDirectoryHandle | null, replace: boolean) =>
    run(async (tell, signal) => {
      const chosen = folder ?? (await chooseFolder().catch(() => 'failed' as const));
      if (chosen === 'failed') return { ok: false, code: 'folder-failed' };
      if (chosen === null) return null;
      const saved = await exportToFolder(selection, chosen, { replace, tell, signal });
      if (saved.ok) note.remember();
      // A folder that cannot be written is no fault of the journal.
      return !saved.ok && saved.code === 'failed' ? { ok: false, code: 'folder-failed' } : saved;
    });
  const download = () =>
    run(async (tell, signal) => {
      const exported = await exportEntries(selection, tell, signal);
      if (exported.ok) note.remember();
      return exported;
    });
  const saveNow = (file: File) => {
    if (!outcome?.ok || !('handed' in outcome) || outcome.handed === 'nothing') return;
    void handOver(file).then((handed) => settle({ ...outcome, handed }));
  };

  return (
    <>
      {note.isNew && <p class={styles.plain}>{t.exportPage.plain}</p>}
      <ButtonRow>
        <Button weight="strong" aria-disabled={isBusy} onClick={download}>
          {t.exportPage.download}
        </Button>
        {canSaveToFolder() && (
          <Button aria-disabled={isBusy} onClick={() => save(null, false)}>
            {t.exportPage.folder}
          </Button>
        )}
      </ButtonRow>
      {isBusy && <ProgressLine progress={progress} cancel={cancel} />}
      {/* A region that comes together with its words is not always read out. */}
      <div role="status">
        {outcome?.ok && (
          <ExportOutcomePart outcome={outcome} saveNow={saveNow} replace={(folder) => save(folder, true)} />
        )}
      </div>
      {outcome?.ok === false && <NotExported code={outcome.code} />}
    </>
  );
}

/** The one plain warning: it stands until the first export was made. */
function usePlainNote(): { isNew: boolean; remember: () => void } {
  const settings = useWatch(watchSettings);
  const isNew = settings !== null && !settings.notesShown.includes(NOTE);
  const remember = () => {
    if (!isNew) return;
    void changeSetting('notesShown', [...settings.notesShown, NOTE]).catch(() => undefined);
  };
  return { isNew, remember };
}
