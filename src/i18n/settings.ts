// The words of the settings: they come with those pages, not with the first load.
import { aboutPage, backupNote, keepNote, settings, storagePage } from './en/settings.ts';
import { spoken } from './locale.ts';

export const t = spoken({ aboutPage, backupNote, keepNote, settings, storagePage });
