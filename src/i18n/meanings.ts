// What the words mean: said beside a word that is looked for, so it comes when somebody looks.
export { meanings } from './en/meanings.ts';
