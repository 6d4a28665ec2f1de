// The static server behind `npm start` and the browser tests.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ebb-serve-'));
const root = join(folder, 'site');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'manifest.webmanifest'), '{}');
  writeFileSync(join(root, 'assets/index-B5_jhiS0.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not for anyone');
  server = await serve({ root, base: 'some/path', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands: `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    }).on('error', reject);
  });
}

test.each([
  ['/some/path/', 'text/html; charset=utf-8', 'no-cache'],
  ['/some/path/?source=pwa', 'text/html; charset=utf-8', 'no-cache'],
  ['/some/path/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  [
    '/some/path/assets/index-B5_jhiS0.js',
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ],
])('%s is served with its type and for how long it may be kept', async (path, type, keeping) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe(keeping);
});

test('a page that did not change is not sent again', async () => {
  const first = await ask('/some/path/');
  const again = await ask('/some/path/', { 'If-None-Match': String(first.headers.etag) });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('the path without its slash leads to the path', async () => {
  expect(await ask('/some/path')).toMatchObject({ status: 301, headers: { location: '/some/path/' } });
});

test.each(['/', '/some/', '/some/path/no-such-file', '/some/path/assets/', '/some/path/%E0%A4%A'])(
  '%s is not found',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test.each([
  '../secret.txt',
  '%2e%2e/secret.txt',
  '..%2fsecret.txt',
  'assets/../../secret.txt',
  '..\\secret.txt',
  '%00',
])('nothing above the folder is served: %s', async (path) => {
  const { status, body } = await ask(`/some/path/${path}`);
  expect(status).toBe(404);
  expect(body).not.toContain('not for anyone');
});

test('a port in use ends the start with a clear error', async () => {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(server.port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(code).toBe(1);
  expect(said).toContain(`Port ${server.port} is in use`);
});
