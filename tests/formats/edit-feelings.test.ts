// The lines of feelings in a file that came from elsewhere: how they are spelt there decides which of them an edit has
// to touch, and no strength is left standing that the page no longer says.
import { describe, expect, test } from 'vitest';
import { entryFieldsOf } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';
import type { Content, Intensity } from '../../src/journal/entry.ts';
import { byLabel, entryOf, someDay, textOf } from './entry-of.ts';

/** Spacing, comments, line ends and a missing last one that only a patch leaves as they are. */
const file = (...lines: string[]) =>
  ['---', 'title:   x # mine', ...lines, 'z:  [1] # theirs', '---', 'B'].join('\r\n');

const feelings = (named: Record<string, Intensity | 0>): Content['feelings'] =>
  Object.entries(named).map(([id, intensity]) => (intensity === 0 ? { id } : { id, intensity }));

function edited(lines: string[], named: Record<string, Intensity | 0>): string {
  return textOf({ ...entryOf(file(...lines)), feelings: feelings(named) });
}

describe('a strength that changes', () => {
  test('changes its own line and no line of names', () => {
    const names = 'emotions:  [hope, calm] # words';
    const lines = [names, 'emotion_intensity:  {"hope": 2} # how'];
    expect(edited(lines, { hope: 5, calm: 0 })).toBe(file(names, 'emotion_intensity:  {"hope": 5} # how'));
    expect(edited(lines, { hope: 0, calm: 0 })).toBe(file(names));
  });

  test.each([
    'emotions:  [hope, calm] # words',
    'emotions:  hope calm # words',
    'emotions:\r\n  - hope\r\n  - calm',
  ])('is a new line behind %j, which stays', (names) => {
    expect(edited([names], { hope: 0, calm: 3 })).toBe(file(names, 'emotion_intensity: {"calm": 3}'));
  });

  test.each([
    ['in a name of a list', 'emotions:  ["hope:2", calm] # words', ' # words', ' '],
    ['in a name among words', 'emotions:  hope:2 calm # words', ' # words', ' '],
    ['in a map', 'emotions: {hope: 2, calm: }', '', ''],
    ['in a map of a list', 'emotions: [{name: hope, intensity: 2}, calm]', '', ''],
  ])('is not left where it stood %s', (_where, names, comment, space) => {
    expect(edited([names], { hope: 5, calm: 0 })).toBe(
      file(`emotions: ${space}["hope", "calm"]${comment}`, 'emotion_intensity: {"hope": 5}'),
    );
  });

  test('is not left in a name while another stands in a line of its own', () => {
    const lines = ['emotions: [{name: hope, intensity: 2}, calm]', 'emotion_intensity:  {calm: 3} # how'];
    expect(edited(lines, { hope: 5, calm: 3 })).toBe(
      file('emotions: ["hope", "calm"]', 'emotion_intensity:  {"hope": 5, "calm": 3} # how'),
    );
  });
});

describe('a feeling that comes', () => {
  test('to a map keeps the strength that stood there', () => {
    expect(edited(['emotions: {hope: 2}'], { hope: 2, calm: 0 })).toBe(
      file('emotions: ["hope", "calm"]', 'emotion_intensity: {"hope": 2}'),
    );
  });

  test('to an empty key fills it, and leaves a line of no strengths alone', () => {
    expect(edited(['emotions: # none', 'emotion_intensity:  {} # none yet'], { hope: 0 })).toBe(
      file('emotions: ["hope"] # none', 'emotion_intensity:  {} # none yet'),
    );
    expect(edited(['emotions:'], { hope: 0 })).toBe(file('emotions: ["hope"]'));
  });

  test('to a page without any goes where the canonical form has it', () => {
    expect(edited(['looking_back: false'], { hope: 1 })).toBe(
      file('emotions: ["hope"]', 'emotion_intensity: {"hope": 1}', 'looking_back: false'),
    );
  });
});

describe('feelings that were not edited', () => {
  const lines = ['emotions:  [hope, trust] # words', 'emotion_intensity:  {trust: 4} # how'];

  test('keep both names of a word that was one for this person when the page came in', () => {
    const page = readMarkdown({ path: '2000-01-01-x.md', bytes: encodeText(file(...lines)) });
    if ('notAPage' in page) throw new Error(page.notAPage);
    const entry = entryFieldsOf(page, () => 'hope', someDay);
    expect(entry.feelings).toEqual([{ id: 'hope', intensity: 4 }]);
    expect(textOf({ ...entry, title: 'new' })).toBe(file(...lines).replace('x # mine', 'new # mine'));
  });

  test('keep their lines where the names of that day were not noted', () => {
    const { raw, ...entry } = entryOf(file(...lines));
    const unnoted = { ...entry, raw: { ...raw, labels: [] } };
    expect(textOf(unnoted, byLabel)).toBe(file(...lines));
    expect(textOf({ ...unnoted, title: 'new' })).toBe(file(...lines).replace('x # mine', 'new # mine'));
  });
});
