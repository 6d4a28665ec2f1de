// A passkey is one more way into the journal: it opens what the passphrase opens, and goes without taking anything along.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LockRow } from '../../src/store/sealing.ts';
import type { PasskeySlot } from '../../src/vault/slot-shape.ts';
import { freshJournal } from '../store/journal.ts';
import { alone, IS_SEALED } from '../store/sealed.ts';
import { type Authenticator, giveAuthenticator } from './authenticator.ts';
import { CheapWorker } from './cheap-worker.ts';

const PASSPHRASE = 'a calm sea';
const NAME = () => 'Ebb, one day';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let device: Authenticator;

const laid = async () => (await journal.db.meta.get('lock'))?.value as LockRow;
const kinds = async () => (await laid()).slots.map(({ kind }) => kind);
const isPasskey = (slot: LockRow['slots'][number]): slot is PasskeySlot => slot.kind === 'passkey';
const triesLaid = () => journal.db.table('meta').get('tries');

/** As the action does, but for the wait for other windows: there are none. */
async function turnOnLock(): Promise<void> {
  const { newLock } = await import('../../src/actions/new-lock.ts');
  const { turnOn } = await import('../../src/store/turn-lock.ts');
  const { keys, lock } = await newLock(PASSPHRASE);
  expect(await turnOn(keys, lock, () => undefined)).toEqual({ ok: true });
}

async function change(work: (slot: PasskeySlot) => PasskeySlot): Promise<void> {
  const lock = await laid();
  const slots = lock.slots.map((slot) => (isPasskey(slot) ? work(slot) : slot));
  await journal.db.meta.put({ key: 'lock', value: { ...lock, slots } });
}

async function begin() {
  const { beginPasskey } = await import('../../src/actions/add-passkey.ts');
  const begun = await beginPasskey(PASSPHRASE);
  if (!begun.ok) throw new Error(begun.code);
  return begun.making;
}

const add = async () => (await begin()).make(NAME);
const list = async () => (await import('../../src/actions/list-passkeys.ts')).listPasskeys();
const offered = async () => (await import('../../src/actions/unlock-with-passkey.ts')).offerPasskey();
const unlockWithPasskey = async () => (await offered())?.(null);
const unlock = async (typed: string) =>
  (await import('../../src/actions/unlock.ts')).unlock('passphrase', typed, null);
const lockNow = async () => (await import('../../src/store/lock.ts')).lockStore();
const isLocked = async () => (await import('../../src/store/sealing.ts')).isLocked();

describe.skipIf(IS_SEALED)('a new lock', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('leaves no data key lying about, whether its slots could be made or not', async () => {
    const { newLock } = await import('../../src/actions/new-lock.ts');
    const random = vi.spyOn(crypto, 'getRandomValues');
    const dataKeyOf = (call: number) => random.mock.results[call]?.value as Uint8Array;
    vi.stubGlobal('Worker', CheapWorker);
    const { lock } = await newLock(PASSPHRASE);
    expect(lock.slots.map(({ kind }) => kind)).toEqual(['passphrase', 'recovery']);
    expect(dataKeyOf(0)).toEqual(new Uint8Array(32));
    random.mockClear();
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('no worker');
        }
      },
    );
    await expect(newLock(PASSPHRASE)).rejects.toThrow('no worker');
    expect(dataKeyOf(0)).toEqual(new Uint8Array(32));
    random.mockRestore();
  });
});

describe.skipIf(IS_SEALED)('a passkey', () => {
  beforeEach(async () => {
    device = giveAuthenticator(alone);
    vi.stubGlobal('Worker', CheapWorker);
    journal = await freshJournal();
    vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
    await turnOnLock();
  });
  afterEach(() => {
    journal.db.close();
    vi.unstubAllGlobals();
  });

  it('opens the journal that the passphrase opens', async () => {
    expect(await add()).toEqual({ ok: true });
    expect(await kinds()).toEqual(['passphrase', 'recovery', 'passkey']);
    await lockNow();
    expect(await isLocked()).toBe(true);
    expect(await unlockWithPasskey()).toEqual({ ok: true });
    expect(await isLocked()).toBe(false);
    await lockNow();
    expect(await unlock(PASSPHRASE)).toEqual({ ok: true });
  });

  it('is listed by name and day, and neither stands in what can be read', async () => {
    await add();
    expect(await list()).toMatchObject({ canAdd: true, passkeys: [{ note: { isHere: true } }] });
    const [{ note } = { note: null }] = (await list()).passkeys;
    expect(Math.abs(Date.now() - (note?.addedAt ?? 0))).toBeLessThan(60_000);
    expect(JSON.stringify(await laid())).not.toMatch(/addedAt|isHere|one day/);
    expect(device.people).toHaveLength(1);
    expect(device.people[0]?.name).toBe('Ebb, one day');
  });

  it('is made for nobody in particular: each has a random person of its own', async () => {
    await add();
    device.held.clear();
    await add();
    expect(new Set(device.people.map(({ id }) => id)).size).toBe(2);
    expect((await list()).passkeys).toHaveLength(2);
  });

  it('that derives only when asked is asked right after it was made', async () => {
    device.derivesAtOnce = false;
    expect(await add()).toEqual({ ok: true });
    await lockNow();
    expect(await unlockWithPasskey()).toEqual({ ok: true });
  });

  it('without a key leaves no way in behind, and the device is told', async () => {
    device.hasPrf = false;
    expect(await add()).toEqual({ ok: false, code: 'noPrf' });
    expect(await kinds()).toEqual(['passphrase', 'recovery']);
    expect(device.forgotten).toEqual([...device.held.keys()]);
  });

  it('is not made twice by the device that has one', async () => {
    await add();
    expect(await add()).toEqual({ ok: false, code: 'already' });
    expect((await list()).passkeys).toHaveLength(1);
  });

  it('is not begun with another passphrase', async () => {
    const { beginPasskey } = await import('../../src/actions/add-passkey.ts');
    expect(await beginPasskey('a rough sea')).toEqual({ ok: false, code: 'wrong' });
    expect(device.held.size).toBe(0);
  });

  it('that is put away changes nothing, and can be made after all', async () => {
    const making = await begin();
    device.isPutAway = true;
    expect(await making.make(NAME)).toEqual({ ok: false, code: 'cancelled' });
    expect(await kinds()).toEqual(['passphrase', 'recovery']);
    device.isPutAway = false;
    expect(await making.make(NAME)).toEqual({ ok: true });
  });

  it('is not added when the journal was locked while the device asked', async () => {
    const making = await begin();
    device.meanwhile = async () => {
      making.drop();
      await lockNow();
    };
    expect(await making.make(NAME)).toEqual({ ok: false, code: 'locked' });
    expect(await kinds()).toEqual(['passphrase', 'recovery']);
    expect(device.forgotten).toEqual([...device.held.keys()]);
  });

  it('is taken away alone, and opens nothing afterwards', async () => {
    await add();
    const [{ id } = { id: '' }] = (await list()).passkeys;
    const { removePasskey } = await import('../../src/actions/remove-passkey.ts');
    expect(await removePasskey(id)).toEqual({ ok: true });
    expect(await kinds()).toEqual(['passphrase', 'recovery']);
    expect((await laid()).passkeys).toEqual({});
    expect(device.forgotten).toEqual([...device.held.keys()]);
    await lockNow();
    expect(await offered()).toBeNull();
    expect(await unlock(PASSPHRASE)).toEqual({ ok: true });
  });

  it('that another window took away opens nothing in this one', async () => {
    await add();
    await lockNow();
    const unlockHere = await offered();
    const lock = await laid();
    await journal.db.meta.put({
      key: 'lock',
      value: { ...lock, slots: lock.slots.filter((slot) => !isPasskey(slot)) },
    });
    expect(await unlockHere?.(null)).toEqual({ ok: false, code: 'wrong' });
    expect(await isLocked()).toBe(true);
    expect(await offered()).toBeNull();
  });

  it('is never the only way in', async () => {
    await add();
    const { putSlots } = await import('../../src/store/lock.ts');
    await expect(putSlots((slots) => slots.filter(isPasskey))).rejects.toThrow(TypeError);
    expect(await kinds()).toEqual(['passphrase', 'recovery', 'passkey']);
  });

  it('stays when passphrase and recovery key are others, and goes with the lock', async () => {
    await add();
    const { changePassphrase, makeRecoveryKey } = await import('../../src/actions/change-passphrase.ts');
    expect(await changePassphrase(PASSPHRASE, 'a still sea')).toEqual({ ok: true });
    expect(await makeRecoveryKey('a still sea')).toMatchObject({ ok: true });
    await lockNow();
    expect(await unlockWithPasskey()).toEqual({ ok: true });
    expect((await list()).passkeys).toHaveLength(1);
    const { turnOffLock } = await import('../../src/actions/turn-off-lock.ts');
    expect(await turnOffLock(false, () => undefined)).toEqual({ ok: true });
    expect(await laid()).toBeUndefined();
    expect(device.forgotten).toEqual([...device.held.keys()]);
  });

  describe('that does not open', () => {
    beforeEach(async () => {
      await add();
      await lockNow();
    });
    afterEach(async () => {
      expect(await isLocked()).toBe(true);
      expect(await triesLaid()).toBeUndefined();
      expect(await unlock(PASSPHRASE)).toEqual({ ok: true });
    });

    it('is called cancelled when its sheet is put away or the device has none', async () => {
      device.isPutAway = true;
      expect(await unlockWithPasskey()).toEqual({ ok: false, code: 'cancelled' });
      device.isPutAway = false;
      device.held.clear();
      expect(await unlockWithPasskey()).toEqual({ ok: false, code: 'cancelled' });
    });

    it('is called damaged when its salt is another, before the device is asked', async () => {
      await change((slot) => ({ ...slot, prfSalt: new Uint8Array(32) }));
      device.meanwhile = () => expect.unreachable();
      expect(await unlockWithPasskey()).toEqual({ ok: false, code: 'damaged' });
    });

    it('is called wrong when it derives another key', async () => {
      for (const id of device.held.keys()) device.held.set(id, Buffer.alloc(32, 1));
      expect(await unlockWithPasskey()).toEqual({ ok: false, code: 'wrong' });
    });

    it('is told apart when it gives no key in this browser', async () => {
      device.hasPrf = false;
      expect(await unlockWithPasskey()).toEqual({ ok: false, code: 'noPrf' });
    });
  });

  it('is not offered where the browser says that it has none to give a key', async () => {
    vi.stubGlobal('PublicKeyCredential', {
      getClientCapabilities: async () => ({ 'extension:prf': false }),
    });
    expect(await list()).toMatchObject({ canAdd: false });
    vi.stubGlobal('PublicKeyCredential', { getClientCapabilities: async () => ({}) });
    expect(await list()).toMatchObject({ canAdd: true });
    vi.stubGlobal('isSecureContext', false);
    expect(await list()).toMatchObject({ canAdd: false });
  });
});
