// The words of the page with numbers to call: they come with it, not with the first load.
import { support } from './en/support.ts';

export const t = { support };
