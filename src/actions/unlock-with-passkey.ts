// Unlocks the journal in this window by a passkey. No try is counted: nobody comes upon a passkey by trying.
import { type Asked, askPasskeys, canUsePasskeys } from '../platform/passkey.ts';
import { readPasskeySlots } from '../store/passkeys.ts';
import { isSameBytes } from '../vault/bytes.ts';
import { isSound, kekFromSecret, openSlot } from '../vault/slot.ts';
import type { PasskeySlot } from '../vault/slot-shape.ts';
import { enterWith } from './unlock.ts';

export type UnlockedByPasskey =
  | { ok: true }
  | { ok: false; code: Extract<Asked, { ok: false }>['code'] | 'wrong' | 'damaged' | 'foreign' };

/** `wished`: the draft that the page goes on with. */
export type UnlockByPasskey = (wished: string | null) => Promise<UnlockedByPasskey>;

/**
 * What unlocks by a passkey; null where none was added or the browser cannot ask for one. To be had before the tap:
 * browsers show their sheet in a tap itself, and not after a look into the database.
 */
export async function offerPasskey(): Promise<UnlockByPasskey | null> {
  const slots = await readPasskeySlots();
  if (slots.length === 0 || !(await canUsePasskeys())) return null;
  const areSound = await Promise.all(slots.map(isSound));
  const sound = slots.filter((_, at) => areSound[at]);
  return (wished) => unlockBy(sound, wished).catch((): UnlockedByPasskey => ({ ok: false, code: 'failed' }));
}

async function unlockBy(known: readonly PasskeySlot[], wished: string | null): Promise<UnlockedByPasskey> {
  if (known.length === 0) return { ok: false, code: 'damaged' };
  const asked = await askPasskeys(known);
  if (!asked.ok) return asked;
  // Another window may have taken it away meanwhile.
  const slots = await readPasskeySlots();
  const slot = slots.find(({ credentialId }) => isSameBytes(credentialId, asked.credentialId));
  if (!slot) return { ok: false, code: 'wrong' };
  const kek = await kekFromSecret(asked.secret, slot.salt).finally(() => asked.secret.fill(0));
  const opened = await openSlot(slot, kek);
  if (!opened.ok) return opened;
  return (await enterWith(opened.dataKey, wished)) ? { ok: true } : { ok: false, code: 'foreign' };
}
