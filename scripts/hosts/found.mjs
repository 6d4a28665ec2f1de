// The web servers that the files of docs/deploy are for, and what the tests ask them with.
import { join } from 'node:path';
import { canRun, folders, installFromDebian } from '../browser.mjs';

/** Servers lie where not every path looks. */
const FURTHER = ['/usr/sbin', '/usr/local/sbin', '/sbin'];
const PROGRAMS = ['nginx', 'caddy', 'curl'];
/** The module belongs to lines of nginx.conf that are switched off; where it is not there, they are not tried. */
const MODULES = ['libnginx-mod-http-brotli-filter'];

/**
 * @param {string} name
 * @returns {string | undefined} its path
 */
export const findProgram = (name) =>
  [...folders(), ...FURTHER].map((folder) => join(folder, name)).find(canRun);

const missing = () => PROGRAMS.filter((name) => !findProgram(name));

/** Whether all of them are there in the end: found, or from Debian. */
export function ensureServers() {
  if (missing().length === 0 || (installFromDebian([...PROGRAMS, ...MODULES]) && missing().length === 0))
    return true;
  console.error(
    `NOT SERVED: ${missing().join(', ')} not here and not to be installed, so nothing is proven of a host. Needed are Debian’s packages ${PROGRAMS.join(', ')}.`,
  );
  return false;
}
