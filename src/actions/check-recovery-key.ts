// Whether a recovery key was written down right.
import { readRecoveryKey } from '../vault/recovery.ts';

export type Checked =
  | { ok: true }
  | { ok: false; code: 'differs' }
  | { ok: false; code: 'typo'; group: number }
  | { ok: false; code: 'length'; groups: number };

/** @param text the key as it was made */
export async function checkRecoveryKey(typed: string, text: string): Promise<Checked> {
  const [one, other] = [readRecoveryKey(typed), readRecoveryKey(text)];
  if (!one.ok) return one;
  const isSame = other.ok && one.secret.every((byte, index) => byte === other.secret[index]);
  return isSame ? { ok: true } : { ok: false, code: 'differs' };
}
