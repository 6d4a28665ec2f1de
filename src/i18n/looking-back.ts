// The words of looking back: they come with those pages, not with the first load.
import { example } from './en/example.ts';
import { lookingBack } from './en/looking-back.ts';

export const t = { ...lookingBack, example };
