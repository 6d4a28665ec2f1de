// The words of the settings: they come with those pages, not with the first load.
import { aboutPage, backupNote, keepNote, settings, storagePage } from './en/settings.ts';

export const t = { aboutPage, backupNote, keepNote, settings, storagePage };
