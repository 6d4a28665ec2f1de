// Which pages have one quiet line below them that says where there is somebody to talk to. Plain phrases in the first
// person, and one feeling. It is a signpost and no measure of anything: it misses much, and nothing of it is kept.
// Source: the design notes on pages that speak of suicide or self-harm; a list is short so that it can be read.
import type { Feeling } from './entry.ts';
import { patternOf } from './quiet-words.ts';
import { foldText } from './search.ts';

const QUIET_PHRASES: readonly string[] = [
  'I want to die',
  'I just want to die',
  'I wish I was dead',
  'I wish I were dead',
  'I want to be dead',
  'I want to kill myself',
  'I could kill myself',
  'I will kill myself',
  'going to kill myself',
  'thinking of killing myself',
  'thinking about killing myself',
  'I want to end my life',
  'ending my life',
  'take my own life',
  'I don’t want to live',
  'I do not want to live',
  'I don’t want to be alive',
  'I do not want to be alive',
  'I don’t want to be here any more',
  'I don’t want to be here anymore',
  'I do not want to be here any more',
  'I do not want to be here anymore',
  'no reason to live',
  'better off without me',
  'I am suicidal',
  'I’m suicidal',
  'I feel suicidal',
  'I want to hurt myself',
  'I want to harm myself',
  'I hurt myself on purpose',
];

const NAMED = 'hopelessness';

let pattern = patternOf(QUIET_PHRASES);
let others: readonly string[] = [];

/** From now on these are looked for, too: people write in more than one language. */
export function alsoQuiet(phrases: readonly string[]): void {
  others = phrases;
  pattern = patternOf([...phrases, ...QUIET_PHRASES]);
}

/** What is looked for here, as whole words. A person reads this list in the settings. */
export const quietPhrases = (): readonly string[] => [...others, ...QUIET_PHRASES];

/** Whether a page has the line: one of the phrases stands in its text, or hopelessness is named. */
export function hasQuietLine(page: { body: string; feelings: readonly Feeling[] }): boolean {
  return page.feelings.some(({ id }) => id === NAMED) || foldText(page.body).search(pattern) >= 0;
}
