// A screen that nobody sees, for an engine that wants one: one for all tests of a process.
import { spawn } from 'node:child_process';
import { findProgram } from '../../../scripts/engines/found.mjs';

let started: Promise<string> | null = null;

/** Its name, `:7`. */
export function display(): Promise<string> {
  started ??= new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '800x1000x24', '-nolisten', 'tcp'];
    const child = spawn(findProgram('screen'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the screen ended with ${code}`)));
    child.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
    process.once('exit', () => child.kill());
    // Nothing waits for it.
    child.unref();
    (child.stdio[3] as unknown as { unref?: () => void } | null)?.unref?.();
  });
  return started;
}
