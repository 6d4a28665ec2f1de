// The shape of what one window leaves for the next: as it is to lie in the journal, sealed where that is.
import { type Leaving, leaveNow, onLeaving, readLeft } from '../platform/left-behind.ts';
import { leftNames } from '../platform/left-names.ts';
import type { SealedDraft, Typed } from '../store/boxed-draft.ts';
import { isKnown } from '../store/database.ts';
import { asLaid } from '../store/drafts.ts';
import { asked, withExisting } from '../store/raw.ts';
import { NAME } from '../store/schema.ts';
import { type LockRow, lockRow, type Sooner, sealedIfAny } from '../store/sealing.ts';
import { stateNow, watchStoreState } from '../store/store-state.ts';
import { turningEnded } from '../store/turning-lock.ts';
import { fromBase64, toBase64 } from '../vault/base64.ts';
import { decodeValue, encodeValue } from '../vault/row-codec.ts';

/** What lies there, and under which name. */
export interface Left {
  name: string;
  text: string;
  /** Of the lock that it was sealed under; null where it lies open. */
  epoch: string | null;
  value: Typed | SealedDraft;
}

const OF_FIELDS = 'edition ';

/** Under which name the fields of an opening of a public copy are left: no draft has one like it. */
export const nameOfFields = (session: string) => `${OF_FIELDS}${session}`;

/** The opening; '' where the name is a draft's. */
export const sessionIn = (name: string) => (name.startsWith(OF_FIELDS) ? name.slice(OF_FIELDS.length) : '');

/** None where the sealing would have to be waited for: nothing can be, as a window goes. */
export function leavingOf(
  name: string,
  row: Sooner<object | SealedDraft>,
  epoch: string | null = lockRow()?.epoch ?? null,
): Leaving[] {
  if (row instanceof Promise) return [];
  return [{ name, text: JSON.stringify({ epoch, row: toBase64(encodeValue(row)) }) }];
}

/** All that was left, by whichever window. */
export function allLeft(): Left[] {
  return leftNames().flatMap((name) => {
    const text = readLeft(name);
    if (text === null) return [];
    try {
      const { epoch, row } = JSON.parse(text) as { epoch: string | null; row: string };
      return [{ name, text, epoch, value: decodeValue(fromBase64(row)) as Typed }];
    } catch {
      return [];
    }
  });
}

/** Opens it; null where nobody here can. @throws LockedError */
export async function openLeft<T extends Typed>({ epoch, value }: Left): Promise<T | null> {
  if (epoch === null) return value as T;
  const sealed = sealedIfAny();
  if (!sealed || epoch !== lockRow()?.epoch) return null;
  const { openDraft } = await import('../store/sealed-draft.ts');
  const opened = await openDraft(sealed.keys, value as SealedDraft);
  return opened.ok ? (opened.value as T) : null;
}

/** Leaves these from now on, whenever this window goes. */
export function leaveWhenGone(rows: () => readonly Typed[]): void {
  onLeaving(() => rows().flatMap(leavingNow));
  watchStoreState((state) => {
    // At once, too: nothing of it is stored from now on, and a window may be killed.
    if (state === 'turned') void noteTurned().then(leaveNow, () => undefined);
  });
}

function leavingNow(row: Typed): Leaving[] {
  if (stateNow() === 'turned') return turned ? leavingOf(row.id, turned.lay(row), turned.epoch) : [];
  // How it is to lie is not known before.
  return isKnown() ? leavingOf(row.id, asLaid(row)) : [];
}

/** How rows lie in the journal whose lock another window turned; null while that is not known. */
let turned: { epoch: string | null; lay: (row: Typed) => Sooner<object> } | null = null;

const OPEN = { epoch: null, lay: (row: Typed) => row };

/** The connection is gone for good. Another one asks what lock the journal has by now, and who is to open it. */
async function noteTurned(): Promise<void> {
  // Rows lie as they did for as long as it is turned; what is left open in that time is sealed as that ends.
  turned = lockRow() ? null : OPEN;
  await turningEnded(async () => {
    turned = null;
  });
  const [lock, head] = (await withExisting(NAME, readLaid)) ?? [];
  if (!lock && !head) turned = OPEN;
  if (!lock) return;
  const { sealDraftAside } = await import('../store/sealed-draft.ts');
  // From here on nothing has to be waited for.
  await sealDraftAside(lock, { id: '' });
  turned = { epoch: lock.epoch, lay: (row) => sealDraftAside(lock, row) };
}

async function readLaid(connection: IDBDatabase): Promise<[LockRow | undefined, unknown]> {
  const meta = connection.transaction('meta').objectStore('meta');
  const [lock, head] = await Promise.all([asked(meta.get('lock')), asked(meta.get('head'))]);
  return [lock?.value, head];
}
