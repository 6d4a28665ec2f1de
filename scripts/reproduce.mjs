// `npm run reproduce`: whether one source gives the same bytes each time, on another path and in another zone too; and
// whether a release, made in a clone, is what it says.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFrom, copySources, sumsOf } from './apart.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { one, unit } from './runners.mjs';
import { runSteps } from './steps.mjs';

/** Another machine, as far as a build could see it: path, zone, language, and whose home it is. */
const ELSEWHERE = { TZ: 'Pacific/Apia', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', HOME: '/nonexistent' };

/**
 * Says which files differ; true when none does.
 * @param {Map<string, string>} first
 * @param {Map<string, string>} second
 */
function agree(first, second) {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const other = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of other) console.error(`not the same: ${name}`);
  if (other.length === 0) console.log(`${names.length} files, the same bytes`);
  return names.length > 0 && other.length === 0;
}

ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'ebb-reproduce-'));
/** @type {Map<string, string>} */
let first = new Map();
/** @param {() => boolean} holds */
const check = (holds) => {
  try {
    return one(holds() ? 0 : 1);
  } catch (error) {
    console.error(error);
    return one(1);
  }
};
try {
  process.exitCode = runSteps([
    {
      name: 'twice',
      run: () =>
        check(() => {
          first = sumsOf(buildFrom(ROOT, join(folder, 'first')));
          return agree(first, sumsOf(buildFrom(ROOT, join(folder, 'second'))));
        }),
    },
    {
      name: 'elsewhere',
      run: () =>
        check(() => {
          const sources = copySources(join(folder, 'a path', 'of another length'), 'copied');
          return agree(first, sumsOf(buildFrom(sources, join(folder, 'third'), ELSEWHERE)));
        }),
    },
    { name: 'release', run: () => unit('release', ['--config=tests/release/vitest.config.ts']) },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
