// Drafts, sealed. While the journal is locked nothing here can seal to its key, so a page written then is sealed with
// a key of the moment, and that key to the journal's recipient.
import type { Draft } from '../journal/draft.ts';
import type { Bytes } from '../vault/bytes.ts';
import { type Keys, keysOf } from '../vault/keys.ts';
import { openRow, sealRow } from '../vault/row.ts';
import type { Moment, SealedDraft } from './boxed-draft.ts';
import { isLocked, type LockRow, lockRow, sealedIfAny } from './sealing.ts';

let moment: { epoch: string; made: Promise<Moment> } | null = null;

/** The key that this window writes with while it is locked. */
async function momentOf({ epoch, recipient }: LockRow): Promise<Moment> {
  if (moment?.epoch !== epoch) {
    const making = import('./boxed-draft.ts').then(({ newMoment }) => newMoment(recipient));
    moment = { epoch, made: making };
    // The next key tries again.
    making.catch(() => {
      moment = null;
    });
  }
  return moment.made;
}

/** Revisions of a draft only need to differ in one window: drafts stand in no digest. */
let revision = 0;

/** The draft as it lies in a sealed journal; null when the journal lies open. */
export async function sealDraft(draft: Draft): Promise<SealedDraft | null> {
  revision += 1;
  const place = { table: 'drafts', id: draft.id, rev: revision };
  const lock = lockRow();
  if (lock && isLocked()) {
    const { boxedDraft } = await import('./boxed-draft.ts');
    return boxedDraft(await momentOf(lock), draft, revision);
  }
  const sealed = sealedIfAny();
  return sealed && { id: draft.id, ...(await sealRow(sealed.keys, place, draft)) };
}

async function keysOfMoment(keys: Keys, to: Bytes): Promise<Keys | null> {
  const lock = lockRow();
  if (!lock) return null;
  const identity = await openRow(keys, { table: 'meta', id: 'identity' }, lock.identity);
  if (!identity.ok || typeof identity.value !== 'string') return null;
  const { openBox } = await import('../vault/identity.ts');
  const opened = await openBox(identity.value, to);
  return opened.ok ? keysOf(opened.bytes) : null;
}

/** Opens a draft, whoever sealed it. */
export async function openDraft(keys: Keys, laid: SealedDraft): ReturnType<typeof openRow> {
  const place = { table: 'drafts', id: laid.id };
  if (laid.to === undefined) return openRow(keys, place, laid);
  const own = await keysOfMoment(keys, laid.to);
  return own ? openRow(own, place, laid) : { ok: false, code: 'damaged' };
}
