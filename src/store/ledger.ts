// What went out: rows that are few and narrow, and the texts apart, which nobody reads to draw a list.
import type { LedgerRow, Outgoing, SentText } from '../journal/ledger.ts';
import { reading, writing } from './unit.ts';

/** One post that went out. */
export interface Sent {
  /** The entry's id. */
  id: string;
  /** What it is called. */
  name: string;
  out: Outgoing;
  /** The file as it went out. */
  text: string;
}

/** Everything that went out, by entry. */
export async function readLedger(): Promise<LedgerRow[]> {
  return (await reading()).ledger.all();
}

/** A file as it went out; null where it is not kept here. @param sha256 of its bytes */
export async function readSent(sha256: string): Promise<string | null> {
  return (await (await reading()).sent.get(sha256))?.text ?? null;
}

/** Notes what went out, all or nothing. */
export function putSent(posts: readonly Sent[]): Promise<void> {
  return writing(['ledger', 'sent'], async ({ ledger, sent }) => {
    const rows = new Map<string, LedgerRow>();
    const known = await ledger.getMany(posts.map(({ id }) => id));
    for (const [index, { id, name, out }] of posts.entries()) {
      const before = rows.get(id) ?? known[index];
      rows.set(id, { id, name, outs: [...(before?.outs ?? []), out] });
    }
    await ledger.putMany([...rows.values()]);
    await sent.putMany(posts.map(({ out, text }): SentText => ({ id: out.sha256, text })));
  });
}

/** Takes a note back: of these entries, what was noted at that instant did not go out. */
export function dropSent(ids: readonly string[], at: number): Promise<void> {
  return writing(['ledger'], async ({ ledger }) => {
    const rows = (await ledger.getMany(ids)).filter((row) => row !== undefined);
    const left = rows.map((row) => ({ ...row, outs: row.outs.filter((out) => out.at.at !== at) }));
    await ledger.putMany(left.filter(({ outs }) => outs.length > 0));
    await ledger.removeMany(left.filter(({ outs }) => outs.length === 0).map(({ id }) => id));
  });
}

/**
 * Notes what was said at an instant of what went out of an entry: that it was taken down, or that it was not after all.
 * Only what `isMeant` names is changed.
 */
export function putTakenDown(
  id: string,
  at: number,
  isMeant: (out: Outgoing) => boolean,
  said: 'gone' | 'not-gone' = 'gone',
): Promise<void> {
  return writing(['ledger'], async ({ ledger }) => {
    const row = await ledger.get(id);
    if (!row) return;
    const outs = row.outs.map((out): Outgoing => {
      if (!isMeant(out)) return out;
      const { takenDownAt = at, notTakenDownAt: _, ...standing } = out;
      // Kept, or a device that heard the first alone would bring it back. A clock may have been set back between the two.
      return said === 'gone'
        ? { ...standing, takenDownAt: at }
        : { ...standing, notTakenDownAt: Math.max(at, takenDownAt) };
    });
    await ledger.putMany([{ ...row, outs }]);
  });
}
