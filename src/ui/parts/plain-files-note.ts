// "These are plain files" is said until the first one was made.
import { changeSetting } from '../../actions/change-setting.ts';
import type { Settings } from '../../store/settings.ts';

const NOTE = 'plain-files';

export interface PlainFilesNote {
  /** Whether it is to be said. */
  isNew: boolean;
  /** A file was made. */
  remember: () => void;
}

export function plainFilesNote({ notesShown }: Settings): PlainFilesNote {
  const isNew = !notesShown.includes(NOTE);
  const remember = () => {
    if (isNew) void changeSetting('notesShown', [...notesShown, NOTE]).catch(() => undefined);
  };
  return { isNew, remember };
}
