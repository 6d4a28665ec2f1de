// The engines beside Chromium that the journal is proven in, and what drives them: found on this machine, or installed
// from Debian.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { canRun, folders, installFromDebian } from '../browser.mjs';

/** @typedef {'firefox' | 'webkit' | 'python' | 'screen'} Program */

/** @type {Record<Program, string[]>} */
const NAMES = {
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
  // Debian's own has the bindings; another one on the path does not.
  python: ['/usr/bin/python3'],
  screen: ['Xvfb'],
};

/** @type {Record<'firefox' | 'webkit', { programs: Program[], packages: string[] }>} */
const ENGINES = {
  firefox: { programs: ['firefox'], packages: ['firefox-esr'] },
  webkit: {
    programs: ['webkit', 'python', 'screen'],
    packages: ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'python3-gi', 'xvfb'],
  },
};

/** @param {Program} program */
const placeOf = (program) =>
  NAMES[program]
    .flatMap((name) => (name.startsWith('/') ? [name] : folders().map((folder) => join(folder, name))))
    .find(canRun);

/**
 * The path of a program.
 * @param {Program} program
 */
export function findProgram(program) {
  const place = placeOf(program);
  if (!place) throw new Error(`${NAMES[program].join(' or ')} is not installed: npm run engines`);
  return place;
}

/**
 * Whether an engine can be driven in the end: found, or from Debian.
 * @param {'firefox' | 'webkit'} engine
 */
export function ensureEngine(engine) {
  const { programs, packages } = ENGINES[engine];
  const isThere = () => programs.every(placeOf) && (engine !== 'webkit' || hasBindings());
  if (isThere() || (installFromDebian(packages) && isThere())) return true;
  console.error(
    `NOT DRIVEN: ${engine} is not here and could not be installed, so nothing is proven in it. Needed are ${packages.join(', ')} of Debian.`,
  );
  return false;
}

/** Whether Python can open a window of WebKitGTK: a package of its own. */
function hasBindings() {
  const code = 'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2';
  return spawnSync(findProgram('python'), ['-c', code], { stdio: 'ignore' }).status === 0;
}
