import { afterEach, expect, test } from 'vitest';
import { dropKeys, noteLock, type SealedStore, takeUnlocked } from '../../src/store/sealing.ts';
import { keepPlaces, placeOf } from '../../src/ui/parts/kept-places.ts';

const BRIDGE = {
  id: 'k3v9x2m4tq7w',
  type: 'image/jpeg',
  size: 9,
  width: 1200,
  height: 800,
  key: '',
  addedAt: 0,
} as const;
const LOCK = { version: 1, epoch: 'one', slots: [], recipient: '', identity: {} } as unknown as Parameters<
  typeof noteLock
>[0];

const unlock = () => takeUnlocked({} as SealedStore);

afterEach(() => noteLock(null));

test('how large a picture is, is known once it was read, and goes with the keys', () => {
  noteLock(LOCK);
  unlock();
  keepPlaces([BRIDGE]);
  expect(placeOf(BRIDGE.id)).toEqual({ width: 1200, height: 800 });
  dropKeys();
  expect(placeOf(BRIDGE.id)).toBeNull();
  unlock();
  expect(placeOf(BRIDGE.id)).toBeNull();
});

test('what was read as the keys went says nothing of a picture either', () => {
  noteLock(LOCK);
  keepPlaces([BRIDGE]);
  unlock();
  expect(placeOf(BRIDGE.id)).toBeNull();
});
