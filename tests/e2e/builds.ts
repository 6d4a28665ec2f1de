// Builds of the app that differ: for another path, and of a later edition.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * A later edition: every script has another name than in the build under test, and the page says its version.
 * @param changes what else is other about its sources
 */
export function buildLater(version: string, changes: (sources: string) => void = () => undefined): string {
  const sources = join(BUILDS, `sources-${version}`);
  rmSync(sources, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  for (const name of SOURCES) cpSync(join(ROOT, name), join(sources, name), { recursive: true });
  appendFileSync(
    join(sources, 'src/main.tsx'),
    `\ndocument.documentElement.dataset.edition = '${version}';\n`,
  );
  changes(sources);
  return build(sources, join(BUILDS, version), { VERSION: version });
}

/** For a later edition: its rows mean more than those of today. */
export function raiseSchema(sources: string): void {
  const file = join(sources, 'src/store/schema.ts');
  const text = readFileSync(file, 'utf8');
  const raised = text.replace(/SCHEMA = (\d+);/, (_, now) => `SCHEMA = ${Number(now) + 1};`);
  if (raised === text) throw new Error('no edition to raise');
  writeFileSync(file, raised);
}
