// Before a version changes, every window stores what is being written: asked for, waited for, and not for ever.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  askAllToStore,
  isUnsaved,
  listenForAsking,
  onStoreDrafts,
  setUnsaved,
  storeOwn,
} from '../../src/platform/storing.ts';

const NAME = `ebb-storing ${import.meta.env.BASE_URL}`;

/** Another window, as this one sees it: what comes over the channel. */
function otherWindow() {
  const channel = new BroadcastChannel(NAME);
  const heard: { type: string; round: string }[] = [];
  const waiting: (() => void)[] = [];
  channel.onmessage = ({ data }) => {
    heard.push(data);
    for (const go of waiting.splice(0)) go();
  };
  return {
    heard,
    next: () => new Promise<void>((go) => waiting.push(go)),
    say: (message: object) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** What is asked of this window before it is left; an event target is all it needs to be. */
const leaving = new EventTarget();
const isAskedBack = () => !leaving.dispatchEvent(new Event('beforeunload', { cancelable: true }));

let window: ReturnType<typeof otherWindow>;
/** Hears what the other windows say, so that a test knows when it has arrived. */
let witness: ReturnType<typeof otherWindow>;
beforeEach(() => {
  vi.stubGlobal('addEventListener', leaving.addEventListener.bind(leaving));
  vi.stubGlobal('removeEventListener', leaving.removeEventListener.bind(leaving));
  window = otherWindow();
  witness = otherWindow();
});
afterEach(() => {
  window.close();
  witness.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether a promise is settled once everything that was posted has arrived. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let isDone = false;
  promise.then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return isDone;
}

describe('asking the other windows', () => {
  test('is done at once when there are none', async () => {
    await askAllToStore(0);
    expect(window.heard).toEqual([]);
  });

  test('is done only when every one of them has answered this asking', async () => {
    const asked = window.next();
    const done = askAllToStore(2);
    await asked;
    const [{ round } = { round: '' }] = window.heard;
    for (const answer of ['of another asking', round]) {
      const arrived = witness.next();
      window.say({ type: 'stored', round: answer });
      await arrived;
      expect(await isSettled(done)).toBe(false);
    }
    window.say({ type: 'stored', round });
    await done;
  });

  test('does not wait longer than two seconds for one that is frozen', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const done = askAllToStore(1);
    vi.advanceTimersByTime(1_999);
    expect(await isSettled(done)).toBe(false);
    vi.advanceTimersByTime(1);
    await done;
  });
});

function later(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('a window that is asked', () => {
  test('answers when its draft is stored, and not before', async () => {
    const write = later();
    const asked = later();
    const forget = onStoreDrafts(() => {
      asked.resolve();
      return write.promise;
    });
    listenForAsking();
    window.say({ type: 'store', round: 'now' });
    await asked.promise;
    expect(window.heard).toEqual([]);
    const answered = window.next();
    write.resolve();
    await answered;
    expect(window.heard).toEqual([{ type: 'stored', round: 'now' }]);
    forget();
  });

  test('answers too when its draft could not be stored: the text stays on its screen', async () => {
    const forget = onStoreDrafts(() => Promise.reject(new Error('no room')));
    const keep = setUnsaved(() => true);
    await storeOwn();
    expect(isUnsaved()).toBe(true);
    keep();
    expect(isUnsaved()).toBe(false);
    forget();
  });
});

describe('a window that is left', () => {
  test('is asked about while letters in it are stored nowhere, by any of its fields', () => {
    const dirty = { one: false, other: false };
    const stops = [setUnsaved(() => dirty.one), setUnsaved(() => dirty.other)];
    expect(isAskedBack()).toBe(false);
    dirty.other = true;
    expect(isAskedBack()).toBe(true);
    dirty.other = false;
    expect(isAskedBack()).toBe(false);
    dirty.other = true;
    stops[0]?.();
    expect(isAskedBack()).toBe(true);
    stops[1]?.();
    expect(isAskedBack()).toBe(false);
  });
});
