// The builds that are served: this edition and a later one, each for the root of an address and for a path below it.
// They are made once before all tests, from copies, so that no other build is in their way.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFrom, copySources } from '../../scripts/apart.mjs';

export type Base = '/' | '/some/path/';
export type Edition = 'now' | 'later';

/** The version of the later edition, which its page also says of itself (`edition` of updating.ts). */
export const LATER = '9.9.9';

const nameOf = (edition: Edition, base: Base) => `${edition}-${base === '/' ? 'root' : 'path'}`;

/** The folder of a build. */
export function buildOf(edition: Edition, base: Base): string {
  const folder = process.env.HOSTS_BUILDS;
  if (folder === undefined) throw new Error('the builds were not made');
  return join(folder, nameOf(edition, base));
}

/** Makes them before all tests; the returned function is called after the last. */
export default function makeBuilds(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-hosts-'));
  process.env.HOSTS_BUILDS = folder;
  const now = copySources(join(folder, 'sources-now'));
  const later = copySources(join(folder, 'sources-later'));
  // Every script has another name than in the edition of now.
  appendFileSync(join(later, 'src/main.tsx'), `\ndocument.documentElement.dataset.edition = '${LATER}';\n`);
  for (const base of ['/', '/some/path/'] as const) {
    buildFrom(now, buildOf('now', base), { BASE: base });
    buildFrom(later, buildOf('later', base), { BASE: base, VERSION: LATER });
  }
  return () => rmSync(folder, { recursive: true, force: true });
}
