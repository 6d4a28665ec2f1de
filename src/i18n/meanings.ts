// What the words mean: said beside a word that is looked for, so it comes when somebody looks.
import { meanings as english } from './en/meanings.ts';
import { spoken } from './locale.ts';

export const { meanings } = spoken({ meanings: english });
