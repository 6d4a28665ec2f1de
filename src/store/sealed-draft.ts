// Drafts, sealed. While the journal is locked nothing here can seal to its key, so a page written then is sealed with
// a key of the moment, and that key to the journal's recipient.
import type { Draft } from '../journal/draft.ts';
import type { Bytes } from '../vault/bytes.ts';
import { type Keys, keysOf } from '../vault/keys.ts';
import { openRow, sealRow } from '../vault/row.ts';
import type { SealedDraft } from './boxed-draft.ts';
import { type LockRow, lockRow } from './sealing.ts';

/** Revisions of a draft only need to differ in one window: drafts stand in no digest. */
let revision = 0;

/** The draft as it lies in an unlocked journal. */
export async function sealDraft(keys: Keys, draft: Draft): Promise<SealedDraft> {
  const place = { table: 'drafts', id: draft.id, rev: ++revision };
  return { id: draft.id, ...(await sealRow(keys, place, draft)) };
}

type Seal = (draft: Draft) => Promise<SealedDraft>;

/** What this window seals with while it is locked. */
let moment: { epoch: string; seal: Promise<Seal> } | null = null;

async function newSeal(recipient: string): Promise<Seal> {
  const { boxedDraft, newMoment } = await import('./boxed-draft.ts');
  const made = await newMoment(recipient);
  return (draft) => boxedDraft(made, draft, ++revision);
}

/** The same in one that is locked. */
export async function sealDraftAside({ epoch, recipient }: LockRow, draft: Draft): Promise<SealedDraft> {
  if (moment?.epoch !== epoch) {
    moment = { epoch, seal: newSeal(recipient) };
    // The next key tries again.
    moment.seal.catch(() => {
      moment = null;
    });
  }
  return (await moment.seal)(draft);
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
