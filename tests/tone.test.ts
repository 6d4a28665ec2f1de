// What Ebb says: calm, short, no praise, no advice, no claim that numbers cannot carry, and every word of it in i18n.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { BANNED_IN } from './i18n/banned.ts';

const SRC = join(import.meta.dirname, '../src');

/** What is never said, each with a text that must be found by it. */
const BANNED: readonly { what: string; words: RegExp; example: string }[] = [
  // Claims: counts, then "tend to come together", then nothing stronger.
  {
    what: 'what makes what',
    words: /\b(caus(es?|ed|ing|al)|because|due to|leads? to|thanks to)\b/i,
    example: 'It causes less of it.',
  },
  {
    what: 'getting better',
    words: /\b(improv(es?|ed|ing|ements?)|getting better|getting worse|healing)\b/i,
    example: 'Improving since May.',
  },
  {
    what: 'what comes next',
    words: /\b(predict(s|ed|ing|ions?|ive)?|forecasts?|risks?|risky|at risk)\b/i,
    example: 'A prediction',
  },
  {
    what: 'what is usual for people',
    words: /\b(ab)?normal(ly)?\b|\b(un)?healthy\b/i,
    example: 'An abnormal week',
  },
  {
    what: 'marks for a life',
    words: /\b(scor(es?|ed|ing)|ratings? of your|positivity|grades?|goals?|targets? reached)\b/i,
    example: 'Your score',
  },
  {
    what: 'medicine',
    words: /\b(diagnos(is|e|ed|tic)|symptoms?|disorders?|patients?|depress(ed|ion|ive)|screening)\b/i,
    example: 'A symptom',
  },
  // A feeling was named; nobody is it.
  {
    what: 'what a person is',
    words:
      /\byou(’re| are|'re| were|’ve been| have been) (\w+ )?(sad|lonely|anxious|depressed|angry|hopeless|unhappy|down|a )/i,
    example: 'You’ve been very sad lately.',
  },
  {
    what: 'good and bad feelings',
    words: /\b(negative|positive|bad|good) (emotions?|feelings?|moods?|days?)\b/i,
    example: 'Negative emotions are up.',
  },
  // Praise and pressure.
  {
    what: 'praise',
    words: /\b(great|well done|good job|congratulations|awesome|amazing|proud of you)\b/i,
    example: 'Well done.',
  },
  {
    what: 'pressure',
    words:
      /\b(streaks?|badges?|in a row|missed a day|keep (it )?going|don['’]t give up|come back soon|we miss)\b/i,
    example: 'Five days in a row',
  },
  {
    what: 'advice',
    words: /\b(you should|you must|you need to|try to|track your)\b/i,
    example: 'You should write more.',
  },
  {
    what: 'how a death is spoken of',
    words: /\b(committed|successful(ly)?|attempts?) suicide\b|\bfailed attempt\b/i,
    example: 'committed suicide',
  },
  // Words of machines, and of their politeness.
  {
    what: 'words of machines',
    words: /\b(oops|sorry|please|users?|invalid|no data|are you sure)\b/i,
    example: 'No data',
  },
  { what: 'raised voices', words: /!/, example: 'Saved!' },
];

/** Where one of these words is right: the file, the words round it, and why. */
const EXCEPTIONS: readonly { file: string; words: string; why: string }[] = [
  { file: 'en/trends-method.ts', words: 'Wilson score interval', why: 'the name of a formula' },
  { file: 'en/trends-method.ts', words: 'not a grade', why: 'it says what the number is not' },
  { file: 'en/trend-views.ts', words: 'not a grade', why: 'it says what the number is not' },
  {
    file: 'en/trends-sources.ts',
    words: 'to the prediction of psychological well-being',
    why: 'the title of a paper',
  },
];

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The texts of a file of words, with … for what is filled in. */
function textsIn(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: Tree): void => {
    if (/^(Import|Export(All|Named))Declaration$/.test(String(node.type)) && isTree(node.source)) return;
    if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'TemplateLiteral') {
      const parts = node.quasis as { value: { cooked: string } }[];
      texts.push(parts.map(({ value }) => value.cooked).join('…'));
    }
    for (const part of Object.values(node).flat()) if (isTree(part)) visit(part);
  };
  visit(parseAst(code, { lang: 'ts' }) as unknown as Tree);
  return texts;
}

const isEnglish = (file: string) => !/^(?!en\/)\w\w\//.test(file);

/** What a text of this file says that is never said; what an exception names is read over. */
function objections(file: string, text: string): string[] {
  const banned = isEnglish(file) ? BANNED : (BANNED_IN[file.slice(0, 2)] ?? []);
  const read = EXCEPTIONS.filter((exception) => exception.file === file).reduce(
    (rest, { words }) => rest.replaceAll(words, '…'),
    text,
  );
  return banned.filter(({ words }) => words.test(read)).map(({ what }) => `${what}: ${text}`);
}

const filesIn = (folder: string, ending: string) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ending),
  );

const textsOf = (file: string) => textsIn(readFileSync(join(SRC, 'i18n', file), 'utf8'));
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const FILES = filesIn('i18n', '.ts');

describe('the words of Ebb', () => {
  test('are found, whatever they are written in', () => {
    expect(FILES.flatMap(textsOf).length).toBeGreaterThan(1_000);
    const code = [
      "import { a } from 'nowhere';",
      "const words = { one: 'a few days', two: \"it's here\" }; // 'no word'",
      'const said = (n: number) => `$' + "{n === 1 ? 'a day' : `$" + '{n} days`} before`;',
    ].join('\n');
    expect(textsIn(code)).toEqual(['a few days', "it's here", '… before', 'a day', '… days']);
  });

  // Names of feelings say nothing of anybody.
  test.each(FILES.filter((file) => !file.endsWith('/vocabulary.ts')))('keep the tone in %s', (file) => {
    expect(textsOf(file).flatMap((text) => objections(file, text))).toEqual([]);
  });

  test.each(BANNED)('would be objected to for $what', ({ what, words, example }) => {
    expect(objections('en/trends.ts', example)).toContain(`${what}: ${example}`);
    // With the words themselves taken away nothing is left to object to.
    expect(words.test('Loneliness named on 9 of 17 written days, 12 of 15 the month before.')).toBe(false);
  });

  test.each([
    ...['causes', 'because of', 'improves', 'predicts', 'risk', 'normal', 'abnormal', 'score'],
    ...['streak', 'badge', 'days in a row', 'Great job', 'Don’t give up', 'you should'],
    ...['Track your mood', 'Are you sure', 'No data', 'Negative emotions', 'You are depressed'],
  ])('never have “%s”', (word) => {
    expect(objections('en/trends.ts', `Loneliness: ${word}`)).not.toEqual([]);
  });

  test('are held to something in every language', () => {
    expect(['en', ...Object.keys(BANNED_IN)].sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  test.each(Object.entries(BANNED_IN).flatMap(([tag, list]) => list.map((banned) => ({ tag, ...banned }))))(
    'in $tag would be objected to for $what',
    ({ tag, what, example }) => {
      expect(objections(`${tag}/trends.ts`, example)).toContain(`${what}: ${example}`);
    },
  );

  test.each(EXCEPTIONS)('have “$words” in $file, which is right: $why', ({ file, words }) => {
    const standing = textsOf(file).filter((text) => text.includes(words));
    expect(standing).not.toEqual([]);
    // An exception that nothing needs would hide the next one.
    expect(objections(`${file.slice(0, 2)}/none.ts`, words)).not.toEqual([]);
  });
});

test('no screen has a word of its own', () => {
  const screens = filesIn('ui', '.tsx');
  expect(screens.length).toBeGreaterThan(5);
  const wordy = screens.flatMap((file) => {
    const code = withoutComments(readFileSync(join(SRC, 'ui', file), 'utf8'));
    const between = code.matchAll(/>\s*([A-Za-z][^<>{}=;()]*?)\s*<\//g);
    const attributes = code.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*[A-Za-z][^"]*)"/g);
    return [...between, ...attributes].map(([, text]) => `${file}: ${text}`);
  });
  expect(wordy).toEqual([]);
});
