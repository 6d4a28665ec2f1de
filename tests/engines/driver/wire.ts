// What every engine is driven by: a few commands of WebDriver, over whatever the engine speaks, and processes that can
// be killed at once.
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Command =
  | 'navigate'
  | 'refresh'
  | 'script'
  | 'click'
  | 'keys'
  /** Gives the name of the window it is in. */
  | 'window'
  /** Gives the name of one more, as `handle`; it is not in that one yet. */
  | 'newWindow'
  | 'toWindow';

export interface Wire {
  /** @throws what the engine answered instead: WebDriver's name of the error, and its words */
  call(command: Command, parameters: Record<string, unknown>): Promise<unknown>;
  /** Closes the browser as a person does, and waits until it is gone. */
  close(): Promise<void>;
  /** Kills every process of it at once, as a crash or a dead battery would. */
  kill(): Promise<void>;
}

/** An engine's way to start on the folder of a profile, which stays when it ends. */
export type Start = (profile: string) => Promise<Wire>;

/** Where what is saved from a page lies, of every engine. */
export const downloadsOf = (profile: string): string => join(profile, 'downloads');

const STARTING_MS = 60_000;

/** Asks until there is an answer; a process that ended meanwhile has none to give. */
export async function whenThere<T>(
  what: string,
  child: ChildProcess,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const until = performance.now() + STARTING_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`${what}: it ended with ${child.exitCode}`);
    const answer = await Promise.resolve(ask()).catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}: not there after ${STARTING_MS} ms`);
}

/** A browser that is asked to close and does not is no matter of the journal: it is killed then. */
const CLOSING_MS = 30_000;

/**
 * Waits until no process of the group of one that was started detached is left: the last to go still write. One that
 * ended and that nobody asked about (Z) is gone.
 */
async function groupEnded(child: ChildProcess, patience = Number.POSITIVE_INFINITY): Promise<boolean> {
  const until = performance.now() + patience;
  const isLeft = (pid: string) => {
    try {
      // `12 (name) S 1 <group> …`; a name may hold anything.
      const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return Number(group) === child.pid && state !== 'Z';
    } catch {
      return false;
    }
  };
  while (readdirSync('/proc').some((name) => /^\d+$/.test(name) && isLeft(name))) {
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** Waits until a browser that was asked to close is gone. */
export async function closed(child: ChildProcess): Promise<void> {
  if (!(await groupEnded(child, CLOSING_MS))) await killGroup(child);
}

/** Kills a process that was started detached, with all that it started. */
export async function killGroup(child: ChildProcess): Promise<void> {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
  await groupEnded(child);
}
