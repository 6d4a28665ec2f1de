// The words of the home screen and the reminder: they come with those pages, not with the first load.
import { installNote, installPage, reminderPage, tabNote } from './en/install.ts';
import { spoken } from './locale.ts';

export const t = spoken({ installNote, installPage, reminderPage, tabNote });
