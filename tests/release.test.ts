// What a release changes and packs, piece by piece; a whole one is made by `npm run reproduce`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn, sha256 } from '../scripts/apart.mjs';
import { archiveOf, timeOf } from '../scripts/release/archive.mjs';
import {
  objections,
  releasedChangelog,
  steadyBill,
  unreleased,
  withVersion,
} from '../scripts/release/plan.mjs';

const ROOT = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const work = mkdtempSync(join(tmpdir(), 'ebb-archive-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const CHANGELOG =
  '# Changelog\n\nFirst words.\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-11-01)\n\n- Old.\n';
const FINE = { version: '0.2.0', now: '0.1.0', changelog: CHANGELOG, changed: '', tags: ['v0.1.0'] };

test('a release of a clean tree with something to tell may be', () => {
  expect(objections(FINE)).toEqual([]);
  // The first release has the version that package.json has had all along.
  expect(objections({ ...FINE, version: '0.1.1', now: '0.1.1' })).toEqual([]);
});

test.each([
  ['no version', { version: 'v0.2.0' }, 'three numbers'],
  ['an older version', { version: '0.0.9' }, 'older than 0.1.0'],
  ['an older version by its digits', { version: '0.9.0', now: '0.10.0' }, 'older than 0.10.0'],
  ['a tree that is not clean', { changed: '?? notes.txt\n' }, 'notes.txt'],
  ['a version with a tag', { tags: ['v0.2.0'] }, 'a tag v0.2.0'],
  ['a version with a heading', { version: '0.1.0' }, 'a heading for 0.1.0'],
  ['nothing to tell', { changelog: CHANGELOG.replace('- New.\n', '') }, 'Nothing stands under'],
  ['no place for what is new', { changelog: '# Changelog\n' }, 'Nothing stands under'],
])('%s is said', (_, other, sentence) => {
  expect(objections({ ...FINE, ...other }).join('\n')).toContain(sentence);
});

test('the changelog of the project has a place for what is new', () => {
  expect(read('CHANGELOG.md')).toContain('\n## Unreleased\n');
});

test('what was unreleased stands under its version, and the next finds an empty place', () => {
  const released = releasedChangelog(CHANGELOG, '0.2.0', '2026-11-28');
  expect(released).toBe(CHANGELOG.replace('Unreleased\n', 'Unreleased\n\n## 0.2.0 (2026-11-28)\n'));
  expect(unreleased(released).trim()).toBe('');
  expect(unreleased(CHANGELOG)).toContain('- New.');
});

test('the version is set in package.json and twice in the lockfile, and not a byte besides', () => {
  for (const name of ['package.json', 'package-lock.json']) {
    const text = read(name);
    const { version } = JSON.parse(text) as { version: string };
    expect(withVersion(text, version)).toBe(text);
    const before = text.split('\n');
    const changed = withVersion(text, '77.0.0')
      .split('\n')
      .filter((line, at) => line !== before[at]);
    expect(changed.map((line) => line.trim())).toEqual(
      name === 'package.json' ? ['"version": "77.0.0",'] : ['"version": "77.0.0",', '"version": "77.0.0",'],
    );
  }
});

describe('a bill of materials', () => {
  const isDev = [{ name: 'cdx:npm:package:development', value: 'true' }];
  const bill = (name: string, timestamp: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber: `urn:uuid:${timestamp}`,
      metadata: { timestamp, component: { 'bom-ref': 'ebb' } },
      components: [
        { 'bom-ref': name, properties: [] },
        { 'bom-ref': 'vite', properties: isDev },
      ],
      dependencies: [
        { ref: 'ebb', dependsOn: [name, 'vite'] },
        { ref: 'vite', dependsOn: [name] },
        { ref: name, dependsOn: [] },
      ],
    });
  const steady = (name: string, timestamp: string) => steadyBill(bill(name, timestamp), '2026-11-28', sha256);

  test('is the same whenever it is made, and another for other parts', () => {
    expect(steady('dexie', 'now')).toBe(steady('dexie', 'later'));
    expect(steady('dexie', 'now')).not.toBe(steady('preact', 'now'));
    const { serialNumber } = JSON.parse(steady('dexie', 'now')) as { serialNumber: string };
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('names what is shipped, and not what it is made with', () => {
    expect(JSON.parse(steady('dexie', 'now'))).toMatchObject({
      components: [{ 'bom-ref': 'dexie' }],
      dependencies: [
        { ref: 'ebb', dependsOn: ['dexie'] },
        { ref: 'dexie', dependsOn: [] },
      ],
    });
  });
});

function folderOf(name: string, files: Record<string, string>): string {
  const folder = join(work, name);
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test('an archive holds every file, and its bytes depend on nothing else', () => {
  const files = { 'index.html': 'a page', 'assets/a-12345678.js': 'x'.repeat(5000), 'assets/empty.css': '' };
  const archive = archiveOf(folderOf('one', files), 'ebb-0.2.0', '2026-11-28');
  expect(sha256(archive)).toBe(sha256(archiveOf(folderOf('another', files), 'ebb-0.2.0', '2026-11-28')));
  writeFileSync(join(work, 'ebb.tar.gz'), archive);
  const { status, stderr } = spawnSync('tar', ['xzf', 'ebb.tar.gz'], { cwd: work, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const out = join(work, 'ebb-0.2.0');
  expect(filesIn(out)).toEqual(Object.keys(files).sort());
  for (const [file, text] of Object.entries(files)) {
    expect(readFileSync(join(out, file), 'utf8')).toBe(text);
    expect(statSync(join(out, file)).mtimeMs / 1000).toBe(timeOf('2026-11-28', Buffer.from(text)));
  }
});

// nginx and Caddy make a page's tag of its time and its length, and rsync looks at nothing else.
test('two pages of one length, released on one day, have not one time; and none is of the future', () => {
  const [one, other] = ['version 0.2.0', 'version 0.2.1'].map((text) =>
    timeOf('2026-11-28', Buffer.from(text)),
  );
  expect(one).not.toBe(other);
  for (const time of [one, other]) {
    expect(time).toBeLessThan(Date.parse('2026-11-28T00:00:00Z') / 1000);
    expect(time).toBeGreaterThanOrEqual(Date.parse('2026-11-27T00:00:00Z') / 1000);
  }
});
