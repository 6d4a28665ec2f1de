// What Ebb says: calm, short, no praise, no advice, no claim that numbers cannot carry, and every word of it in i18n.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Claims first, then praise and pressure, then words of machines. */
const BANNED: readonly RegExp[] = [
  /\b(causes?|because|improv(es?|ing|ed)|predicts?|risks?|abnormal|normal|(?<!Wilson )scores?)\b/i,
  /\b(great|well done|good job|congratulations|awesome|amazing|streaks?|keep (it )?going|don['’]t give up)\b/i,
  /\b(you should|you must|you are depressed|are you sure|track your)\b/i,
  /\b(negative|positive) (emotions?|feelings?|days?)\b/i,
  /\b(oops|sorry|please|user|invalid|no data)\b/i,
  /!/,
];

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function textsIn(code: string): string[] {
  const literals = withoutComments(code).matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*)\1/g);
  // What stands inside `${…}` is code.
  return [...literals]
    .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '…'))
    .filter((text) => !text.startsWith('.'));
}

const filesIn = (folder: string, ending: string) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ending),
  );

test('the words to read are found', () => {
  const texts = filesIn('i18n/en', '.ts').flatMap((file) =>
    textsIn(readFileSync(join(SRC, 'i18n/en', file), 'utf8')),
  );
  expect(texts.length).toBeGreaterThan(50);
  expect(textsIn(`{ one: 'a few days', two: "it's here" }`)).toEqual(['a few days', "it's here"]);
});

test.each(filesIn('i18n/en', '.ts'))('%s keeps the tone', (file) => {
  const texts = textsIn(readFileSync(join(SRC, 'i18n/en', file), 'utf8'));
  expect(texts.filter((text) => BANNED.some((word) => word.test(text)))).toEqual([]);
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
