// The words of the writing page's tools: they come with those, not with the first load.
import { writing } from './en/writing.ts';

export const t = { writing };
