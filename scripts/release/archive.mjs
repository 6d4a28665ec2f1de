// A folder as one .tar.gz whose bytes depend on nothing but its files: no owner, no machine, no clock.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { filesIn, sha256 } from '../apart.mjs';

const BLOCK = 512;
const DAY_S = 86_400;

/**
 * The time of a file in the archive, in seconds: in the day before the release, at a second drawn from its bytes. Web
 * servers tell by time and length whether a file has changed, and rsync does: with one time for all, a page of one length
 * would look like the page of the release before, and nobody would get the new one.
 * @param {string} day as `2026-11-28`
 * @param {Uint8Array} bytes
 */
export const timeOf = (day, bytes) =>
  Date.parse(`${day}T00:00:00Z`) / 1000 - DAY_S + (Number.parseInt(sha256(bytes).slice(0, 8), 16) % DAY_S);

/**
 * @param {Buffer} header
 * @param {number} at
 * @param {number} length with the NUL that ends it
 * @param {number} value
 */
const octal = (header, at, length, value) =>
  header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');

/**
 * The header of one file (POSIX.1-1988, "ustar").
 * @param {string} name
 * @param {number} size
 * @param {number} time
 */
function headerOf(name, size, time) {
  if (!/^[\x20-\x7e]{1,100}$/.test(name)) throw new Error(`${name} does not fit into the archive`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 'latin1');
  octal(header, 100, 8, 0o644);
  octal(header, 108, 8, 0);
  octal(header, 116, 8, 0);
  octal(header, 124, 12, size);
  octal(header, 136, 12, time);
  header.fill(' ', 148, 156);
  header.write('0', 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/**
 * @param {string} folder
 * @param {string} name of the folder in the archive
 * @param {string} day
 */
export function archiveOf(folder, name, day) {
  const blocks = filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    const rest = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
    return [headerOf(`${name}/${file}`, bytes.length, timeOf(day, bytes)), bytes, rest];
  });
  const tar = Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
  // Not Node's own: its bytes are another's on another processor.
  return gzipSync(tar, { level: 9, mtime: 0 });
}

/**
 * Lines as `sha256sum` reads them.
 * @param {Iterable<[string, string]>} sums name and sum
 */
export const linesOf = (sums) => [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
