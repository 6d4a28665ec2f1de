// Unlocks the journal in this window by a passkey. No try is counted: nobody comes upon a passkey by trying.
import { type Asked, askPasskeys, canUsePasskeys } from '../platform/passkey.ts';
import { readPasskeySlots } from '../store/passkeys.ts';
import { isSameBytes } from '../vault/bytes.ts';
import { isSound, kekFromSecret, openSlot } from '../vault/slot.ts';
import { enterWith } from './unlock.ts';

export type UnlockedByPasskey =
  | { ok: true }
  | { ok: false; code: Extract<Asked, { ok: false }>['code'] | 'wrong' | 'damaged' | 'foreign' };

/** Whether a passkey was added to this journal and the browser can ask for one. */
export async function isPasskeyOffered(): Promise<boolean> {
  const slots = await readPasskeySlots();
  return slots.length > 0 && (await canUsePasskeys());
}

/** @param wished the draft that the page goes on with */
export async function unlockWithPasskey(wished: string | null): Promise<UnlockedByPasskey> {
  try {
    const slots = await readPasskeySlots();
    const areSound = await Promise.all(slots.map(isSound));
    const sound = slots.filter((_, at) => areSound[at]);
    if (sound.length === 0) return { ok: false, code: 'damaged' };
    const asked = await askPasskeys(sound);
    if (!asked.ok) return asked;
    const slot = sound.find(({ credentialId }) => isSameBytes(credentialId, asked.credentialId));
    if (!slot) return { ok: false, code: 'wrong' };
    const kek = await kekFromSecret(asked.secret, slot.salt).finally(() => asked.secret.fill(0));
    const opened = await openSlot(slot, kek);
    if (!opened.ok) return opened;
    return (await enterWith(opened.dataKey, wished)) ? { ok: true } : { ok: false, code: 'foreign' };
  } catch {
    return { ok: false, code: 'failed' };
  }
}
