import { expect, test } from 'vitest';
import type { LedgerRow, Outgoing } from '../../src/journal/ledger.ts';
import { leftPictures } from '../../src/journal/left-pictures.ts';

const out = (at: number, pictures: string[], more: Partial<Outgoing> = {}): Outgoing => ({
  at: { at, offset: 0 },
  to: { kind: 'host', name: 'blog' },
  path: '_posts/2025-06-19-first.md',
  sha256: String(at),
  pictures,
  ...more,
});
const row = (id: string, ...outs: Outgoing[]): LedgerRow => ({ id, name: id, outs });
const there = ({ name }: { name: string }) => name === 'blog';
const left = (rows: LedgerRow[], going: Record<string, string[]> = {}, gone: string[] = []) =>
  leftPictures(rows, there, new Map(Object.entries(going)), new Set(gone)).map(({ path }) => path);

test('a picture that stands in a post stays on the blog', () => {
  expect(left([row('a', out(1, ['x']))])).toEqual([]);
  expect(left([row('a', out(1, ['x']))], { a: ['x'] })).toEqual([]);
});

test('one that was taken out of a post leaves the blog when the post goes out anew', () => {
  expect(left([row('a', out(1, ['x', 'y']))], { a: ['y'] })).toEqual(['x']);
});

test('one that left the post before, and was left there, leaves with the next sending', () => {
  expect(left([row('a', out(1, ['x']), out(2, ['y']))])).toEqual(['x']);
});

test('with a post that is taken down its pictures go, but for those that another one shows', () => {
  const rows = [row('a', out(1, ['x', 'y'])), row('b', out(1, ['y'], { path: '_posts/2025-06-20-b.md' }))];
  expect(left(rows, {}, ['a'])).toEqual(['x']);
});

test('a picture that went to another place is none of this one’s', () => {
  const elsewhere = out(1, ['x'], { to: { kind: 'host', name: 'other' } });
  expect(left([row('a', elsewhere)], {}, ['a'])).toEqual([]);
});

test('of a post that was said to be taken down, the pictures are no longer wanted', () => {
  expect(left([row('a', out(1, ['x'], { takenDownAt: 5 }))])).toEqual(['x']);
});
