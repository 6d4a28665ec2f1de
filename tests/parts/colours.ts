// The colours of the theme as numbers, in each of its four forms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const UI = join(import.meta.dirname, '../../src/ui');
const css = readFileSync(join(UI, 'parts/theme.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

export type Rgb = readonly [number, number, number];

/** By day and by night, as they are and with more contrast. */
export const THEMES = ['day', 'night', 'day, more contrast', 'night, more contrast'] as const;
export type Theme = (typeof THEMES)[number];

const DARK = '(prefers-color-scheme: dark)';
const LIGHT = '(prefers-color-scheme: light)';
const SCREEN = 'screen';
const MORE = '(prefers-contrast: more)';

/** The conditions that hold in a theme. */
const holding = (theme: Theme): readonly string[] => [
  SCREEN,
  theme.startsWith('night') ? DARK : LIGHT,
  ...(theme.endsWith('contrast') ? [MORE] : []),
];

/** Blocks of custom properties with their conditions, in the order of the sheet. */
const BLOCKS = [...css.matchAll(/(?:@media ([^{]+)\{\s*)?:root\s*\{([^}]*)\}/g)].map(
  ([, condition = '', body = '']) => ({
    conditions: condition
      .split(' and ')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    values: [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value.trim()] as const,
    ),
  }),
);

function valuesOf(theme: Theme): Map<string, string> {
  const holds = holding(theme);
  const fitting = BLOCKS.filter(({ conditions }) => conditions.every((each) => holds.includes(each)));
  return new Map(fitting.flatMap(({ values }) => values));
}

/** `#fbf9f5` as three numbers; null for what is no colour. */
export function rgbOf(hex: string): Rgb | null {
  const [, digits = ''] = /^#([0-9a-f]{6})$/i.exec(hex) ?? [];
  if (digits === '') return null;
  const at = (place: number) => Number.parseInt(digits.slice(place, place + 2), 16);
  return [at(0), at(2), at(4)];
}

/** A colour of the theme; a name that stands for another is followed. */
export function colour(theme: Theme, name: string): Rgb {
  const values = valuesOf(theme);
  let value = values.get(name) ?? '';
  for (let step = 0; step < 4; step += 1) {
    const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
    if (other === undefined) break;
    value = values.get(other) ?? '';
  }
  const rgb = rgbOf(value);
  if (!rgb) throw new Error(`no colour --${name} by ${theme}`);
  return rgb;
}

/** Names of all tokens by day. */
export const tokens = (): string[] => [...valuesOf('day').keys()];

function luminance(of: Rgb): number {
  const [r = 0, g = 0, b = 0] = of.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** By the formula of WCAG 2.2. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
