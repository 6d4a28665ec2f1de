// The words of the page with numbers to call: they come with it, not with the first load.
import { support } from './en/support.ts';
import { spoken } from './locale.ts';

export const t = spoken({ support });
