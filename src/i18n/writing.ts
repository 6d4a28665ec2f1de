// The words of what hangs beside the page being written: they come with it, not with the first load.
import { anotherLine, lines, pageMenu, templateMenu, writing } from './en/writing.ts';
import { spoken } from './locale.ts';

export const t = spoken({ anotherLine, lines, pageMenu, templateMenu, writing });
