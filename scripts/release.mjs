// `npm run release -- 0.2.0`: makes a release in `release/` and says what is left to do. It commits nothing, tags nothing
// and sends nothing. `--dry-run` does all of it and writes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFrom, sha256, sumsOf } from './apart.mjs';
import { ROOT } from './install.mjs';
import { archiveOf, linesOf } from './release/archive.mjs';
import { objections, releasedChangelog, steadyBill, withVersion } from './release/plan.mjs';

const RELEASE = join(ROOT, 'release');
/** What a host needs beside the site: they have the release, and not these sources. */
const TOOLS = {
  'publish.sh': 'docs/deploy/publish.sh',
  'check.sh': 'docs/deploy/check.sh',
  'kill-switch.js': 'docs/deploy/kill-switch/offline.js',
};

/** @param {string} name */
const read = (name) => readFileSync(join(ROOT, name), 'utf8');

/**
 * What a program says; it ends this one when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function said(command, args, cwd = ROOT) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout;
  console.error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  process.exit(1);
}

/** The packages here that are not those of the lockfile, or null when none are here. */
function notLocked() {
  const hidden = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return null;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(read('package-lock.json')).packages;
  return Object.keys(installed).filter((path) => installed[path].integrity !== locked[path]?.integrity);
}

/** @param {string} version */
function whatIsWrong(version) {
  const wrong = objections({
    version,
    now: JSON.parse(read('package.json')).version,
    changelog: read('CHANGELOG.md'),
    changed: said('git', ['status', '--porcelain']),
    tags: said('git', ['tag', '--list']).split('\n'),
  });
  const others = notLocked();
  if (others === null) wrong.push('No packages are installed: npm ci');
  else if (others.length > 0) wrong.push(`Not as the lockfile has it, npm ci first: ${others.join(', ')}`);
  return wrong;
}

/**
 * What the shipped files are made of, from the lockfile.
 * @param {Record<string, string>} changed package.json and package-lock.json of the release
 * @param {string} folder for the work; npm names the whole after its last part
 * @param {string} day
 */
function billOf(changed, folder, day) {
  mkdirSync(folder);
  for (const name of ['package.json', 'package-lock.json'])
    writeFileSync(join(folder, name), changed[name] ?? '');
  const args = ['--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  return steadyBill(said('npm', ['sbom', ...args], folder), day, sha256);
}

/**
 * @param {string} version
 * @param {string} day
 * @param {string} work a folder
 */
function make(version, day, work) {
  /** @type {Record<string, string>} */
  const changed = {
    'package.json': withVersion(read('package.json'), version),
    'package-lock.json': withVersion(read('package-lock.json'), version),
    'CHANGELOG.md': releasedChangelog(read('CHANGELOG.md'), version, day),
  };
  const name = `ebb-${version}`;
  const site = buildFrom(ROOT, join(work, 'site'), { VERSION: version, BASE: '/' });
  const id = /<meta name="build" content="(\w+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1];
  const about = `# Ebb ${version} (${id}), as Settings, About shows it\n`;
  /** @type {Record<string, string | Uint8Array>} */
  const files = {
    [`${name}.tar.gz`]: archiveOf(site, name, day),
    [`${name}.files.sha256`]: about + linesOf(sumsOf(site)),
    [`${name}.cdx.json`]: billOf(changed, join(work, 'ebb'), day),
    ...Object.fromEntries(Object.entries(TOOLS).map(([file, path]) => [file, read(path)])),
  };
  const sums = Object.entries(files).map(([file, bytes]) => /** @type {const} */ ([file, sha256(bytes)]));
  return { changed, files: { ...files, SHA256SUMS: about + linesOf(sums.map(([a, b]) => [a, b])) } };
}

/** @param {string} version */
const whatIsLeft = (version) => `
What is left to do:
  npm test                                    if it was not run on this tree
  git commit -am "Ebb ${version}"
  git tag -s v${version} -m "Ebb ${version}"
  gpg --armor --detach-sign release/SHA256SUMS
  git push && git push origin v${version}
  publish what is in release/ beside the tag
On the host, in a folder with these files: tar xzf ebb-${version}.tar.gz && sh publish.sh ebb-${version} /srv/ebb (docs/deploy.md)`;

const args = process.argv.slice(2);
const isDry = args.includes('--dry-run');
const version = args.find((arg) => !arg.startsWith('-')) ?? '';
const wrong = whatIsWrong(version);
if (wrong.length > 0) {
  for (const sentence of wrong) console.error(`✗ ${sentence}`);
  console.error('No release was made, and nothing was changed.');
  process.exit(1);
}
const work = mkdtempSync(join(tmpdir(), 'ebb-release-'));
try {
  const { changed, files } = make(version, new Date().toISOString().slice(0, 10), work);
  console.log(files.SHA256SUMS);
  if (isDry) {
    console.log('A dry run: nothing was written.');
  } else {
    for (const [name, text] of Object.entries(changed)) writeFileSync(join(ROOT, name), text);
    rmSync(RELEASE, { recursive: true, force: true });
    mkdirSync(RELEASE);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(RELEASE, name), content);
    console.log(
      `Written: ${Object.keys(changed).join(', ')}, and ${Object.keys(files).length} files in release/.`,
    );
    console.log(whatIsLeft(version));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
