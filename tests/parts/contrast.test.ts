// Every colour against the grounds it stands on, by day and by night, and for who asks for more contrast.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../src/journal/families.ts';
import { faint } from '../../src/ui/trends/faint.ts';
import { colour, contrast, type Rgb, rgbOf, THEMES, UI } from './colours.ts';

const SERIES = ['loneliness', 'hope', 'third', 'fourth'];
const GROUNDS = ['paper', 'sunk', 'raised'];

/** The two fixed feelings and the family whose fill is behind them when they are chosen. */
const FIXED = { loneliness: 'apart', hope: 'ahead' };

// How much of a mark's colour its name keeps.
const MIX =
  Number(/var\(--ink\) (\d+)%/.exec(readFileSync(join(UI, 'trends/name.module.css'), 'utf8'))?.[1]) / 100;

test('the formula knows black on white', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 6);
  expect(MIX).toBeGreaterThan(0);
  expect(FAMILIES.length).toBeGreaterThan(5);
});

test('the four forms of the theme are four', () => {
  expect(colour('night', 'paper')).not.toEqual(colour('day', 'paper'));
  for (const theme of ['day', 'night'] as const) {
    expect(colour(`${theme}, more contrast`, 'text')).not.toEqual(colour(theme, 'text'));
    expect(colour(`${theme}, more contrast`, 'paper')).toEqual(colour(theme, 'paper'));
  }
});

describe.each(THEMES)('by %s', (theme) => {
  const least = theme.endsWith('contrast') ? 7 : 4.5;
  const on = (name: string, ground: string) => contrast(colour(theme, name), colour(theme, ground));

  test.each(GROUNDS)('words and quiet words can be read on %s', (ground) => {
    expect(on('text', ground)).toBeGreaterThanOrEqual(7);
    expect(on('muted', ground)).toBeGreaterThanOrEqual(least);
  });

  test('words of a kept line can be read, and its ground is not that of the page', () => {
    expect(on('text', 'kept')).toBeGreaterThanOrEqual(7);
    expect(on('muted', 'kept')).toBeGreaterThanOrEqual(4.5);
    expect(on('kept', 'paper')).toBeGreaterThan(1.15);
  });

  test('words on ink can be read: the main button of a page', () => {
    expect(on('paper', 'text')).toBeGreaterThanOrEqual(7);
  });

  test.each(GROUNDS)('the edge of what is pressed or typed into reaches 3:1 on %s', (ground) => {
    expect(on('control', ground)).toBeGreaterThanOrEqual(3);
  });

  test('a hairline is quieter than the edge of a button', () => {
    expect(on('grid', 'paper')).toBeLessThan(on('control', 'paper'));
    if (theme.endsWith('contrast')) expect(on('grid', 'paper')).toBeGreaterThanOrEqual(3);
  });

  test.each(SERIES)('marks of the series %s reach 3:1', (series) => {
    expect(on(`series-${series}`, 'paper')).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ...SERIES.map((series) => `series-${series}`),
    ...FAMILIES.map(({ id }) => `${id}-ink`),
    'muted',
  ])('hollow marks in %s reach 3:1, and are no louder than filled ones', (name) => {
    const hex = (of: Rgb) => `#${of.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    const paper = colour(theme, 'paper');
    const tone = rgbOf(faint(hex(colour(theme, name)), hex(paper))) ?? paper;
    expect(contrast(tone, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(tone, paper)).toBeLessThanOrEqual(on(name, 'paper'));
  });

  test.each(Object.entries(FIXED))('%s can be read as a word, also when it is chosen', (series, family) => {
    expect(on(`series-${series}`, 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(on(`${series}-ink`, 'paper')).toBeGreaterThanOrEqual(least);
    expect(on(`${series}-ink`, 'sunk')).toBeGreaterThanOrEqual(4.5);
    expect(on(`${series}-ink`, `${family}-fill`)).toBeGreaterThanOrEqual(least);
  });

  test.each(['third', 'fourth'])('the mixed name of the %s reaches 4.5:1', (series) => {
    const [ink, text] = [colour(theme, `series-${series}`), colour(theme, 'text')];
    const mixed = ink.map((value, at) => value * MIX + (text[at] ?? 0) * (1 - MIX)) as unknown as Rgb;
    expect(contrast(mixed, colour(theme, 'paper'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(FAMILIES.map(({ id }) => id))('words of the family %s can be read', (family) => {
    expect(on(`${family}-ink`, 'paper')).toBeGreaterThanOrEqual(least);
    expect(on(`${family}-ink`, `${family}-fill`)).toBeGreaterThanOrEqual(least);
  });
});
