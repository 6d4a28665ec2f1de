// The files of docs/deploy say what the app says of itself: one policy, the same headers, the same caches; and what
// docs/deploy.md names is there. `npm run hosts` tries them in real servers.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { filesIn, SOURCES } from '../scripts/apart.mjs';
import { headerPolicy } from '../scripts/build/policy.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const DEPLOY = 'docs/deploy';

/** The pairs of a file that has them as `Name: "value"`, `Name value` or `add_header Name "value" always;`. */
function headersOf(file: string): Map<string, string> {
  const names = '[A-Z][a-z]*(?:-[A-Z][a-z]+)+';
  const lines = read(`${DEPLOY}/${file}`).matchAll(
    new RegExp(`^[ \\t]+(?:add_header )?(${names}):? (?:"([^"]*)"|([^"$\\n]*?))(?: always;)?$`, 'gm'),
  );
  return new Map([...lines].map(([, name = '', quoted, plain]) => [name, quoted ?? plain ?? '']));
}

describe('the headers that a host sends', () => {
  const ours = [...read('src/workers/offline-answer.ts').matchAll(/^ {2}'([\w-]+)':\s+'([^']+)',$/gm)];
  const hosts = ['Caddyfile', 'nginx.conf', '_headers'].map((file) => [file, headersOf(file)] as const);

  test('there are some to compare', () => {
    expect(ours.length).toBe(4);
    for (const [file, headers] of hosts) expect(headers.size, file).toBe(6);
  });

  test.each(hosts)('%s has those that the offline worker adds', (_, headers) => {
    for (const [, name = '', value] of ours) expect(headers.get(name)).toBe(value);
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  });

  // A hash in a host's file would be wrong from the next build on. The page names the hash itself, and a script must
  // please both.
  test.each(hosts)('%s has the policy of the build, but for the hash of its script', (_, headers) => {
    const policy = headerPolicy({ scripts: ["'unsafe-inline'"], styles: ["'unsafe-inline'"] });
    expect(headers.get('Content-Security-Policy')).toBe(policy);
  });
});

test('the kill switch forgets the caches of this app and no other, and knows nothing of a database', () => {
  const killSwitch = read(`${DEPLOY}/kill-switch/offline.js`);
  const [prefix = 'none'] = /`ebb \$\{encodeURIComponent\(.*\)\} `/.exec(killSwitch) ?? [];
  const own = read('src/workers/offline-files.ts').replaceAll('SCOPE', 'self.registration.scope');
  expect(own).toContain(`const PREFIX = ${prefix};`);
  const code = killSwitch.replace(/\/\/.*$/gm, '');
  expect(code).not.toMatch(/indexedDB|localStorage|clients|navigate|'fetch'/);
});

test('the container is built of what a build reads, and no install script runs in it', () => {
  const copied = [...read(`${DEPLOY}/Dockerfile`).matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(
    ([, names = '']) => names.split(' '),
  );
  expect(copied.filter((name) => !name.startsWith('docs/')).sort()).toEqual([...SOURCES].sort());
  expect(read(`${DEPLOY}/Dockerfile`)).toContain('npm ci --ignore-scripts');
});

test('every action of the workflow is pinned by a commit, with its version beside it', () => {
  const used = read(`${DEPLOY}/github-pages.yml`).match(/uses: .*/g) ?? [];
  expect(used.length).toBeGreaterThan(3);
  for (const line of used) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('what docs/deploy.md names is there, and all that is there is named', () => {
  const text = read('docs/deploy.md');
  const links = [...text.matchAll(/\]\((deploy\/[^)#]+|[\w-]+\.md)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(statSync(join(ROOT, 'docs', path)).isFile(), path).toBe(true);
  for (const name of filesIn(join(ROOT, DEPLOY))) expect(links).toContain(`deploy/${name}`);
});

describe('publish.sh', { timeout: 60_000 }, () => {
  const work = mkdtempSync(join(tmpdir(), 'ebb-publish-'));
  const site = join(work, 'site');
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  beforeEach(() => rmSync(site, { recursive: true, force: true }));

  /** A build of a page, a worker that names its files, and a part for each name. */
  function build(name: string, parts: readonly string[]): string {
    const folder = join(work, name);
    const listed = ['index.html', ...parts.map((part) => `assets/${part}.js`)];
    const files = new Map(listed.map((file) => [file, `${file} of ${name}`]));
    files.set('offline.js', listed.map((url) => `{"revision":"x","url":"${url}"}`).join(','));
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
      utimesSync(join(folder, file), 1_700_000_000, 1_700_000_000);
    }
    return folder;
  }

  const publish = (from: string) =>
    spawnSync('sh', [join(ROOT, DEPLOY, 'publish.sh'), from, site], { encoding: 'utf8' });
  const parts = () => readdirSync(join(site, 'assets')).sort();

  const first = build('first', ['a-1', 'b-1']);
  const second = build('second', ['a-2', 'b-1']);
  const third = build('third', ['a-3', 'b-3']);

  test('keeps the parts of the release before, and those of the one before that no longer', () => {
    expect(publish(first).status).toBe(0);
    expect(publish(second).status).toBe(0);
    expect(parts()).toEqual(['a-1.js', 'a-2.js', 'b-1.js']);
    expect(publish(third).status).toBe(0);
    expect(parts()).toEqual(['a-2.js', 'a-3.js', 'b-1.js', 'b-3.js']);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('index.html of third');
    expect(readdirSync(site).sort()).toEqual(['assets', 'index.html', 'offline.js']);
  });

  test('goes back to an older release, and leaves what is not of Ebb alone', () => {
    publish(first);
    writeFileSync(join(site, 'robots.txt'), 'mine');
    publish(second);
    expect(publish(first).status).toBe(0);
    expect(parts()).toEqual(['a-1.js', 'a-2.js', 'b-1.js']);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('index.html of first');
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('mine');
  });

  test('takes the times of the files along, by which a server tells one page from another', () => {
    publish(first);
    expect(statSync(join(site, 'index.html')).mtimeMs).toBe(1_700_000_000_000);
  });

  test('refuses half a build, and changes nothing', () => {
    publish(first);
    const half = build('half', ['a-4', 'b-4']);
    rmSync(join(half, 'assets/b-4.js'));
    const { status, stderr } = publish(half);
    expect(status).toBe(1);
    expect(stderr).toContain('assets/b-4.js is missing');
    expect(parts()).toEqual(['a-1.js', 'b-1.js']);
    expect(publish(join(work, 'nowhere')).status).toBe(2);
  });

  test('after the kill switch keeps all parts, as nobody knows which were last', () => {
    publish(first);
    writeFileSync(join(site, 'offline.js'), read(`${DEPLOY}/kill-switch/offline.js`));
    expect(publish(second).status).toBe(0);
    expect(parts()).toEqual(['a-1.js', 'a-2.js', 'b-1.js']);
  });
});
