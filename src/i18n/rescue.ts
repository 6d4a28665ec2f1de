// The words of the page that says what can be done about a journal that is not as it was.
import { rescue } from './en/rescue.ts';

export const t = rescue;
