// A release from beginning to end, in a clone of this repository: what it refuses, what a dry run leaves alone, what lies
// in release/ afterwards, and that the same tree gives the same release again.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { filesIn, sha256, sumsOf } from '../../scripts/apart.mjs';

const ROOT = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'ebb-clone-'));
const clone = join(work, 'ebb');

interface Locked {
  name?: string;
  version: string;
  dev?: boolean;
}

function does(command: string, args: string[], cwd = clone) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function must(command: string, args: string[], cwd = clone): string {
  const { status, said } = does(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${said}`);
  return said;
}

const release = (...args: string[]) => does(process.execPath, ['scripts/release.mjs', ...args]);
const readHere = (name: string) => readFileSync(join(clone, name), 'utf8');
const changes = () => must('git', ['status', '--porcelain']).trim();

beforeAll(() => {
  must('git', ['clone', '--quiet', '--no-hardlinks', ROOT, clone], work);
  // What is on the disk is tested, also what is not committed yet.
  for (const name of must('git', ['ls-files', '-mo', '--exclude-standard'], ROOT).split('\n'))
    if (name !== '' && existsSync(join(ROOT, name)))
      cpSync(join(ROOT, name), join(clone, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  appendFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
  must('git', ['add', '--all']);
  must('git', [
    '-c',
    'user.name=Ebb',
    '-c',
    'user.email=ebb@example.org',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'As it is here',
  ]);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

beforeEach(() => {
  must('git', ['reset', '--quiet', '--hard']);
  rmSync(join(clone, 'release'), { recursive: true, force: true });
});

test('what is no version, and one that is older, is refused', () => {
  for (const version of ['next', '0.2', 'v9.9.9', '0.0.1', '']) {
    expect(release(...[version].filter(Boolean)), version).toMatchObject({ status: 1 });
  }
  expect(changes()).toBe('');
});

test('a tree with a change in it is refused, and so is a version that has its tag', () => {
  appendFileSync(join(clone, 'README.md'), 'One more line.\n');
  const { status, said } = release('9.9.9');
  expect(status).toBe(1);
  expect(said).toContain('README.md');
  must('git', ['checkout', '--quiet', 'README.md']);
  must('git', ['tag', 'v9.9.9']);
  expect(release('9.9.9').said).toContain('a tag v9.9.9');
  must('git', ['tag', '--delete', 'v9.9.9']);
});

test('a dry run does all of it and leaves everything as it was', () => {
  const { status, said } = release('9.9.9', '--dry-run');
  expect(said).toMatch(/^[0-9a-f]{64} {2}ebb-9\.9\.9\.tar\.gz$/m);
  expect(said).toContain('nothing was written');
  expect(said).not.toContain('left to do');
  expect(status).toBe(0);
  expect(changes()).toBe('');
});

test('a release has the version, the site with its sums and what it is made of, and comes out the same again', () => {
  const first = release('9.9.9');
  expect(first.said).toContain('git tag -s v9.9.9');
  expect(first.status).toBe(0);
  expect(JSON.parse(readHere('package.json')).version).toBe('9.9.9');
  expect(JSON.parse(readHere('package-lock.json')).packages[''].version).toBe('9.9.9');
  expect(readHere('CHANGELOG.md')).toMatch(/^## Unreleased\n\n## 9\.9\.9 \(\d{4}-\d\d-\d\d\)\n\n- /m);
  expect(
    changes()
      .split('\n')
      .map((line) => line.trim())
      .sort(),
  ).toEqual(['M CHANGELOG.md', 'M package-lock.json', 'M package.json']);

  const folder = join(clone, 'release');
  expect(readdirSync(folder).sort()).toEqual([
    'SHA256SUMS',
    'check.sh',
    'ebb-9.9.9.cdx.json',
    'ebb-9.9.9.files.sha256',
    'ebb-9.9.9.tar.gz',
    'kill-switch.js',
    'publish.sh',
  ]);
  must('sha256sum', ['--check', '--strict', 'SHA256SUMS'], folder);
  must('tar', ['xzf', 'ebb-9.9.9.tar.gz'], folder);
  // As docs/deploy.md has it, with what lies here and nothing else.
  must('sh', ['publish.sh', 'ebb-9.9.9', join(work, 'site')], folder);
  expect(sumsOf(join(work, 'site'))).toEqual(sumsOf(join(folder, 'ebb-9.9.9')));
  must('sha256sum', ['--check', '--strict', '../ebb-9.9.9.files.sha256'], join(folder, 'ebb-9.9.9'));
  const listed = readHere('release/ebb-9.9.9.files.sha256')
    .split('\n')
    .filter((line) => /^[0-9a-f]/.test(line));
  expect(filesIn(join(folder, 'ebb-9.9.9'))).toHaveLength(listed.length);

  const page = readHere('release/ebb-9.9.9/index.html');
  const [, id = ''] = /name="build" content="(\w{12})"/.exec(page) ?? [];
  expect(page).toContain('name="version" content="9.9.9"');
  for (const name of ['SHA256SUMS', 'ebb-9.9.9.files.sha256'])
    expect(readHere(`release/${name}`)).toContain(`# Ebb 9.9.9 (${id})`);

  const bill = JSON.parse(readHere('release/ebb-9.9.9.cdx.json'));
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'ebb', version: '9.9.9' } },
  });
  // Exactly what the lockfile has for more than building and testing.
  const { packages } = JSON.parse(readHere('package-lock.json')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages).flatMap(([path, { dev, version, name }]) =>
    path === '' || dev ? [] : [`${name ?? path.split('node_modules/').pop()}@${version}`],
  );
  const named = bill.components.map((it: { name: string; version: string }) => `${it.name}@${it.version}`);
  expect(named.sort()).toEqual(shipped.sort());
  expect(named.some((it: string) => it.startsWith('dexie@'))).toBe(true);

  const sums = () =>
    readdirSync(folder)
      .filter((name) => name !== 'ebb-9.9.9')
      .map((name) => sha256(readFileSync(join(folder, name))));
  const before = sums();
  must('git', ['reset', '--quiet', '--hard']);
  rmSync(folder, { recursive: true });
  expect(release('9.9.9').status).toBe(0);
  expect(sums()).toEqual(before);
});
