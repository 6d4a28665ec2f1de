// The words of looking back: they come with those pages, not with the first load.
import { example } from './en/example.ts';
import { lookingBack } from './en/looking-back.ts';
import { spoken } from './locale.ts';

const words = spoken({ lookingBack, example });

export const t = { ...words.lookingBack, example: words.example };
