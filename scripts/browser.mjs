// Finds a Chromium or Chrome for the browser tests, and gets one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} path */
export function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where programs are looked for. */
export const folders = () => [...(process.env.PATH ?? '').split(delimiter), ...PLACES].filter(Boolean);

/** @param {string[]} names */
function findNamed(names) {
  const candidates = folders().flatMap((folder) =>
    folder.endsWith('.app') || folder.includes('.app/') ? [folder] : names.map((name) => join(folder, name)),
  );
  return candidates.find(canRun);
}

/** The browser installed on this machine, or undefined: Playwright then looks for its own. */
export const findBrowser = () => process.env.CHROMIUM || findNamed(NAMES);

/**
 * The same engine without windows, where it is installed: it opens a page in half the time, and knows nothing of what
 * a browser keeps round its pages (an installed app, a history).
 */
export const findShell = () => process.env.CHROMIUM || findNamed(SHELLS) || findBrowser();

/**
 * Left out: what Playwright leaves out for steady runs (the last such argument is the one that counts), and the two
 * pages that a new Chromium loads behind its address bar in every window, which take more of a small machine than Ebb.
 */
const LEFT_OUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** Arguments that the browser needs here: its sandbox refuses to start as root. */
export function browserArgs() {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [`--disable-features=${LEFT_OUT.join(',')}`, ...root];
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function does(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/**
 * Installs packages where apt-get is there and may. Another program may be at it: it waits for a while.
 * @param {string[]} packages
 */
export function installFromDebian(packages) {
  const isRoot = process.getuid?.() === 0;
  const has = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!has) return false;
  /** @param {string[]} args */
  const apt = (...args) => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const all = ['-o', 'DPkg::Lock::Timeout=120', ...args];
    return isRoot ? does('apt-get', all, env) : does('sudo', ['-n', 'apt-get', ...all], env);
  };
  console.log(`Installing from Debian: ${packages.join(' ')}…`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Whether a browser is there in the end: found, from Debian, or Playwright's own download. */
export function ensureBrowser() {
  // Two cores that everything waits for are worth one package more; somebody's own machine is not asked for it.
  const isWanted = Boolean(process.env.CI) && !process.env.CHROMIUM;
  if (isWanted && !findNamed(SHELLS)) installFromDebian(['chromium', 'chromium-headless-shell']);
  if (findBrowser()) return true;
  if (installFromDebian(['chromium']) && findBrowser()) return true;
  console.log('Trying Playwright’s own download…');
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  if (does(process.execPath, [cli, 'install', 'chromium'])) return true;
  console.error(
    'No browser for the browser tests. Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test',
  );
  return false;
}
