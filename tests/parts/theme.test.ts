// Every colour, size, radius, duration and height of the screens is a token of the theme.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokens, UI } from './colours.ts';

const sheets = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.module.css') || file === 'parts/base.css');

interface Declaration {
  property: string;
  value: string;
}

function declarationsIn(css: string): Declaration[] {
  const found = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([\w-]+):\s+([^;{}]+);/g);
  return [...found].map(([, property = '', value = '']) => ({ property, value }));
}

/** What is wrong with a value that stands in a screen's own sheet, or null. */
function objection({ property, value }: Declaration): string | null {
  const bare = value.replace(/url\([^)]*\)/g, '').replace(/var\([^()]*\)/g, '');
  if (/#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch)\(/i.test(bare)) return 'a colour of its own';
  if (/(?<![\w.])(?!0m?s)[\d.]+m?s\b/.test(bare)) return 'a duration of its own';
  if (property === 'z-index' && /\d/.test(bare)) return 'a height of its own';
  if (property.endsWith('radius') && /[1-9]/.test(bare.replace('50%', ''))) return 'a radius of its own';
  if (/^font(-size)?$/.test(property) && /[\d.]+(rem|px)/.test(bare)) return 'a size of its own';
  if (/^(border|outline)(-|$)/.test(property) && /\d(px|rem)/.test(bare)) return 'a line of its own';
  return null;
}

test('the rules object to what they forbid', () => {
  const said = (property: string, value: string) => objection({ property, value });
  expect(said('color', '#fff')).not.toBeNull();
  expect(said('transition', 'top 160ms')).not.toBeNull();
  expect(said('transition', 'top 0.2s')).not.toBeNull();
  expect(said('z-index', '2')).not.toBeNull();
  expect(said('border-radius', '4px')).not.toBeNull();
  expect(said('font', '600 1.125rem / 1.3 var(--serif)')).not.toBeNull();
  expect(said('border-bottom', '1px solid var(--grid)')).not.toBeNull();
  expect(said('animation', 'appear 0s var(--patience) forwards')).toBeNull();
  expect(said('border-radius', '50%')).toBeNull();
  expect(said('font', '400 var(--size-ui) / 1.45 var(--serif)')).toBeNull();
});

test('there are sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(30);
  expect(
    sheets.flatMap((file) => declarationsIn(readFileSync(join(UI, file), 'utf8'))).length,
  ).toBeGreaterThan(500);
});

describe('every value is a token', () => {
  test.each(sheets)('%s', (file) => {
    const found = declarationsIn(readFileSync(join(UI, file), 'utf8')).map((declaration) => {
      const wrong = objection(declaration);
      return wrong && `${declaration.property}: ${declaration.value}: ${wrong}`;
    });
    expect(found.filter((line) => line !== null)).toEqual([]);
  });
});

test('every token that a sheet names is in the theme', () => {
  // Set on an element, not in the theme: a feeling's own colours, the lanes of a chart, how long a bar is, an icon's picture, where a menu stands,
  // what the bar of the writing page takes.
  const local = [
    'ink',
    'fill',
    'lanes',
    'part',
    'shape',
    'size',
    'from-end',
    'from-bottom',
    'day',
    'names',
    'bar-room',
  ];
  const known = new Set([...tokens(), ...local]);
  const named = sheets.flatMap((file) =>
    [...readFileSync(join(UI, file), 'utf8').matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(300);
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});
