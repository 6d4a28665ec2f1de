import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOut, joinedRows, lastFileName, onBlog, standing } from '../../src/journal/ledger.ts';
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

  it('forgets no taking down', () => {
    fc.assert(
      fc.property(anyLedgerRow('e'), anyLedgerRow('e'), (a, b) => {
        const joined = joinedRows(a, b);
        for (const one of [...a.outs, ...b.outs].filter(({ takenDownAt }) => takenDownAt !== undefined)) {
          const found = joined.outs.find(({ at, to }) => at.at === one.at.at && to.kind === one.to.kind);
          expect(found?.takenDownAt).toBeLessThanOrEqual(one.takenDownAt ?? 0);
        }
      }),
    );
  });
});
