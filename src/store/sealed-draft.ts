// Drafts, sealed. While the journal is locked nothing here can seal to its key, so a page written then is sealed with
// a key of the moment, and that key to the journal's recipient.
import type { Draft } from '../journal/draft.ts';
import type { Bytes } from '../vault/bytes.ts';
import type { Keys } from '../vault/keys.ts';
import { keysOf, newDataKey } from '../vault/keys.ts';
import { openRow, type SealedRow, sealRow } from '../vault/row.ts';
import { isLocked, lockRow, sealedIfAny } from './sealing.ts';

export type SealedDraft = SealedRow & {
  id: string;
  /** The key of the moment, sealed to the recipient; absent where the journal's own key sealed it. */
  to?: Bytes;
};

interface Moment {
  epoch: string;
  keys: Keys;
  to: Bytes;
}

let moment: Promise<Moment> | null = null;

/** A key that this window writes with until it is closed; it could not read what others wrote. */
async function makeMoment(): Promise<Moment> {
  const lock = lockRow();
  if (!lock) throw new Error('nothing is locked');
  const { sealBox } = await import('../vault/identity.ts');
  const dataKey = newDataKey();
  return { epoch: lock.epoch, keys: await keysOf(dataKey), to: await sealBox(lock.recipient, dataKey) };
}

/** Revisions of a draft only need to differ in one window: drafts stand in no digest. */
let revision = 0;

/** The draft as it lies in a sealed journal; null when the journal lies open. */
export async function sealDraft(draft: Draft): Promise<SealedDraft | null> {
  revision += 1;
  const place = { table: 'drafts', id: draft.id, rev: revision };
  if (isLocked()) {
    moment ??= makeMoment();
    const { keys, to } = await moment;
    return { id: draft.id, to, ...(await sealRow(keys, place, draft)) };
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
