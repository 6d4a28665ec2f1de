// The words of the templates page: they come with it.
import { templatesPage } from './en/templates.ts';

export const t = { templatesPage };
