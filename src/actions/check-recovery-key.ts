// Whether a recovery key was written down right, and whether it is the one of now.
import { readRecoveryKey } from '../vault/recovery.ts';
import { openedBy } from './open-slot.ts';

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

/** Whether it opens this journal: only the last that was made does. */
export async function stillOpens(text: string): Promise<boolean> {
  const opened = await openedBy('recovery', text);
  if (opened.ok) opened.dataKey.fill(0);
  return opened.ok;
}
