// Brings node_modules up to the lockfile. Built-ins only: on a fresh machine nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} path */
const changedAt = (path) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Ends the process with a clear error on a Node that the build does not run on: as `engines` of package.json has it. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19, or 22.12 or newer, is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs `npm ci` when node_modules is missing or older than the lockfile. */
export function ensureInstalled() {
  checkNode();
  // npm writes this file at the end of an install: an install that was cut short does not count.
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed > 0 && installed >= changedAt('package-lock.json')) return;
  console.log('Installing packages…');
  // npm tells its scripts where it is; run on its own, it is found on the path.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev'];
  const options = {
    cwd: ROOT,
    stdio: /** @type {const} */ ('inherit'),
    shell: !npm && process.platform === 'win32',
  };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options);
  if (status === 0) return;
  console.error('npm ci failed: nothing can run without its packages.');
  process.exit(1);
}

/**
 * Runs a package's command line and returns its exit code.
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
