// The words about the example journal: they come with the pages that show it, not with the first load.
import { example } from './en/example.ts';
import { spoken } from './locale.ts';

export const t = spoken({ example });
