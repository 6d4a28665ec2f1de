// The table of the trends: what the page shows, by RFC 4180, whatever the words are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type TrendsTable, writePlainCsv, writeTrendsCsv } from '../../src/formats/trends-csv.ts';
import { cellsOf, undone } from './csv-cells.ts';

const anyShare = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([k, more]) => ({ k, n: k + more }))
  .map(({ k, n }) => ({
    n,
    k,
    share: n === 0 ? null : { p: k / n, lo: k / (n + 1), hi: (k + 1) / (n + 1) },
  }));

const anyTable: fc.Arbitrary<TrendsTable> = fc.record({
  step: fc.constantFrom('week', 'month', 'year'),
  spans: fc.array(
    anyShare.map(({ n }) => ({ day: '2025-06-02', n })),
    { minLength: 1, maxLength: 5 },
  ),
  feelings: fc.array(
    fc.record({
      label: fc.string({ unit: 'binary' }),
      spans: fc.array(anyShare, { minLength: 5, maxLength: 5 }),
    }),
    { maxLength: 4 },
  ),
});

it('is a table with a mark, a head and as many cells in every row, whatever a feeling is called', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const text = writeTrendsCsv(table);
      expect(text.startsWith(`\uFEFF${table.step}_of,days_written`)).toBe(true);
      const [head = [], ...rows] = cellsOf(text.slice(1));
      expect(head).toHaveLength(2 + 4 * table.feelings.length);
      expect(rows.map((row) => row.length)).toEqual(table.spans.map(() => head.length));
      expect(head.slice(2).map(undone)).toEqual(
        table.feelings.flatMap(({ label }) =>
          ['days_named', 'share', 'lo', 'hi'].map((column) => `${label} ${column}`),
        ),
      );
      for (const cell of head) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      for (const cell of rows.flatMap((row) => row.slice(1))) expect(cell).toMatch(/^(\d+(\.\d{1,4})?)?$/);
    }),
  );
});

it('has empty cells, never zeros, where nothing was written, and counts alone where it is too little for a share', () => {
  const text = writeTrendsCsv({
    step: 'week',
    spans: [
      { day: '2025-05-12', n: 3 },
      { day: '2025-05-19', n: 0 },
      { day: '2025-05-26', n: 2 },
    ],
    feelings: [
      {
        label: '=hope, "mine"',
        spans: [
          { k: 0, share: { p: 0, lo: 0, hi: 0.5615 } },
          { k: 0, share: null },
          { k: 1, share: null },
        ],
      },
    ],
  });
  const [head, ...rows] = text.slice(1).split('\r\n');
  expect(head).toContain('"\'=hope, ""mine"" days_named"');
  expect(rows).toEqual(['2025-05-12,3,0,0,0,0.5615', '2025-05-19,0,,,,', '2025-05-26,2,1,,,', '']);
});

it('writes any other table the same way: empty for what nobody knows, and no word that a spreadsheet runs', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.string({ unit: 'binary' }),
          fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
          fc.option(fc.nat()),
        ),
      ),
      (rows) => {
        const text = writePlainCsv({ columns: ['=name', 'share', 'n'], rows });
        const [head, ...lines] = cellsOf(text.slice(1));
        expect(head).toEqual(["'=name", 'share', 'n']);
        expect(lines).toHaveLength(rows.length);
        for (const [at, [name, share, n]] of rows.entries()) {
          const [told = '', part, count] = lines[at] ?? [];
          expect(told).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(undone(told)).toBe(name);
          expect(part).toBe(share === null ? '' : String(Math.round(share * 10_000) / 10_000));
          expect(count).toBe(n === null ? '' : String(n));
        }
      },
    ),
  );
});
