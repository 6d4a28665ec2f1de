// A static file server of built-ins only: `npm start` and the browser tests serve `dist/` with it.
// It adds no security headers, as most static hosts do not: the app must be safe without them.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A name that carries a content hash, as the build writes them: it may be kept for ever. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+$/;

/**
 * The sub-path with a slash at both ends.
 * @param {string | undefined} base
 */
export function normalBase(base) {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * The file that a request path names, or null when there is none inside the root.
 * @param {string} root absolute
 * @param {string} path below the base, still percent-encoded
 */
function fileOf(root, path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const file = join(root, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  if (!file.startsWith(root + sep)) return null;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { file, stat } : null;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 */
function say(response, status, text, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}

/**
 * @param {string} root
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(root, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(response, 405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
  }
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (`${path}/` === base) return say(response, 301, base, { Location: base });
  if (!path.startsWith(base)) return say(response, 404, 'Not found');
  const below = path.slice(base.length);
  const found = fileOf(root, below);
  if (!found) return say(response, 404, 'Not found');

  const tag = `"${found.stat.size.toString(36)}-${Math.floor(found.stat.mtimeMs).toString(36)}"`;
  const headers = {
    'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
    'Cache-Control': HASHED.test(below) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ETag: tag,
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers);
    return response.end();
  }
  response.writeHead(200, { ...headers, 'Content-Length': found.stat.size });
  if (request.method === 'HEAD') return response.end();
  const stream = createReadStream(found.file);
  stream.on('error', () => response.destroy());
  stream.pipe(response);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port, also when 0 asked for any
 */
function listen(server, port, host) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** @param {import('node:http').Server} server */
function shut(server) {
  return new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
}

/**
 * Serves a folder until `close` is called.
 * @param {{ root: string, port?: number, base?: string, host?: string }} options `host` absent: this machine only
 */
export async function serve({ root, port = 4173, base = '/', host }) {
  const folder = resolve(root);
  const prefix = normalBase(base);
  const make = () => createServer((request, response) => answer(folder, prefix, request, response));
  const first = make();
  const servers = [first];
  const taken = await listen(first, port, host ?? '127.0.0.1');
  if (host === undefined) {
    // "localhost" is ::1 first on many machines; a machine without IPv6 goes without.
    const second = make();
    try {
      await listen(second, taken, '::1');
      servers.push(second);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') {
        await shut(first);
        throw error;
      }
    }
  }
  return {
    url: `http://localhost:${taken}${prefix}`,
    port: taken,
    close: async () => {
      await Promise.all(servers.map(shut));
    },
  };
}

/** The port asked for by PORT, or a clear error. */
export function portAsked() {
  const text = process.env.PORT ?? '4173';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`PORT must be a number from 0 to 65535, not "${text}".`);
  process.exit(1);
}

/**
 * Serves as PORT, HOST and BASE say; a port in use ends the process with a clear error.
 * @param {string} root
 */
export async function serveAsAsked(root) {
  const port = portAsked();
  try {
    return await serve({
      root,
      port,
      base: process.env.BASE ?? '/',
      ...(process.env.HOST ? { host: process.env.HOST } : {}),
    });
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    console.error(
      code === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop what is running there, or choose another: PORT=4174 npm start`
        : `Cannot serve on port ${port}: ${message}`,
    );
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveAsAsked(process.argv[2] ?? 'dist');
  console.log(url);
}
