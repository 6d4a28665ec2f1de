// Builds the app apart from this folder: from a copy of its sources, or into a folder of its own, and says which bytes
// came out. `dist/` and what other builds noted stay as they are.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './install.mjs';

/** All that a build reads, and so what the Dockerfile copies; node_modules besides. */
export const SOURCES = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'public',
  'scripts',
  'src',
];

/**
 * Copies the sources into a folder, with the packages of this one.
 * @param {string} to made when it is not there
 * @param {'linked' | 'copied'} packages copied ones have no path in common with these
 */
export function copySources(to, packages = 'linked') {
  mkdirSync(to, { recursive: true });
  for (const name of SOURCES) cpSync(join(ROOT, name), join(to, name), { recursive: true });
  const [from, into] = [join(ROOT, 'node_modules'), join(to, 'node_modules')];
  if (packages === 'linked') symlinkSync(from, into);
  // Where it can be, each file is the same one under another path: half a gigabyte need not be written.
  else if (spawnSync('cp', ['-al', from, into], { stdio: 'ignore' }).status !== 0)
    cpSync(from, into, { recursive: true });
  return to;
}

/**
 * Builds, and returns the folder of the build.
 * @param {string} root of the sources
 * @param {string} outDir
 * @param {Record<string, string>} [env]
 */
export function buildFrom(root, outDir, env = {}) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  return outDir;
}

/**
 * Every file of a folder by its path below it, sorted.
 * @param {string} folder
 */
export function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

/** @param {string | Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * The SHA-256 of every file by its path.
 * @param {string} folder
 */
export const sumsOf = (folder) =>
  new Map(filesIn(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]));
