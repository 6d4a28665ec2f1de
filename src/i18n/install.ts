// The words of the home screen and the reminder: they come with those pages, not with the first load.
import { installNote, installPage, reminderPage, tabNote } from './en/install.ts';

export const t = { installNote, installPage, reminderPage, tabNote };
