// What is prepared for others and what went out, when a backup of another device comes in.
import { describe, expect, it } from 'vitest';
import { firstSave } from '../../src/journal/finish.ts';
import { content, emptyRows, merged } from './devices.ts';
import { edition, out } from './editions.ts';

const entry = (id: string, body: string, stamp: string) => ({
  ...firstSave(
    id,
    content(body),
    { at: 1, offset: 0 },
    { randomId: () => stamp, device: 'phone', now: { at: 1, offset: 0 } },
  ).entry,
});
const row = (id: string, at: number) => ({ id, name: 'A', outs: [out(at)] });

describe('a backup that meets pages', () => {
  it('brings editions, what went out and its texts, once', () => {
    const there = {
      ...emptyRows(),
      entries: [entry('e', 'Raw', 'x')],
      editions: [edition('e', 'Public')],
      ledger: [row('e', 1)],
      sent: [{ id: 'a'.repeat(64), text: 'Public' }],
    };
    const once = merged(emptyRows(), there);
    expect(once).toMatchObject({ editions: there.editions, ledger: there.ledger, sent: there.sent });
    expect(merged(once, there)).toEqual(once);
  });

  it('joins what both sent', () => {
    const here = { ...emptyRows(), entries: [entry('e', 'Raw', 'x')], ledger: [row('e', 1)] };
    const there = { ...here, ledger: [row('e', 2)] };
    expect(merged(here, there).ledger).toEqual([{ id: 'e', name: 'A', outs: [out(1), out(2)] }]);
  });

  it('knows that a page is out though it was removed here, and leaves its edition away', () => {
    const removed = { ...entry('e', 'Raw', 'x'), removedAt: 5 };
    const here = { ...emptyRows(), entries: [removed] };
    const there = {
      ...emptyRows(),
      entries: [entry('e', 'Raw', 'x')],
      editions: [edition('e', 'Public')],
      ledger: [row('e', 1)],
    };
    const after = merged(here, there, false);
    expect(after.editions).toEqual([]);
    expect(after.ledger).toEqual(there.ledger);
    expect(merged(here, there, true).editions).toEqual(there.editions);
  });
});
