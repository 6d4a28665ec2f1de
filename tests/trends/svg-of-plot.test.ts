// The picture as a file: the same numbers as on the page, in an SVG that any program reads, whatever the words are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/journal/day.ts';
import type { Intensity } from '../../src/journal/entry.ts';
import { writtenDays } from '../../src/trends/days.ts';
import { pictureOf } from '../../src/trends/picture.ts';
import { strengthsOf } from '../../src/trends/strength.ts';
import { ticksOf } from '../../src/ui/trends/axis.ts';
import { chapterLines, edgesOf, plotOf } from '../../src/ui/trends/plot-spec.ts';
import { looksOf } from '../../src/ui/trends/series.ts';
import type { PictureSheet, SheetInk } from '../../src/ui/trends/sheet-drawing.ts';
import { svgOfPlot } from '../../src/ui/trends/svg-of-plot.ts';
import { asIs, markFor } from './making.ts';
import { elementsOf, IMPOSSIBLE, numbersOf, readXml } from './read-xml.ts';

const INK: SheetInk = {
  text: '#000001',
  muted: '#000002',
  grid: '#000003',
  paper: '#ffffff',
  family: '"Figtree", system-ui, sans-serif',
  of: (property) => `#${property}`,
  faint: (property) => `#faint${property}`,
};

const FIRST = dayNumber('2025-03-03');

/** What happened on a day, counted from the first of the range: feelings, each with or without a strength. */
interface Written {
  on: number;
  feelings: readonly { id: string; intensity?: Intensity }[];
}

function sheetFor(
  written: readonly Written[],
  ids: readonly string[],
  { length = 90, isOverlaid = false, isFromRight = false, label = (id: string) => id } = {},
): PictureSheet {
  const days = { first: FIRST, last: FIRST + length - 1 };
  const marks = written.map(({ on, feelings }) => markFor(dayOfNumber(FIRST + on), [...feelings]));
  const journal = writtenDays(marks, 0, asIs);
  const looks = looksOf(ids, () => null);
  const ticks = ticksOf(days);
  const grid = ticks.map(({ day }) => day);
  const chapters = chapterLines([{ day: dayOfNumber(FIRST + 3) }], days);
  const all = ids.flatMap((id, at) => {
    const look = looks[at];
    if (!look) return [];
    const strengths = strengthsOf(journal, id, days);
    return [{ id, look, picture: pictureOf(journal, id, days), strengths }];
  });
  const headingOf = ({ id, look, picture: { k, n } }: (typeof all)[number]) => ({
    name: label(id),
    isQuiet: false,
    look,
    sentence: `named on ${k} of ${n}.`,
  });
  const groups = isOverlaid ? [all] : all.map((each) => [each]);
  return {
    title: all.map(({ id, picture: { k, n } }) => `${label(id)}: ${k} of ${n}.`).join(' '),
    range: 'March to May 2025',
    isFromRight,
    days,
    ticks,
    figures: groups.map((group) => {
      const [one] = group;
      const strengths = isOverlaid ? null : one?.strengths;
      return {
        headings: group.map(headingOf),
        plot: plotOf(
          group.map(({ picture }) => picture),
          group.map(({ look }) => look),
          { grid, chapters, hasBand: isOverlaid },
          (k, n) => `${k}/${n}`,
        ),
        strength:
          strengths && one
            ? { spec: { ...strengths, ...one.look, chapters, ...edgesOf(days) }, said: 'Strength' }
            : null,
      };
    }),
    everyDay: 'every written day',
    weakest: 'a trace',
    strongest: 'overwhelmingly',
    notes: ({ hasRings, hasStrokes }) => [`rings: ${hasRings}`, `strokes: ${hasStrokes}`],
  };
}

const svgFor = (...args: Parameters<typeof sheetFor>) => svgOfPlot(sheetFor(...args), INK);

const anyFeeling = fc.record(
  {
    id: fc.constantFrom('loneliness', 'hope', 'calm', 'joy'),
    intensity: fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Intensity>,
  },
  { requiredKeys: ['id'] },
);
const anyDays = (length: number) =>
  fc
    .uniqueArray(fc.record({ on: fc.nat(length - 1), feelings: fc.array(anyFeeling, { maxLength: 3 }) }), {
      selector: ({ on }) => on,
      minLength: 1,
      maxLength: 60,
    })
    .map((days) => days.sort((a, b) => a.on - b.on));

const anyJournal = fc
  .constantFrom(3, 30, 90, 365, 1000, 6000)
  .chain((length) =>
    fc.record({ length: fc.constant(length), days: anyDays(length), isOverlaid: fc.boolean() }),
  );
const IDS = ['loneliness', 'hope', 'calm', 'joy'];

const filled = (text: string, property: string) =>
  elementsOf(text).filter(({ name, attributes }) => name === 'path' && attributes.fill === `#${property}`);

describe('the picture as a file', () => {
  test('has every point in its box, whatever was written', () => {
    fc.assert(
      fc.property(anyJournal, ({ days, length, isOverlaid }) => {
        const { text, width, height } = svgFor(days, IDS, { length, isOverlaid });
        const points = numbersOf(text);
        expect(points.length).toBeGreaterThan(10);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same text for the same numbers', () => {
    fc.assert(
      fc.property(anyJournal, ({ days, length, isOverlaid }) => {
        const made = () => svgFor(days, IDS, { length, isOverlaid }).text;
        expect(made()).toBe(made());
      }),
      { numRuns: 10 },
    );
  });

  test('is well-formed, and says its words, for any label', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<&"]]>',
        '<script>',
        "a'b",
        '\u0000\u0007\uFFFE',
        '\uD800',
        '&amp;',
        '-->',
        '\u202Eab',
      ),
    );
    fc.assert(
      fc.property(nasty, (label) => {
        const { text } = svgFor([{ on: 4, feelings: [{ id: 'hope' }] }], ['hope'], { label: () => label });
        const { elements, texts } = readXml(text);
        expect(elements.map(({ name }) => name)).not.toContain('script');
        const safe = label.toWellFormed().replace(new RegExp(IMPOSSIBLE, 'g'), '\uFFFD');
        expect(texts.get('title')).toBe(`${safe}: 1 of 1.`);
        expect(texts.get('desc')).toBe('March to May 2025');
      }),
      { numRuns: 80 },
    );
  });

  test('draws a lone day, and the days without writing not at all', () => {
    const { text } = svgFor([{ on: 40, feelings: [{ id: 'hope' }] }], ['hope']);
    // Its mark in the heading, and one day.
    const [, strip, ...others] = filled(text, '--series-hope');
    expect(others).toEqual([]);
    expect(strip?.attributes.d?.match(/M/g)).toHaveLength(1);
    expect(elementsOf(text).filter(({ attributes }) => attributes.stroke === '#faint--series-hope')).toEqual(
      [],
    );
    // No bar: the paper is the only box.
    expect(elementsOf(text).filter(({ name }) => name === 'rect')).toHaveLength(1);
    expect(text).toContain('>1/1<');
  });

  test('has as many marks as written days, filled and hollow', () => {
    fc.assert(
      fc.property(anyDays(60), (days) => {
        const { text } = svgFor(days, ['calm'], { length: 60 });
        const marks = (d = '') => d.match(/M/g)?.length ?? 0;
        const k = days.filter(({ feelings }) => feelings.some(({ id }) => id === 'calm')).length;
        const strip = filled(text, '--series-third').filter((_, at) => at === 1);
        const hollow = elementsOf(text).filter(
          ({ attributes: { stroke } }) => stroke === '#faint--series-third',
        );
        expect(marks(strip[0]?.attributes.d)).toBe(k);
        expect(marks(hollow[0]?.attributes.d)).toBe(days.length - k);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    [1000, 5],
    [6000, 5],
    [6000, 2],
  ])('fills as much of %i days as named it where one in %i did', (length, every) => {
    const days: Written[] = Array.from({ length }, (_, on) => ({
      on,
      feelings: on % every === 0 ? [{ id: 'hope' }] : [],
    }));
    const { text } = svgFor(days, ['hope'], { length });
    const strokes = (colour: string) =>
      elementsOf(text)
        .filter(({ attributes }) => attributes.stroke === colour && attributes['stroke-width'] === undefined)
        .flatMap(({ attributes: { d = '' } }) => [...d.matchAll(/M\S+ ([\d.]+)L[\d.]+ ([\d.]+)/g)])
        .map(([, top, foot]) => Number(foot) - Number(top));
    const [named, unnamed] = [strokes('#--series-hope'), strokes('#faint--series-hope')];
    const full = 7 * (named.length + unnamed.length);
    expect(named.reduce((sum, high) => sum + high, 0) / full).toBeCloseTo(1 / every, 1);
  });

  test('breaks lines where nothing was written, and keeps a lonely strength', () => {
    const rated = (from: number, count: number): Written[] =>
      Array.from({ length: count }, (_, at) => ({
        on: from + at,
        feelings: [{ id: 'hope', intensity: (1 + (at % 5)) as Intensity }],
      }));
    const { text } = svgFor([...rated(2, 5), ...rated(30, 4), ...rated(60, 1)], ['hope']);
    const lines = elementsOf(text).filter(
      ({ attributes: { stroke, d, ...more } }) =>
        stroke === '#--series-hope' && d?.includes('L') && more['stroke-width'] === '1.75',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.attributes.d?.match(/M/g)).toHaveLength(2);
    expect(lines[0]?.attributes.d?.match(/L/g)).toHaveLength(4 + 3);
    // All ten quietly, behind their average, and the one that no line joins in full.
    const shapes = filled(text, '--series-hope').map(({ attributes }) => attributes.d?.match(/M/g)?.length);
    expect(shapes.slice(-2)).toEqual([10, 1]);
  });

  test('is wide enough for a long name in lines of its own', () => {
    const word = 'x'.repeat(400);
    const { text, height } = svgFor([{ on: 4, feelings: [{ id: 'hope' }] }], ['hope'], { label: () => word });
    const plain = svgFor([{ on: 4, feelings: [{ id: 'hope' }] }], ['hope']);
    expect(height).toBeGreaterThan(plain.height + 100);
    const lines = elementsOf(text).filter(
      ({ name, attributes }) => name === 'text' && attributes['font-size'] === '17',
    );
    expect(lines.length).toBeGreaterThan(5);
  });

  test('begins its lines at the right where the language is read from there, and keeps the way of time', () => {
    const days: Written[] = Array.from({ length: 12 }, (_, on) => ({
      on,
      feelings: [{ id: 'hope', intensity: 3 }],
    }));
    const made = (isFromRight: boolean) => svgFor(days, ['hope'], { isFromRight }).text;
    const textsOf = (svg: string) => elementsOf(svg).filter(({ name }) => name === 'text');
    const [left, right] = [made(false), made(true)];
    expect(readXml(right).elements[0]?.attributes.direction).toBe('rtl');
    // With that direction a text without an anchor grows from its place to the left.
    const headings = (svg: string) =>
      textsOf(svg)
        .filter(({ attributes }) => attributes['font-size'] === '17')
        .map(({ attributes }) => attributes);
    expect(headings(left).map(({ x }) => x)).toEqual(['42']);
    expect(headings(right).map(({ x, 'text-anchor': anchor }) => [x, anchor])).toEqual([['598', undefined]]);
    const asides = (svg: string, anchor: string) =>
      textsOf(svg).filter(
        ({ attributes }) => attributes['text-anchor'] === anchor && attributes['font-size'] === '12',
      );
    expect(asides(left, 'end').map(({ attributes }) => attributes.x)).toEqual(['616', '616', '616']);
    // What stood at the right end now stands at the left one; the labels of the time axis where they were.
    const ticks = asides(right, 'end').map(({ attributes }) => attributes.x);
    expect(ticks.filter((x) => x === '24').length).toBeGreaterThanOrEqual(3);
    const marksOf = (svg: string) => filled(svg, '--series-hope').map(({ attributes }) => attributes.d);
    expect(marksOf(right).slice(1)).toEqual(marksOf(left).slice(1));
    expect(marksOf(left)[0]).toMatch(/^M30 /);
    expect(marksOf(right)[0]).toMatch(/^M610 /);
  });

  test('holds no style, no script and no address but its own name', () => {
    const { text } = svgFor([{ on: 4, feelings: [{ id: 'hope' }] }], IDS, { isOverlaid: true });
    expect(text).not.toMatch(/style|script|href|url\(|data:/);
    expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });
});
