// The feelings that the front matter of a file names, in whichever of its ways.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readFeelings } from '../../src/formats/feelings-field.ts';
import { readFrontMatter } from '../../src/formats/front-matter.ts';
import { quoteDouble } from '../../src/formats/quote.ts';
import { nastyText } from './arbitrary.ts';

function read(block: string) {
  const { fields } = readFrontMatter(block);
  const said = (key: string) => fields.find((field) => field.key === key)?.value;
  return readFeelings(said('emotions') ?? { kind: 'nothing' }, said('emotion_intensity') ?? null);
}

type Said = [label: string, intensity?: number];
const feelings = (all: readonly Said[]) =>
  all.map(([label, intensity]) => (intensity === undefined ? { label } : { label, intensity }));

describe('the feelings of a file', () => {
  test.each<[string, Said[]]>([
    ['emotions: loneliness hope', [['loneliness'], ['hope']]],
    ['emotions:', []],
    ['emotions: []', []],
    ['emotions: [hope, "", ~, fear]', [['hope'], ['fear']]],
    ['emotions: {"": 3, hope: 2, fear: }', [['hope', 2], ['fear']]],
    [
      'emotions: ["hope:4", "fear : 1", calm:2]',
      [
        ['hope', 4],
        ['fear', 1],
        ['calm', 2],
      ],
    ],
    [
      'emotions: ["hope:6", "hope:0", "hope:12", ":3", " :3"]',
      [['hope:6'], ['hope:0'], ['hope:12'], [':3'], [' :3']],
    ],
    ['emotions: ["a:b:5"]', [['a:b', 5]]],
    [
      'emotions:\n- {name: hope, intensity: 2}\n- {label: fear}\n- calm: 5',
      [['hope', 2], ['fear'], ['calm', 5]],
    ],
    ['emotions:\n- {name: a, label: b}\n- {name: [x], label: c, intensity: 1}', [['a'], ['c', 1]]],
    ['emotions:\n- {hope: 2, fear: }', [['hope', 2], ['fear']]],
    ['emotions: ["hope:2", "hope:4", hope]', [['hope', 2]]],
    ['emotions: [hope, "hope:4", fear]', [['hope', 4], ['fear']]],
    ['emotions: ["calm:3", calm]\nemotion_intensity: {calm: 2}', [['calm:3'], ['calm', 2]]],
    ['emotions: ["calm:3"]\nemotion_intensity: []', [['calm:3']]],
    [
      'emotions: [hope, fear]\nemotion_intensity: {hope: 1, fear: " 5 "}',
      [
        ['hope', 1],
        ['fear', 5],
      ],
    ],
    ['emotions: {hope: 2}\nemotion_intensity: {hope: 4}', [['hope', 4]]],
    [
      'emotions: [hope, "a:b"]\nemotion_intensity: ["hope: 4", "a:b:2"]',
      [
        ['hope', 4],
        ['a:b', 2],
      ],
    ],
    [
      'emotions: [hope, fear]\nemotion_intensity: [" hope : 4", {fear: 3}]',
      [
        ['hope', 4],
        ['fear', 3],
      ],
    ],
    [
      `emotions: ["${'a'.repeat(297)}:4", "${'a'.repeat(298)}:4"]`,
      [['a'.repeat(297), 4], [`${'a'.repeat(298)}:4`]],
    ],
  ])('are each named once, as they are said: %.90j', (block, all) => {
    expect(read(block)).toEqual({ feelings: feelings(all), isIntensityOdd: false });
  });

  test.each<[string, Said[]]>([
    ['emotions: {hope: 6, fear: 2}', [['hope'], ['fear', 2]]],
    ['emotions: {hope: much}', [['hope']]],
    ['emotions:\n- {name: hope, intensity: [2]}', [['hope']]],
    ['emotions:\n- {name: hope, intensity: 2.5}', [['hope']]],
    ['emotions: [hope]\nemotion_intensity: {fear: 2}', [['hope']]],
    ['emotions: [hope]\nemotion_intensity: {hope: 0}', [['hope']]],
    ['emotions: [hope]\nemotion_intensity: {hope: }', [['hope']]],
    ['emotions: {hope: 2}\nemotion_intensity: {hope: 12}', [['hope', 2]]],
    ['emotions: [hope]\nemotion_intensity: ["hope"]', [['hope']]],
    ['emotions: [hope]\nemotion_intensity: [[hope]]', [['hope']]],
    ['emotions: [hope]\nemotion_intensity: ~x', [['hope']]],
    ['emotion_intensity: {hope: 2}', []],
  ])('have a strength that cannot be read in %j, and it is said', (block, all) => {
    expect(read(block)).toEqual({ feelings: feelings(all), isIntensityOdd: true });
  });

  test.each([
    'emotions: [[hope]]',
    'emotions: [fear, [hope]]',
    'emotions: {hope: [1]}',
    'emotions: {hope: {a: 1}}',
    'emotions:\n- {hope: {a: 1}}',
  ])('are not guessed from another shape: %j', (block) => {
    expect(read(block)).toBeNull();
  });

  it('are those that were written, whatever they are called, with their strengths beside them', () => {
    const label = nastyText(3).filter((text) => text !== '' && text.isWellFormed());
    const named = fc.uniqueArray(fc.tuple(label, fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 4,
      selector: ([text]) => text,
    });
    fc.assert(
      fc.property(named, (all) => {
        const names = all.map(([text]) => quoteDouble(text)).join(', ');
        const strengths = all.map(([text, strength]) => `${quoteDouble(text)}: ${strength}`).join(', ');
        expect(read(`emotions: [${names}]\nemotion_intensity: {${strengths}}\n`)).toEqual({
          feelings: feelings(all),
          isIntensityOdd: false,
        });
      }),
    );
  });
});
