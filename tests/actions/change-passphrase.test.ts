// Where the passphrase of now is asked for, the recovery key opens as well, and each says what is wrong with it.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LockRow } from '../../src/store/sealing.ts';
import { freshJournal } from '../store/journal.ts';
import { alone, IS_SEALED } from '../store/sealed.ts';
import { CheapWorker } from './cheap-worker.ts';

const PASSPHRASE = 'a calm sea';
const FRESH = 'low tide';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let recoveryKey = '';

const changes = () => import('../../src/actions/change-passphrase.ts');
const unlock = async (way: 'passphrase' | 'recovery', typed: string) => {
  const { unlock: open } = await import('../../src/actions/unlock.ts');
  (await import('../../src/store/lock.ts')).lockStore();
  return open(way, typed, null);
};

/** The way in by passphrase has another checksum. */
async function damagePassphrase(): Promise<void> {
  const lock = (await journal.db.meta.get('lock'))?.value as LockRow;
  const [slot] = lock.slots;
  if (slot?.kind !== 'passphrase') throw new Error('it does not come first');
  const sum = Uint8Array.from(slot.sum, (byte) => byte ^ 1);
  const slots = lock.slots.map((one) => (one === slot ? { ...slot, sum } : one));
  await journal.db.meta.put({ key: 'lock', value: { ...lock, slots } });
}

/** Another letter in the second group. */
const slipped = () =>
  `${recoveryKey.slice(0, 8)}${recoveryKey[8] === 'Z' ? 'Y' : 'Z'}${recoveryKey.slice(9)}`;

describe.skipIf(IS_SEALED)('with a lock', () => {
  beforeEach(async () => {
    vi.stubGlobal('navigator', alone);
    vi.stubGlobal('Worker', CheapWorker);
    journal = await freshJournal();
    vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
    const { newLock } = await import('../../src/actions/new-lock.ts');
    const { turnOn } = await import('../../src/store/turn-lock.ts');
    const made = await newLock(PASSPHRASE);
    recoveryKey = made.recoveryKey;
    expect(await turnOn(made.keys, made.lock, () => undefined)).toEqual({ ok: true });
  });
  afterEach(() => {
    journal.db.close();
    vi.unstubAllGlobals();
  });

  it.each([
    ['the passphrase', () => PASSPHRASE],
    ['the recovery key', () => recoveryKey],
    ['the recovery key, as somebody types it', () => ` ${recoveryKey.toLowerCase().replaceAll('-', ' ')} `],
  ])('the passphrase is changed by %s, and the recovery key stays the key', async (_, typed) => {
    expect(await (await changes()).changePassphrase(typed(), FRESH)).toEqual({ ok: true });
    expect(await unlock('passphrase', PASSPHRASE)).toMatchObject({ code: 'wrong' });
    expect(await unlock('passphrase', FRESH)).toEqual({ ok: true });
    expect(await unlock('recovery', recoveryKey)).toEqual({ ok: true });
  });

  it('a new recovery key is made by the one before, which then opens nothing', async () => {
    const made = await (await changes()).makeRecoveryKey(recoveryKey);
    if (!made.ok) throw new Error(made.code);
    expect(await unlock('recovery', recoveryKey)).toMatchObject({ code: 'wrong' });
    expect(await unlock('recovery', made.recoveryKey)).toEqual({ ok: true });
    expect(await unlock('passphrase', PASSPHRASE)).toEqual({ ok: true });
  });

  it('a passphrase that looks like a key is a passphrase', async () => {
    const { changePassphrase } = await changes();
    for (const next of [slipped(), recoveryKey.replaceAll('-', '.')]) {
      expect(await changePassphrase(recoveryKey, next)).toEqual({ ok: true });
      expect(await changePassphrase(next, FRESH)).toEqual({ ok: true });
    }
  });

  it('what opens nothing says why', async () => {
    const { changePassphrase } = await changes();
    const { newRecoveryKey } = await import('../../src/vault/recovery.ts');
    const why = (typed: string) => changePassphrase(typed, FRESH);
    expect(await why('a rough sea')).toEqual({ ok: false, code: 'wrong' });
    expect(await why(newRecoveryKey().text)).toEqual({ ok: false, code: 'wrong' });
    expect(await why(slipped())).toEqual({ ok: false, code: 'typo', group: 2 });
    expect(await why(recoveryKey.slice(0, -6))).toEqual({ ok: false, code: 'wrong' });
    // As long as a key, and none.
    expect(await why('seven words that all have some letters')).toEqual({ ok: false, code: 'wrong' });
    await damagePassphrase();
    expect(await why(PASSPHRASE)).toEqual({ ok: false, code: 'damaged' });
    expect(await why(slipped())).toEqual({ ok: false, code: 'typo', group: 2 });
  });

  it('a way in that is damaged is made whole by the recovery key', async () => {
    await damagePassphrase();
    expect(await unlock('passphrase', PASSPHRASE)).toMatchObject({ code: 'damaged' });
    expect(await unlock('recovery', recoveryKey)).toEqual({ ok: true });
    expect(await (await changes()).changePassphrase(recoveryKey, FRESH)).toEqual({ ok: true });
    expect(await unlock('passphrase', FRESH)).toEqual({ ok: true });
  });
});
