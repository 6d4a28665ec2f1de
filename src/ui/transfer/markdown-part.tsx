// Markdown: the button most people came for, the folder where the browser can, and how the files are written.
import { chooseFolder, exportEntries, exportToFolder, type Selection } from '../../actions/export-entries.ts';
import { t } from '../../i18n/transfer.ts';
import type { MarkdownChoices } from '../../journal/export-choices.ts';
import { canSaveToFolder } from '../../platform/files.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { useJob } from '../parts/use-job.ts';
import { ExportOptions } from './export-options.tsx';
import { type ExportOutcome, Outcome } from './export-outcome.tsx';
import type { Chosen } from './use-export-choices.ts';

export function MarkdownPart({ selection, chosen }: { selection: Selection; chosen: Chosen }) {
  const job = useJob<ExportOutcome>();
  const isBusy = job.progress !== undefined;
  const { which: _, ...choices } = chosen.choices;
  const what: { selection: Selection; choices: MarkdownChoices } = { selection, choices };

  const save = (again: FileSystemDirectoryHandle | null, replace: boolean) =>
    job.run(async (tell, signal) => {
      const folder = again ?? (await chooseFolder().catch(() => 'failed' as const));
      if (folder === 'failed') return { ok: false, code: 'folder-failed' };
      if (folder === null) return null;
      const saved = await exportToFolder({ ...what, folder, replace }, tell, signal);
      if (saved.ok) chosen.remember();
      // A folder that cannot be written is no fault of the journal.
      return !saved.ok && saved.code === 'failed' ? { ok: false, code: 'folder-failed' } : saved;
    });
  const download = () =>
    job.run(async (tell, signal) => {
      const exported = await exportEntries(what, tell, signal);
      if (exported.ok) chosen.remember();
      return exported;
    });

  return (
    <>
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
      <Outcome job={job} isInPosts={choices.shape === 'posts'} replace={(folder) => save(folder, true)} />
      <ExportOptions selection={selection} choices={choices} change={chosen.change} />
    </>
  );
}
