// The words of the settings: they come with those pages, not with the first load.
import { aboutPage, keepNote, settings, storagePage } from './en/settings.ts';

export const t = { aboutPage, keepNote, settings, storagePage };
