// The ledger: what went out, when, where to, and in which words. It only grows; a post that was taken down is marked,
// not forgotten.
import type { Moment } from './when.ts';

export type PlaceKind = 'zip' | 'folder' | 'share' | 'clipboard' | 'host';

/** Where something went. */
export interface Place {
  kind: PlaceKind;
  /** The folder's name, or `github.com/owner/name`; '' where there is none to say. */
  name: string;
}

/** One going out of one post. */
export interface Outgoing {
  at: Moment;
  to: Place;
  /** Below the place, `_posts/2025-06-19-craving-secure-connection.md`. */
  path: string;
  /** SHA-256 of the file's bytes, lower-case hexadecimal: the id of its text among the texts that were sent. */
  sha256: string;
  /** The instant at which the person said that it is gone from there. */
  takenDownAt?: number;
  /** The instant at which they took that back; there with `takenDownAt` never: the newer statement stands alone. */
  notTakenDownAt?: number;
  /** Paths of the pictures that went with it; absent for none. */
  pictures?: string[];
}

/** Everything that went out of one entry, oldest first. */
export interface LedgerRow {
  /** The entry's id. */
  id: string;
  /** What it was called at the last going out, for when the entry itself is gone. */
  name: string;
  outs: Outgoing[];
}

/** A file as it went out. */
export interface SentText {
  /** SHA-256 of its bytes. */
  id: string;
  text: string;
}

const placeKey = ({ kind, name }: Place) => `${kind} ${name}`;

/** The last going out to each place, of those that were not taken down since. */
export function standing(row: Pick<LedgerRow, 'outs'> | undefined): Outgoing[] {
  const last = new Map<string, Outgoing>();
  for (const out of row?.outs ?? []) {
    const key = `${placeKey(out.to)} ${out.path}`;
    // The last of them stands last.
    last.delete(key);
    last.set(key, out);
  }
  return [...last.values()].filter(({ takenDownAt }) => takenDownAt === undefined);
}

/** What stands of it as a post of its own: a book that holds it is another thing. */
export const standingPosts = (row: Pick<LedgerRow, 'outs'> | undefined): Outgoing[] =>
  standing(row).filter(({ path }) => path.startsWith('_posts/'));

const BLOGS: readonly PlaceKind[] = ['zip', 'folder', 'host'];

/** The post as it stands on a blog, as far as this journal knows; null for none. Shown to a friend it is on none. */
export const onBlog = (row: Pick<LedgerRow, 'outs'> | undefined): Outgoing | null =>
  standingPosts(row).findLast(({ to }) => BLOGS.includes(to.kind)) ?? null;

/** Whether others may be reading it, as far as this journal knows. */
export const isOut = (row: Pick<LedgerRow, 'outs'> | undefined): boolean => standing(row).length > 0;

/** The file name it went out under last as a post, so that a second time replaces the first; null before the first. */
export function lastFileName(row: Pick<LedgerRow, 'outs'> | undefined): string | null {
  const path = row?.outs.findLast((out) => out.path.startsWith('_posts/'))?.path;
  return path === undefined ? null : path.slice(path.lastIndexOf('/') + 1);
}

/** One going out as two devices know it: what was said of it last is true, and of two at once that it stands. */
function joinedOuts(a: Outgoing, b: Outgoing): Outgoing {
  const { takenDownAt: _, notTakenDownAt: __, ...out } = b;
  const [down, not] = [
    Math.max(a.takenDownAt ?? -1, b.takenDownAt ?? -1),
    Math.max(a.notTakenDownAt ?? -1, b.notTakenDownAt ?? -1),
  ];
  if (down > not) return { ...out, takenDownAt: down };
  return not === -1 ? out : { ...out, notTakenDownAt: not };
}

/** Two rows of one entry as one: each going out once, in the order of time. */
export function joinedRows(a: LedgerRow, b: LedgerRow): LedgerRow {
  const key = (out: Outgoing) => `${out.at.at} ${placeKey(out.to)} ${out.path} ${out.sha256}`;
  const outs = new Map<string, Outgoing>();
  for (const out of [...a.outs, ...b.outs]) outs.set(key(out), joinedOuts(outs.get(key(out)) ?? out, out));
  const sorted = [...outs].sort(([x, one], [y, other]) => one.at.at - other.at.at || (x < y ? -1 : 1));
  const latest = (row: LedgerRow) => row.outs.at(-1)?.at.at ?? 0;
  const newer = latest(b) > latest(a) || (latest(b) === latest(a) && b.name > a.name) ? b : a;
  return { id: a.id, name: newer.name, outs: sorted.map(([, out]) => out) };
}
