// The words of the menu beside the page: they come with it, not with the first load.
import { anotherLine, lines, pageMenu, templateMenu } from './en/writing.ts';

export const t = { anotherLine, lines, pageMenu, templateMenu };
