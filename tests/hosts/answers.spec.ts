// What the servers answer, request by request: every file whole and under its type, for how long it may be kept, and
// nothing that is not there.
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn, sumsOf } from '../../scripts/apart.mjs';
import { linesOf } from '../../scripts/release/archive.mjs';
import { buildOf } from './builds.ts';
import { ask, expect, type Host, ONCE, test } from './host.ts';
import { DEPLOY, hasBrotli } from './servers.ts';

const TYPES: Record<string, RegExp> = {
  '.css': /^text\/css/,
  '.html': /^text\/html/,
  '.js': /^(text|application)\/javascript/,
  '.png': /^image\/png$/,
  '.svg': /^image\/svg\+xml/,
  '.webmanifest': /^application\/manifest\+json/,
  '.woff2': /^font\/woff2$/,
};

/** The headers that `_headers` has for everything: what the other two files say must be the same. */
const SECURITY = new Map(
  [...readFileSync(join(DEPLOY, '_headers'), 'utf8').matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value] as const,
  ),
);

const FOR_EVER = 'public, max-age=31536000, immutable';

function assetOf(host: Host, pattern: RegExp): string {
  const found = filesIn(host.site).find((name) => pattern.test(name));
  if (!found) throw new Error(`no file like ${pattern}`);
  return found;
}

test('every file is served whole and under its type, hashed ones for ever and the others asked for anew', async ({
  host,
}) => {
  const files = filesIn(host.site);
  expect(files.length).toBeGreaterThan(100);
  for (const name of files) {
    const { status, headers, body } = await ask(host.url + name);
    expect.soft(status, name).toBe(200);
    expect.soft(body.equals(readFileSync(join(host.site, name))), `${name} as built`).toBe(true);
    expect.soft(headers['content-type'], name).toMatch(TYPES[extname(name)] ?? /^no type$/);
    expect.soft(headers['cache-control'], name).toBe(name.startsWith('assets/') ? FOR_EVER : 'no-cache');
  }
});

test('the headers are on the page, the worker, the parts, and on what is not there', async ({ host }) => {
  expect(SECURITY.size).toBe(6);
  const { headers: first } = await ask(host.url);
  const answers = await Promise.all([
    ask(host.url),
    ask(`${host.url}?source=pwa`),
    ask(`${host.url}offline.js`),
    ask(`${host.url}manifest.webmanifest`),
    ask(host.url + assetOf(host, /^assets\/index-.*\.js$/)),
    ask(host.url, { 'If-None-Match': String(first.etag) }),
    ask(`${host.url}no-such-file`),
    ask(`${host.url}assets/index-12345678.js`),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 304, 404, 404]);
  for (const { status, headers } of answers)
    for (const [name, value] of SECURITY) expect.soft(headers[name], `${name} with ${status}`).toBe(value);
});

test('what did not change is not sent again, and a new edition is', async ({ host, base }) => {
  const names = [
    '',
    'index.html',
    'offline.js',
    'manifest.webmanifest',
    assetOf(host, /^assets\/index-.*\.js$/),
  ];
  const tags = new Map<string, string>();
  for (const name of names) {
    for (const accepted of ['identity', 'gzip']) {
      const first = await ask(host.url + name, { 'Accept-Encoding': accepted });
      const tag = String(first.headers.etag);
      const again = await ask(host.url + name, { 'Accept-Encoding': accepted, 'If-None-Match': tag });
      expect.soft([again.status, again.body.length], `${name} ${accepted}`).toEqual([304, 0]);
      tags.set(name, tag);
    }
  }
  host.publish('later');
  for (const name of ['', 'offline.js']) {
    const { status, body } = await ask(host.url + name, { 'If-None-Match': tags.get(name) ?? '' });
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(buildOf('later', base), name || 'index.html')))).toBe(true);
  }
});

test('texts are packed, pictures and letters are not', async ({ host, server }) => {
  const texts = [
    'index.html',
    'offline.js',
    assetOf(host, /^assets\/index-.*\.js$/),
    assetOf(host, /^assets\/pages-.*\.css$/),
    'icons/favicon.svg',
  ];
  for (const name of texts) {
    const plain = readFileSync(join(host.site, name));
    const packed = await ask(host.url + name, { 'Accept-Encoding': 'gzip' });
    expect.soft(packed.headers['content-encoding'], name).toBe('gzip');
    expect.soft(packed.headers.vary, name).toMatch(/accept-encoding/i);
    expect.soft(gunzipSync(packed.body).equals(plain), `${name} unpacked`).toBe(true);
  }
  for (const name of ['icons/icon-192.png', assetOf(host, /\.woff2$/)]) {
    const { headers } = await ask(host.url + name, { 'Accept-Encoding': 'gzip, br, zstd' });
    expect.soft(headers['content-encoding'], name).toBeUndefined();
  }
  const best = await ask(`${host.url}offline.js`, { 'Accept-Encoding': 'gzip, br, zstd' });
  const way = best.headers['content-encoding'] ?? '';
  if (server === 'caddy') expect(way).toBe('zstd');
  else expect(way).toBe(hasBrotli() ? 'br' : 'gzip');
  if (way === 'br')
    expect(brotliDecompressSync(best.body).equals(readFileSync(join(host.site, 'offline.js')))).toBe(true);
});

test('what is not there is not found, is never a page, and is not kept', async ({ host, base }) => {
  const paths = [
    'assets/index-12345678.js',
    'assets/index-12345678.css',
    'assets/',
    'icons/',
    'no/such/page',
    'entries',
    'offline.mjs',
    '.git/config',
    '..%2f..%2fserver%2fpid',
  ];
  for (const path of paths) {
    const { status, headers, body } = await ask(host.url + path);
    // A path that climbs is refused as such by some.
    expect.soft([400, 404], path).toContain(status);
    expect.soft(headers['cache-control'] ?? 'no-cache', path).toBe('no-cache');
    expect.soft(body.toString(), path).not.toContain('<textarea');
  }
  // Without its slash the path would lose every address in the page.
  if (base === '/') return;
  const { status, headers } = await ask(host.url.slice(0, -1));
  expect([301, 308]).toContain(status);
  expect(headers.location).toBe(base);
});

test('what is shared while no worker is there is not taken', async ({ host, server }) => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  for (const path of ['share', '', 'index.html']) {
    const { status } = await ask(host.url + path, form, 'POST');
    expect.soft(status, path).toBe(path === 'share' && server === 'nginx' ? 404 : 405);
  }
});

test('whoever comes without encryption is sent to where there is some', async ({ host }) => {
  test.skip(host.plain === null, 'Caddy does that by itself');
  const { status, headers } = await ask(`${host.plain}/some/path/?source=pwa`, { Host: 'elsewhere.example' });
  expect(status).toBe(301);
  expect(headers.location).toBe('https://journal.example.org/some/path/?source=pwa');
});

test('the list of a release finds the file that is another', ONCE, async ({ host, base }, info) => {
  const list = info.outputPath('list.sha256');
  writeFileSync(list, `# Ebb, as built\n${linesOf(sumsOf(buildOf('now', base)))}`);
  const check = () => spawnSync('sh', [join(DEPLOY, 'check.sh'), host.url, list], { encoding: 'utf8' });
  const whole = check();
  expect(whole.stdout).toMatch(/^\d{3} the same, 0 others\n$/);
  expect(whole.status).toBe(0);
  const name = assetOf(host, /^assets\/core-.*\.js$/);
  appendFileSync(join(host.site, name), '// one more line\n');
  const changed = check();
  expect(changed.stdout).toContain(`another file: ${name}\n`);
  expect(changed.status).toBe(1);
});
