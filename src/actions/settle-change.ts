import type { Edition } from '../journal/edition.ts';
import type { Change } from '../publish/take-up.ts';

/** Takes a change of what was written into the copy, or leaves it: it is not offered again either way. */
export type SettleChange = (edition: Edition, change: Change, isTaken: boolean) => Edition;

/** How to; its code comes with the first change. */
export async function settleChange(): Promise<SettleChange> {
  const { baseWith, takenUp } = await import('../publish/take-up.ts');
  return (edition, change, isTaken) => {
    const base = baseWith(edition.base, change);
    if (!isTaken) return { ...edition, base };
    const { title: _title, description: _description, ...rest } = edition;
    return { ...rest, ...takenUp(edition, change), base };
  };
}
