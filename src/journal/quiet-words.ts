// How the phrases of the quiet line are looked for: apart from the list, for what looks for them beside the page.
import { foldText } from './search.ts';

/** What a keyboard has for an apostrophe; on a telephone it is often left out. */
const APOSTROPHE = "['’‘ʼ´`]?";

const written = (phrase: string) => foldText(phrase).replace(/['’]/g, APOSTROPHE).replace(/\s+/g, '\\s+');

/** Of phrases as whole words, to be held against a folded text. Arabic writes “and” and “so” as a letter of the next word. */
export const patternOf = (phrases: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])[وف]?(?:${phrases.map(written).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
