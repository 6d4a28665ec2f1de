import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOut,
  joinedRows,
  lastFileName,
  type Outgoing,
  onBlog,
  standing,
} from '../../src/journal/ledger.ts';
import { anyLedgerRow, out } from './editions.ts';

describe('the ledger of an entry', () => {
  it('says that it is out until everything of it was taken down', () => {
    expect(isOut(undefined)).toBe(false);
    const folder = { kind: 'folder', name: 'blog' } as const;
    const outs = [out(1), out(2, { to: folder })];
    expect(standing({ outs })).toEqual(outs);
    const down = outs.map((one) => ({ ...one, takenDownAt: 3 }));
    expect(isOut({ outs: [down[0] ?? out(0), outs[1] ?? out(0)] })).toBe(true);
    expect(isOut({ outs: down })).toBe(false);
  });

  it('counts the last going out to a place alone', () => {
    const again = out(5, { sha256: 'b'.repeat(64) });
    expect(standing({ outs: [out(1), again] })).toEqual([again]);
    expect(standing({ outs: [out(1, { takenDownAt: 2 }), again] })).toEqual([again]);
  });

  it('says last what went out last, whichever place was first', () => {
    const host = { kind: 'host', name: 'h' } as const;
    const outs = [out(1, { to: host }), out(2), out(3, { to: host })];
    expect(standing({ outs }).map(({ at }) => at.at)).toEqual([2, 3]);
  });

  it('takes neither a friend nor a book for a blog', () => {
    const share = out(2, { to: { kind: 'share', name: '' } });
    const book = out(3, { path: 'the-year.md' });
    expect(onBlog({ outs: [share, book] })).toBeNull();
    expect(onBlog({ outs: [out(1), share, book] })).toEqual(out(1));
    expect(onBlog({ outs: [out(1, { takenDownAt: 2 }), book] })).toBeNull();
    expect(lastFileName({ outs: [out(1), book] })).toBe('2025-06-19-a.md');
  });

  it('keeps both names of a post whose file was called otherwise later', () => {
    const renamed = out(5, { path: '_posts/2025-06-20-b.md' });
    expect(standing({ outs: [out(1), renamed] })).toHaveLength(2);
    expect(lastFileName({ outs: [out(1), renamed] })).toBe('2025-06-20-b.md');
    expect(lastFileName({ outs: [] })).toBeNull();
  });

  it('of two devices holds each going out once, whichever meets the other', () => {
    fc.assert(
      fc.property(anyLedgerRow('e'), anyLedgerRow('e'), (a, b) => {
        const joined = joinedRows(a, b);
        expect(joined).toEqual(joinedRows(b, a));
        expect(joinedRows(joined, b)).toEqual(joined);
        const key = ({ at, to }: (typeof a.outs)[number]) => `${at.at} ${to.kind}`;
        expect(new Set(joined.outs.map(key))).toEqual(new Set([...a.outs, ...b.outs].map(key)));
        expect(joined.outs.map(({ at }) => at.at)).toEqual(joined.outs.map(({ at }) => at.at).sort());
      }),
    );
  });

  it('of two devices forgets no taking down, and no taking back of it: what was said last counts', () => {
    const saidOf = ({ takenDownAt, notTakenDownAt }: Outgoing) => takenDownAt ?? notTakenDownAt ?? 0;
    fc.assert(
      fc.property(anyLedgerRow('e'), anyLedgerRow('e'), (a, b) => {
        for (const one of joinedRows(a, b).outs) {
          const same = [...a.outs, ...b.outs].filter(
            ({ at, to }) => at.at === one.at.at && to.kind === one.to.kind,
          );
          const last = Math.max(...same.map(saidOf));
          expect(saidOf(one)).toBe(last);
          const ofLast = same.filter((other) => saidOf(other) === last);
          // Of two said in one instant the careful one: it may be read.
          const isGone = ofLast.every(({ takenDownAt }) => takenDownAt !== undefined);
          expect(one.takenDownAt !== undefined).toBe(isGone);
        }
      }),
    );
  });

  it('of three devices is the same whichever meet first', () => {
    const row = anyLedgerRow('e');
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(joinedRows(joinedRows(a, b), c)).toEqual(joinedRows(a, joinedRows(b, c)));
      }),
    );
  });

  it.each([
    [7, false],
    [9, true],
  ])('that counts as gone since 6 and 8, and not since %i, is out: %s', (notTakenDownAt, is) => {
    const here = { id: 'e', name: 'A', outs: [out(1, { takenDownAt: 8 })] };
    const there = { id: 'e', name: 'A', outs: [out(1, { notTakenDownAt })] };
    const older = { id: 'e', name: 'A', outs: [out(1, { takenDownAt: 6 })] };
    expect(isOut(joinedRows(joinedRows(older, there), here))).toBe(is);
  });
});
