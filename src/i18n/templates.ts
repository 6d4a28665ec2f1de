// The words of the templates page: they come with it.
import { templatesPage } from './en/templates.ts';
import { spoken } from './locale.ts';

export const t = spoken({ templatesPage });
