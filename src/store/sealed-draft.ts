// Drafts, sealed at every key, in the same moment: with a key of this window's own, which lies beside each draft for
// those who can open the journal. While it is locked nothing here can seal to the journal's key, so then it is boxed
// for the journal's recipient.
import type { Bytes } from '../vault/bytes.ts';
import { type Keys, keysOf } from '../vault/keys.ts';
import { newQuickKey, openAtOnce } from '../vault/quick-row.ts';
import { type OpenedRow, openRow, sealRow } from '../vault/row.ts';
import { draftOfMoment, type Moment, newMoment, type SealedDraft, type Typed } from './boxed-draft.ts';
import { type LockRow, lockRow, type Sooner } from './sealing.ts';

/** Revisions of a draft only need to differ in one window: drafts stand in no digest. */
let revision = 0;

/** Where the key of a moment is sealed: it opens in the place of no draft. */
const KEY_PLACE = { table: 'drafts', id: 'key of the moment' };

type Seal = (draft: Typed) => Sooner<SealedDraft>;

/** Seals with a key that is made now: the first keys may wait for it, all others for nothing. */
function sealerWith(making: Promise<Moment>, failed: () => void = () => undefined): Seal {
  let moment: Moment | null = null;
  const made = making.then((ready) => {
    moment = ready;
    return ready;
  });
  made.catch(failed);
  return (draft) => {
    const rev = ++revision;
    return moment
      ? draftOfMoment(moment, draft, rev)
      : made.then((ready) => draftOfMoment(ready, draft, rev));
  };
}

async function ownMoment(keys: Keys): Promise<Moment> {
  const key = newQuickKey();
  return { key, kept: { by: await sealRow(keys, { ...KEY_PLACE, rev: 0 }, key) } };
}

/** Seals drafts of an unlocked journal, for as long as it is. */
export const draftSealer = (keys: Keys): Seal => sealerWith(ownMoment(keys));

/** What this window seals with while it is locked. */
let aside: { epoch: string; seal: Seal } | null = null;

/** The same in one that is locked. */
export function sealDraftAside({ epoch, recipient }: LockRow, draft: Typed): Sooner<SealedDraft> {
  if (aside?.epoch !== epoch) {
    // Where it fails the next key tries again.
    const seal = sealerWith(newMoment(recipient), () => {
      aside = null;
    });
    aside = { epoch, seal };
  }
  return aside.seal(draft);
}

async function openedKey(keys: Keys, by: SealedDraft['by']): Promise<Bytes | null> {
  if (!by) return null;
  const opened = await openRow(keys, KEY_PLACE, by);
  return opened.ok && opened.value instanceof Uint8Array ? new Uint8Array(opened.value) : null;
}

async function unboxedKey(keys: Keys, to: Bytes): Promise<Bytes | null> {
  const lock = lockRow();
  if (!lock) return null;
  const identity = await openRow(keys, { table: 'meta', id: 'identity' }, lock.identity);
  if (!identity.ok || typeof identity.value !== 'string') return null;
  const { openBox } = await import('../vault/identity.ts');
  const opened = await openBox(identity.value, to);
  return opened.ok ? opened.bytes : null;
}

/** Opens a draft, whoever sealed it. */
export async function openDraft(keys: Keys, laid: SealedDraft): Promise<OpenedRow> {
  const place = { table: 'drafts', id: laid.id };
  if (laid.by === undefined && laid.to === undefined) return openRow(keys, place, laid);
  const key = await (laid.to ? unboxedKey(keys, laid.to) : openedKey(keys, laid.by));
  if (!key) return { ok: false, code: 'damaged' };
  const opened = openAtOnce(key, place, laid);
  // Written while locked by an earlier Ebb, and waiting since: that one sealed it as every row is.
  return opened.ok || !laid.to ? opened : openRow(await keysOf(key), place, laid);
}
