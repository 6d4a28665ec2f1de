// Every question to the journal has a deadline. Where nothing is answered for five seconds, another connection asks
// whether the database answers at all: if it does, the one that hangs is given up and what was asked of it is asked
// again; if not, it is said, and asked again until it does.
import { renew } from './database.ts';
import { enter, type StoreState, stateNow, tellLock } from './store-state.ts';

/** Counted in seconds of this page: a page that was frozen has not waited. Longer after each time it was too short. */
let patience = 5;
const SECOND_MS = 1_000;

/** The connection that was asked hangs, and was given up. */
class SilenceError extends Error {
  override name = 'DatabaseClosedError';
}

const waiting = new Set<(error: SilenceError) => void>();
let quiet = 0;
let timer: ReturnType<typeof setInterval> | undefined;
let isLooking = false;
/** Long undertakings of this window that hold every table, and tell of themselves. */
let long = 0;

/** While it lasts, silence is no sign of anything: what is sealed takes its time to be opened, after the answer. */
export async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
  long += 1;
  try {
    return await work();
  } finally {
    long -= 1;
    quiet = 0;
  }
}

function heard(): void {
  quiet = 0;
  if (stateNow() === 'silent') tellLock();
}

/** No timer runs while nothing is asked. */
function wait(giveUp: (error: SilenceError) => void): () => void {
  waiting.add(giveUp);
  timer ??= setInterval(tick, SECOND_MS);
  return () => {
    waiting.delete(giveUp);
    if (waiting.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    quiet = 0;
  };
}

function tick(): void {
  quiet = long > 0 ? 0 : quiet + 1;
  if (quiet < patience || isLooking) return;
  quiet = 0;
  isLooking = true;
  void lookWhy().finally(() => {
    isLooking = false;
  });
}

/** Of any other state something worse is said already, and an answer would not end it. */
const CAN_FALL_SILENT: readonly StoreState[] = ['opening', 'ready', 'locked', 'silent'];

async function lookWhy(): Promise<void> {
  if (!CAN_FALL_SILENT.includes(stateNow())) return;
  // Its code comes when it is needed; where even that does not come, nothing answers.
  const answer = await import('./probe.ts').then(
    ({ probe }) => probe(),
    () => 'none' as const,
  );
  if (waiting.size === 0 || !CAN_FALL_SILENT.includes(stateNow())) return;
  if (answer === 'none') return enter('silent');
  // It will come to whoever asked, too.
  if (answer === 'an error') return;
  patience *= 2;
  await renew().catch(() => enter('silent'));
  for (const giveUp of [...waiting]) giveUp(new SilenceError());
}

/**
 * Asks, and asks once more where the connection hung. What is asked must come to the same when it is done twice.
 * @throws whatever the question throws
 */
export async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await inTime(ask);
  } catch (error) {
    if (error instanceof SilenceError) return ask();
    throw error;
  }
}

async function inTime<T>(ask: () => Promise<T>): Promise<T> {
  let done: () => void = () => undefined;
  const gaveUp = new Promise<never>((_, reject) => {
    done = wait(reject);
  });
  try {
    const answer = await Promise.race([ask(), gaveUp]);
    heard();
    return answer;
  } finally {
    done();
  }
}

/** For what answers more than once: calls back when its connection hung, until the first answer is noted. */
export function awaitFirst(hung: () => void): { first: () => void; stop: () => void } {
  const stop = wait(hung);
  return {
    first: () => {
      heard();
      stop();
    },
    stop,
  };
}
