// The words of the page that says what can be done about a journal that is not as it was.
import { rescue } from './en/rescue.ts';
import { spoken } from './locale.ts';

export const t = spoken({ rescue }).rescue;
