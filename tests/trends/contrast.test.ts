// The colours of the pictures against their paper, by the formula of WCAG 2.2.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../src/journal/vocabulary.ts';
import { faint } from '../../src/ui/trends/faint.ts';

const UI = join(import.meta.dirname, '../../src/ui');
const css = readFileSync(join(UI, 'parts/theme.css'), 'utf8');
const DARK = '@media (prefers-color-scheme: dark)';

type Rgb = readonly [number, number, number];

function coloursIn(text: string): Map<string, Rgb> {
  const found = text.matchAll(/--([\w-]+):\s*#([0-9a-f]{6})/gi);
  const hex = (digits: string, at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  return new Map(
    [...found].map(([, name = '', digits = '']) => [name, [hex(digits, 0), hex(digits, 2), hex(digits, 4)]]),
  );
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const [lightCss = '', darkCss = ''] = css.split(DARK);
const themes = { day: coloursIn(lightCss), night: coloursIn(darkCss) };

function colour(theme: keyof typeof themes, name: string): Rgb {
  const found = themes[theme].get(name);
  if (!found) throw new Error(`no colour --${name} by ${theme}`);
  return found;
}

// How much of a mark's colour its name keeps.
const MIX =
  Number(/var\(--ink\) (\d+)%/.exec(readFileSync(join(UI, 'trends/name.module.css'), 'utf8'))?.[1]) / 100;

test('the formula knows black on white', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 6);
  expect(MIX).toBeGreaterThan(0);
});

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  const on = (name: string, ground: string) => contrast(colour(theme, name), colour(theme, ground));

  test.each(['loneliness', 'hope', 'third', 'fourth'])('marks of the series %s reach 3:1', (series) => {
    expect(on(`series-${series}`, 'paper')).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ...['loneliness', 'hope', 'third', 'fourth'].map((series) => `series-${series}`),
    ...FAMILIES.map(({ id }) => `${id}-ink`),
    'muted',
  ])('hollow marks in %s reach 3:1, and are no louder than filled ones', (name) => {
    const hex = (of: Rgb) => `#${of.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    const paper = colour(theme, 'paper');
    const tone = coloursIn(`--tone: ${faint(hex(colour(theme, name)), hex(paper))}`).get('tone') ?? paper;
    expect(contrast(tone, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(tone, paper)).toBeLessThanOrEqual(on(name, 'paper'));
  });

  test.each(['loneliness', 'hope'])('the name of %s reaches 4.5:1', (series) => {
    expect(on(`series-${series}`, 'paper')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['third', 'fourth'])('the mixed name of the %s reaches 4.5:1', (series) => {
    const [ink, text] = [colour(theme, `series-${series}`), colour(theme, 'text')];
    const mixed = ink.map((value, at) => value * MIX + (text[at] ?? 0) * (1 - MIX)) as unknown as Rgb;
    expect(contrast(mixed, colour(theme, 'paper'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(FAMILIES.map(({ id }) => id))('words of the family %s reach 4.5:1', (family) => {
    expect(on(`${family}-ink`, 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(on(`${family}-ink`, `${family}-fill`)).toBeGreaterThanOrEqual(4.5);
  });

  test('text and quiet text reach 4.5:1 where the page puts them', () => {
    expect(on('text', 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(on('text', 'sunk')).toBeGreaterThanOrEqual(4.5);
    expect(on('muted', 'paper')).toBeGreaterThanOrEqual(4.5);
  });
});
