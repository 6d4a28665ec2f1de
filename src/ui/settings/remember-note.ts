import { changeSetting } from '../../actions/change-setting.ts';
import type { Settings } from '../../store/watch.ts';

/** What is said or asked once. */
export type Note = 'tab' | 'keep' | 'install';

/** Remembers that a note was answered. One that cannot be remembered shows once more; that is all. */
export function rememberNote({ notesShown }: Settings, note: Note): void {
  if (notesShown.includes(note)) return;
  void changeSetting('notesShown', [...notesShown, note]).catch(() => undefined);
}
