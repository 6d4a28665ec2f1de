// The words of the keyboard's list: they come with it, not with the first load.
import { keyboard } from './en/keyboard.ts';
import { spoken } from './locale.ts';

export const t = spoken({ keyboard });
