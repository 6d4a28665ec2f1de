// The table: RFC 4180 whatever the words are, and no cell that a spreadsheet would run.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defused } from '../../src/formats/csv-cell.ts';
import { EntriesTable } from '../../src/formats/entries-csv.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { anyEntry, textOf } from './any-entry.ts';
import { cellsOf, undone } from './csv-cells.ts';
import { byLabel } from './entry-of.ts';

const tableOf = async (entries: readonly Entry[], labelOf = byLabel) => {
  const table = new EntriesTable(labelOf);
  for (const entry of entries) table.add(entry);
  return textOf(table.parts());
};

it('comes back cell by cell, whatever was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
      const text = await tableOf(entries);
      expect(text.startsWith('\uFEFFdate,')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const [head = [], ...rows] = cellsOf(text.slice(1));
      expect(rows).toHaveLength(entries.length);
      for (const [index, entry] of entries.entries()) {
        const row = rows[index] ?? [];
        expect(row).toHaveLength(head.length);
        expect(row[0]).toBe(entry.when.day);
        expect(undone(row[4] ?? '')).toBe(entry.title ?? '');
        expect(undone(row[5] ?? '')).toBe(entry.body);
        expect(undone(row[6] ?? '')).toBe(entry.description ?? '');
        expect(row.slice(9).filter((cell) => cell !== '')).toHaveLength(entry.feelings.length);
      }
    }),
  );
});

it('holds no cell that begins like a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { maxLength: 3 }), async (entries) => {
      const cells = cellsOf((await tableOf(entries)).slice(1)).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    }),
  );
});

it.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['- a list', "'- a list"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ['a = b', 'a = b'],
  ['', ''],
])('writes %j as %j', (text, cell) => {
  expect(defused(text)).toBe(cell);
  expect(undone(cell)).toBe(text);
});

it('has a column for each feeling that was named, where empty is not zero', async () => {
  const [base] = fc.sample(anyEntry, 1) as [Entry];
  const plain = {
    ...base,
    when: { kind: 'date', day: '2025-06-19' } as const,
    body: 'b',
    tags: ['a', 'b c'],
  };
  const bare = { ...plain, title: 't', description: 'd', visibility: 'private' as const };
  const text = await tableOf([
    { ...bare, feelings: [{ id: 'loneliness', intensity: 4 }, { id: 'hope' }] },
    { ...bare, feelings: [{ id: 'title', intensity: 1 }] },
    {
      ...bare,
      when: { kind: 'zoned', day: '2025-06-20', time: '21:04:00', offset: -90, zone: 'X/Y' },
      feelings: [],
    },
  ]);
  expect(text.slice(1).split('\r\n')).toEqual([
    'date,time,utc_offset,time_zone,title,text,description,tags,visibility,hope,loneliness,title (feeling)',
    '2025-06-19,,,,t,b,d,a; b c,private,x,4,',
    '2025-06-19,,,,t,b,d,a; b c,private,,,1',
    '2025-06-20,21:04:00,UTC-01:30,X/Y,t,b,d,a; b c,private,,,',
    '',
  ]);
});

it('puts words that were joined into one column', async () => {
  const [base] = fc.sample(anyEntry, 1) as [Entry];
  const text = await tableOf([{ ...base, feelings: [{ id: 'a' }, { id: 'b', intensity: 2 }] }], () => 'hope');
  expect(cellsOf(text.slice(1)).map((row) => row.slice(9))).toEqual([['hope'], ['2']]);
});
