// The passkeys that open the journal, and whether one can be added here.
import { canUsePasskeys } from '../platform/passkey.ts';
import { type Passkey, readPasskeys } from '../store/passkeys.ts';

export async function listPasskeys(): Promise<{ passkeys: Passkey[]; canAdd: boolean }> {
  const [passkeys, canAdd] = await Promise.all([readPasskeys(), canUsePasskeys()]);
  return { passkeys, canAdd };
}
