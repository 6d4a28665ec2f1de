// Serves files as real hosts do: squeezed with Brotli or gzip, whichever the browser takes. `serve.mjs` sends them as
// they are, which a line of 1.6 Mbit/s would make several times as long. Squeezed before anything is timed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
/** These are squeezed already. */
const AS_IT_IS = ['.png', '.woff2'];
/** A name that carries a content hash may be kept for ever. */
const HASHED = /-[\w-]{8}\.\w+$/;
/** At 11 the largest script would be a fifteenth smaller, and all files would take twice as long to squeeze. */
const BROTLI_QUALITY = 9;

/** @typedef {Record<string, Buffer>} Files by their path below the address */
/** @typedef {{ type: string, cache: string, tag: string, bodies: Record<string, Buffer> }} Ready */

/**
 * Every file of a folder.
 * @param {string} root
 * @returns {Files}
 */
export function filesOf(root) {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name))]),
  );
}

/** @param {string} name @param {Buffer} bytes @returns {Promise<Ready>} */
async function squeezed(name, bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  /** @type {Record<string, Buffer>} */
  const bodies = { identity: bytes };
  if (!AS_IT_IS.includes(extname(name))) {
    bodies.br = await promisify(brotliCompress)(bytes, { params });
    bodies.gzip = await promisify(gzip)(bytes);
  }
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    cache: HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    tag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
    bodies,
  };
}

/**
 * @param {ReadonlyMap<string, Ready>} ready
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(ready, request, response) {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '').slice(1);
  const file = ready.get(path === '' ? 'index.html' : path);
  if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
  const headers = {
    'Content-Type': file.type,
    'Cache-Control': file.cache,
    ETag: file.tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === file.tag) return response.writeHead(304, headers).end();
  const taken = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  const encoding = ['br', 'gzip'].find((name) => file.bodies[name] && taken.includes(name)) ?? 'identity';
  const body = file.bodies[encoding] ?? Buffer.alloc(0);
  const encoded = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  return response.writeHead(200, { ...headers, ...encoded, 'Content-Length': body.length }).end(body);
}

/**
 * Serves them at the root of an address of their own until `close` is called.
 * @param {Files} files
 * @returns {Promise<{ url: string, sent: () => number, close: () => Promise<void> }>} `sent`: bytes of all answers so
 *   far, their heads with them
 */
export async function serveSqueezed(files) {
  const names = Object.entries(files);
  const ready = new Map(
    await Promise.all(
      names.map(async ([name, bytes]) => /** @type {const} */ ([name, await squeezed(name, bytes)])),
    ),
  );
  let gone = 0;
  /** @type {Map<import('node:net').Socket, number>} */
  const open = new Map();
  const server = createServer((request, response) => void answer(ready, request, response));
  server.on('connection', (socket) => {
    open.set(socket, 0);
    socket.once('close', () => {
      gone += socket.bytesWritten;
      open.delete(socket);
    });
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done(true));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    sent: () => gone + [...open.keys()].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    close: async () => {
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
    },
  };
}

/**
 * Counts what a page asks of an address, from now on.
 * @param {import('@playwright/test').CDPSession} session
 * @param {string} url
 * @returns {Promise<() => { requests: number, kB: number, names: string[] }>} what was asked for so far; kilobytes as
 *   they came over the line, of what has come whole
 */
export async function countRequests(session, url) {
  await session.send('Network.enable');
  /** @type {Map<string, string>} */
  const names = new Map();
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(url)) names.set(requestId, request.url.slice(url.length));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (names.has(requestId)) bytes += encodedDataLength;
  });
  return () => ({ requests: names.size, kB: bytes / 1000, names: [...names.values()] });
}

/**
 * What a whole first visit brings, on a fast line: by the page, and by the worker that keeps everything offline.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, sent: () => number }} server
 * @param {(page: import('@playwright/test').Page) => Promise<unknown>} isReady everything is kept
 */
export async function wholeVisit(browser, server, isReady) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const count = await countRequests(await context.newCDPSession(page), server.url);
  const before = server.sent();
  await page.goto(server.url);
  await isReady(page);
  const { requests, kB } = count();
  const byWorker = (server.sent() - before) / 1000 - kB;
  await context.close();
  return {
    'whole first visit, app: asked for by the page': requests,
    'whole first visit, app: come to the page': kB,
    'whole first visit, app: come to the offline worker': byWorker,
  };
}
