// The page about the visual language stays true: it names every group of tokens, and shows pictures that exist.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokens } from './colours.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = ['docs/design.md', 'README.md'];
const design = readFileSync(join(ROOT, 'docs/design.md'), 'utf8');

/** Eleven families in ink and fill, and the steps of space, are named by one of them. */
const BY_EXAMPLE = [/-(ink|fill)$/, /^space-\d$/, /^series-/, /^line-read$/, /^bottom$/];

test('every token is named on the page about them', () => {
  const named = tokens().filter((name) => !BY_EXAMPLE.some((group) => group.test(name)));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !design.includes(`\`--${name}\``))).toEqual([]);
  for (const group of ['low-ink', 'low-fill', 'series-hope', 'hope-ink', 'space-1']) {
    expect(tokens()).toContain(group);
    expect(design).toContain(`\`--${group}\``);
  }
});

test('the colours on the page are those of the theme', () => {
  const theme = readFileSync(join(ROOT, 'src/ui/parts/theme.css'), 'utf8');
  const shown = [...design.matchAll(/`(#[0-9a-f]{6})`/g)].map(([, hex = '']) => hex);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((hex) => !theme.includes(hex))).toEqual([]);
});

describe.each(PAGES)('%s', (file) => {
  test('shows pictures that exist', () => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const pictures = [...text.matchAll(/<img src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(pictures.length).toBeGreaterThan(4);
    expect(pictures.filter((src) => !existsSync(join(ROOT, dirname(file), src)))).toEqual([]);
  });
});
