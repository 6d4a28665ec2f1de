// The lockfile installs the same everywhere: no address of one registry, no platform left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Where Node would look for a package, from the folder of the one that asks up to the root. */
function isInstalled(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '' || !folder.includes('/node_modules/')) return Boolean(packages[`node_modules/${name}`]);
  }
}

test('there are packages to check', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { optionalDependencies }]) => optionalDependencies).length).toBeGreaterThan(3);
  expect(isInstalled('node_modules/vite', 'no-such-package')).toBe(false);
});

test('no package names the address it came from', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('every package carries its checksum', () => {
  expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('every optional package has its entry', () => {
  const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isInstalled(path, name))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
