// What was chosen for the files that go out: shown at once, kept as one setting.
import { useRef, useState } from 'preact/hooks';
import { changeExportChoices } from '../../actions/change-export-choices.ts';
import { type ExportChoices, exportChoicesOf } from '../../journal/export-choices.ts';
import { watchSettings } from '../../store/watch.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { type PlainFilesNote, plainFilesNote } from '../parts/plain-files-note.ts';
import { useWatch } from '../parts/use-watch.ts';

const watchChoices = watchLater('exportChoices');

export interface Chosen extends PlainFilesNote {
  choices: ExportChoices;
  change: (part: Partial<ExportChoices>) => void;
}

/** Null until the settings are there. */
export function useExportChoices(): Chosen | null {
  const settings = useWatch(watchSettings);
  const stored = useWatch(watchChoices);
  // What is typed stands here; what comes back from the store is the same a moment later.
  const [typed, setTyped] = useState<ExportChoices | null>(null);
  const newest = useRef<ExportChoices | null>(null);
  if (!settings || stored === undefined) return null;
  const choices = typed ?? exportChoicesOf(stored);
  const change: Chosen['change'] = (part) => {
    newest.current = { ...(newest.current ?? choices), ...part };
    setTyped(newest.current);
    // Not kept is not remembered, and no more than that: the files are written as shown.
    void changeExportChoices(newest.current).catch(() => undefined);
  };
  return { choices, change, ...plainFilesNote(settings) };
}
