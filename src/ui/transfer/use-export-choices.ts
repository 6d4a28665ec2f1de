// What was chosen for the files that go out: shown at once, kept as one setting.
import { useRef, useState } from 'preact/hooks';
import { changeExportChoices } from '../../actions/change-export-choices.ts';
import { changeSetting } from '../../actions/change-setting.ts';
import { type ExportChoices, exportChoicesOf } from '../../journal/export-choices.ts';
import { watchLater } from '../../store/later-settings.ts';
import { watchSettings } from '../../store/watch.ts';
import { useWatch } from '../parts/use-watch.ts';

const NOTE = 'plain-files';
const watchChoices = watchLater('exportChoices');

export interface Chosen {
  choices: ExportChoices;
  change: (part: Partial<ExportChoices>) => void;
  /** Whether it is to be said that plain files are plain: until the first export was made. */
  isNew: boolean;
  /** An export was made. */
  remember: () => void;
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
  const isNew = !settings.notesShown.includes(NOTE);
  const change: Chosen['change'] = (part) => {
    newest.current = { ...(newest.current ?? choices), ...part };
    setTyped(newest.current);
    // Not kept is not remembered, and no more than that: the files are written as shown.
    void changeExportChoices(newest.current).catch(() => undefined);
  };
  const remember = () => {
    if (!isNew) return;
    void changeSetting('notesShown', [...settings.notesShown, NOTE]).catch(() => undefined);
  };
  return { choices, change, isNew, remember };
}
