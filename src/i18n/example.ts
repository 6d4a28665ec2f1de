// The words about the example journal: they come with the pages that show it, not with the first load.
import { example } from './en/example.ts';

export const t = { example };
