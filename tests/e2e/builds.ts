// Builds of the app that differ: for another path, and of a later edition.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
// Two workers may need the same build at once; each makes its own.
const BUILDS = join(ROOT, 'test-results/builds', process.env.TEST_PARALLEL_INDEX ?? '0');
const SOURCES = ['index.html', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json', 'vite.config.ts'];

function build(root: string, outDir: string, env: Record<string, string>): string {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the build failed: ${stdout}${stderr}`);
  return outDir;
}

/** The app for a sub-path. */
export function buildFor(base: string): string {
  return build(ROOT, join(BUILDS, 'sub-path'), { BASE: base });
}

/** A later edition: every script has another name than in the build under test, and the page says its version. */
export function buildLater(version: string): string {
  const sources = join(BUILDS, `sources-${version}`);
  rmSync(sources, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  for (const name of SOURCES) cpSync(join(ROOT, name), join(sources, name), { recursive: true });
  appendFileSync(
    join(sources, 'src/main.tsx'),
    `\ndocument.documentElement.dataset.edition = '${version}';\n`,
  );
  return build(sources, join(BUILDS, version), { VERSION: version });
}
