// The words of the diagnostics: they come with that page.
import { diagnostics } from './en/diagnostics.ts';
import { settings } from './en/settings.ts';
import { spoken } from './locale.ts';

export const t = spoken({ diagnostics, settings });
