// Several windows of one person: who may end whose time, and what is told for it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const MINUTE = 60_000;
const PATIENCE = { idle: 5 * MINUTE, hidden: MINUTE };

/** Tells the others at once; what a window does not hear waits, as it does while the browser has it frozen. */
class Channel {
  static all = new Set<Channel>();
  static told = 0;
  onmessage: (event: { data: unknown }) => void = () => undefined;
  isDeaf = false;
  readonly #waiting: unknown[] = [];

  constructor() {
    Channel.all.add(this);
  }
  postMessage(data: unknown): void {
    Channel.told += 1;
    for (const other of Channel.all) {
      if (other === this) continue;
      if (other.isDeaf) other.#waiting.push(data);
      else other.onmessage({ data });
    }
  }
  hear(): void {
    this.isDeaf = false;
    for (const data of this.#waiting.splice(0)) this.onmessage({ data });
  }
  close(): void {
    Channel.all.delete(this);
  }
}

/** A window with modules of its own, as each has them. */
async function openWindow() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const inIt = <T>(work: () => T): T => {
    vi.stubGlobal('document', page);
    return work();
  };
  vi.resetModules();
  const { watchAbsence, setPresent } = await import('../../src/platform/absence.ts');
  const absent = vi.fn();
  const stop = inIt(() => watchAbsence(PATIENCE, absent));
  const channel = [...Channel.all].at(-1) as Channel;
  return {
    channel,
    stop,
    talk: () => inIt(setPresent),
    touch: () => inIt(() => page.dispatchEvent(new Event('keydown'))),
    turn: (isHidden: boolean) =>
      inIt(() => {
        page.hidden = isHidden;
        page.dispatchEvent(new Event('visibilitychange'));
      }),
    isOver: () => absent.mock.calls.length > 0,
  };
}

type Window = Awaited<ReturnType<typeof openWindow>>;
let here: Window;
let there: Window;

const goOn = (ms: number) => vi.advanceTimersByTime(ms);
/** No timer runs meanwhile. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);
const over = () => [here, there].map(({ isOver }) => isOver());

beforeEach(async () => {
  // Nothing else: what an earlier file still waits for is not to wait for ever.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('addEventListener', () => undefined);
  Channel.all.clear();
  here = await openWindow();
  there = await openWindow();
  Channel.told = 0;
});
afterEach(() => {
  // First: what is watched is a clock of this test, and is not to be put back after it.
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('whoever writes in one window is there in all of them, and gone from all of them together', () => {
  for (let minute = 0; minute < 20; minute += 1) {
    goOn(MINUTE);
    here.touch();
  }
  expect(over()).toEqual([false, false]);
  goOn(5 * MINUTE - 1);
  expect(over()).toEqual([false, false]);
  goOn(1);
  expect(over()).toEqual([true, true]);
});

test('a window that hears nothing goes by its own clock, and ends no other', () => {
  there.channel.isDeaf = true;
  for (let minute = 0; minute < 5; minute += 1) {
    goOn(MINUTE);
    here.touch();
  }
  expect(over()).toEqual([false, true]);
  goOn(4 * MINUTE);
  expect(over()).toEqual([false, true]);
});

test('what is heard late is about its own moment', () => {
  there.channel.isDeaf = true;
  goOn(MINUTE);
  here.touch();
  goOn(3 * MINUTE);
  there.channel.hear();
  goOn(2 * MINUTE - 1);
  expect(there.isOver()).toBe(false);
  goOn(1);
  expect(there.isOver()).toBe(true);
});

test('a window that was asleep all the while stays with whoever went on elsewhere, and not over a pause', () => {
  there.channel.isDeaf = true;
  for (const _ of [1, 2, 3]) {
    sleep(4 * MINUTE);
    here.touch();
  }
  there.channel.hear();
  expect(over()).toEqual([false, false]);
  there.channel.isDeaf = true;
  sleep(6 * MINUTE);
  here.touch();
  there.channel.hear();
  expect(over()).toEqual([true, true]);
});

test('a sleep of the machine comes before the touch that ends it, in every window', () => {
  sleep(6 * MINUTE);
  here.touch();
  expect(over()).toEqual([true, true]);
});

test('a window whose timer sleeps looks at its clock when another one is over', () => {
  sleep(6 * MINUTE);
  here.turn(false);
  expect(over()).toEqual([true, true]);
});

test('a clock that went back ends the time of a window, whatever others tell', () => {
  sleep(-MINUTE);
  here.touch();
  expect(over()).toEqual([true, true]);
});

test('what is out of sight ends for itself, and not where somebody is', () => {
  there.turn(true);
  goOn(30_000);
  here.touch();
  goOn(30_000);
  expect(over()).toEqual([false, true]);
});

test('whoever talks in one window is there in the other, until that window is no more', () => {
  const end = here.talk();
  goOn(30 * MINUTE);
  expect(over()).toEqual([false, false]);
  here.stop();
  goOn(5 * MINUTE - 1);
  expect(there.isOver()).toBe(false);
  goOn(1);
  expect(there.isOver()).toBe(true);
  end();
});

test('the time without a touch begins in every window when the talk ends', () => {
  const end = here.talk();
  goOn(10 * MINUTE);
  end();
  goOn(5 * MINUTE - 5_000);
  expect(over()).toEqual([false, false]);
  goOn(5_000);
  expect(over()).toEqual([true, true]);
});

test('many keys are told as few, and nobody wakes while nobody is there', () => {
  for (let key = 0; key < 600; key += 1) {
    goOn(100);
    here.touch();
  }
  expect(Channel.told).toBeLessThanOrEqual(13);
  Channel.told = 0;
  expect(vi.getTimerCount()).toBe(2);
  const waking = vi.spyOn(globalThis, 'setTimeout');
  goOn(4 * MINUTE - 100);
  expect(Channel.told).toBe(0);
  expect(waking.mock.calls.length).toBeLessThanOrEqual(2);
});
