// One import as the screen goes through it: nothing, reading, the preview, storing, the report, perhaps undone.
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type FoundTable,
  type ImportChoices,
  type Imported,
  type ImportReport,
  importFiles,
  type Progress,
  type ReadFiles,
} from '../../actions/import-files.ts';
import { type UndoneImport, undoImport } from '../../actions/undo-import.ts';
import type { ChosenFile } from '../../platform/files.ts';

type Undone = Extract<UndoneImport, { ok: true }>;

export type ImportFailure =
  | Extract<Imported, { ok: false }>['code']
  | Extract<UndoneImport, { ok: false }>['code'];

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; progress: Progress | null }
  /** `id` counts previews: each begins with no choice made. */
  | { kind: 'preview'; id: number; read: ReadFiles }
  | { kind: 'storing'; progress: Progress | null }
  | { kind: 'stored'; report: ImportReport }
  | { kind: 'undoing' }
  | { kind: 'undone'; undone: Undone }
  | { kind: 'failed'; code: ImportFailure };

export interface Importing {
  state: ImportState;
  choose: (files: readonly ChosenFile[]) => void;
  /** Reads the same files once more, a table by what its columns are said to be. */
  readAgain: (file: string, columns: FoundTable['columns']) => void;
  store: (choices: ImportChoices) => void;
  undo: (importId: string) => void;
  cancel: () => void;
}

export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  // What is open: the reading that can be stopped, the files that were read. Never drawn.
  const open = useRef<{ stop: () => void }>({ stop: () => undefined });
  const previews = useRef(0);
  const close = () => {
    open.current.stop();
    open.current = { stop: () => undefined };
  };
  useEffect(() => close, []);

  const chosen = useRef<{ files: readonly ChosenFile[]; columns: Record<string, FoundTable['columns']> }>({
    files: [],
    columns: {},
  });

  const choose = async (
    files: readonly ChosenFile[],
    columns: Record<string, FoundTable['columns']> = {},
  ) => {
    close();
    chosen.current = { files, columns };
    const controller = new AbortController();
    const mine = { stop: () => controller.abort() };
    open.current = mine;
    setState({ kind: 'reading', progress: null });
    const tell = (progress: Progress) => {
      if (open.current === mine) setState({ kind: 'reading', progress });
    };
    const reading = await importFiles(files, columns, tell, controller.signal);
    // Another choice was made meanwhile, or the page was left.
    if (open.current !== mine) return;
    previews.current += 1;
    const id = previews.current;
    setState(
      reading.ok ? { kind: 'preview', id, read: reading.read } : { kind: 'failed', code: reading.code },
    );
  };

  const store = async (read: ReadFiles, choices: ImportChoices) => {
    setState({ kind: 'storing', progress: null });
    const imported = await read.store(choices, (progress) => setState({ kind: 'storing', progress }));
    close();
    setState(imported.ok ? { kind: 'stored', report: imported } : { kind: 'failed', code: imported.code });
  };

  const undo = async (importId: string) => {
    setState({ kind: 'undoing' });
    const undone = await undoImport(importId);
    setState(undone.ok ? { kind: 'undone', undone } : { kind: 'failed', code: undone.code });
  };

  return {
    state,
    choose: (files) => void choose(files),
    readAgain: (file, columns) => {
      const { files, columns: before } = chosen.current;
      void choose(files, { ...before, [file]: columns });
    },
    store: (choices) => {
      if (state.kind === 'preview') void store(state.read, choices);
    },
    undo: (importId) => void undo(importId),
    cancel: () => {
      close();
      setState({ kind: 'idle' });
    },
  };
}
