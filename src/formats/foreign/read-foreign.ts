// A chosen file as what another program kept in it: which program that is, is told by what is in the file.

import { looksLikeTable } from '../csv/read-csv.ts';
import { encryptedJrnl } from '../jrnl/jrnl-encrypted.ts';
import type { Problem, ProblemCode } from '../page.ts';
import { decodeText, type Encoding, toLf } from '../text.ts';
import type { Folder, Foreign } from './foreign.ts';
import type { FolderReader, Reading } from './reader.ts';
import { FOLDERS, JSONS, TEXTS } from './readers.ts';

/** What a reader of text looks at to know its own. */
const HEAD_CHARACTERS = 65_536;
const HEAD_BYTES = 1_024;
/** All of a life as one file; what is larger is none. */
export const MOST_BYTES = 256_000_000;

const DOUBTS: Partial<Record<Encoding, ProblemCode>> = {
  'utf-8-damaged': 'encoding-damaged',
  'utf-16le': 'encoding-utf-16',
  'utf-16be': 'encoding-utf-16',
  'windows-1252': 'encoding-guessed',
};

const isMarked16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Whether bytes may begin a text: no NUL among the first, but in UTF-16. */
export function mayBeText(bytes: Uint8Array): boolean {
  return isMarked16(bytes) || !bytes.subarray(0, HEAD_BYTES).includes(0);
}

/** The value of a JSON text; undefined when it is none. */
function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text.slice(0, HEAD_CHARACTERS))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether bytes begin as a JSON does and are none: cut short on its way, most likely. */
export function isBrokenJson(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_BYTES || !mayBeText(bytes)) return false;
  const { text } = decodeText(bytes);
  return /^\s*(?:\{\s*["}]|\[\s*[{"[\]])/.test(text.slice(0, HEAD_BYTES)) && parsed(text) === undefined;
}

/** The text of a table; null when the bytes are none. */
export function tableIn(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES || !mayBeText(bytes)) return null;
  const { text } = decodeText(bytes);
  const head = text.slice(0, HEAD_CHARACTERS);
  // The last row of a piece is cut.
  const whole = head.length === text.length ? head : head.slice(0, head.lastIndexOf('\n'));
  return !/^\s*[[{<]/.test(head) && looksLikeTable(whole) ? text : null;
}

function readText(text: string, file: string, reading: Reading): Foreign | null {
  const json = parsed(text);
  if (json !== undefined) return JSONS.find(({ fits }) => fits(json))?.read(json, file, reading) ?? null;
  const head = toLf(text.slice(0, HEAD_CHARACTERS));
  return TEXTS.find(({ fits }) => fits(head))?.read(text, file, reading) ?? null;
}

/** What another program kept in a file that is no archive; null when none knows it. Never throws. */
export function foreignIn(bytes: Uint8Array, file: string, reading: Reading): Foreign | null {
  const encrypted = encryptedJrnl(bytes, file);
  if (encrypted) return encrypted;
  if (bytes.length > MOST_BYTES || !mayBeText(bytes)) return null;
  const { text, encoding } = decodeText(bytes);
  const foreign = readText(text, file, reading);
  const code = DOUBTS[encoding];
  // Said once a file.
  if (foreign && code) foreign.entries[0]?.problems.push({ file, code } satisfies Problem);
  return foreign;
}

/** The program whose archive or folder this is; null when none knows it. */
export async function readerOf(folder: Folder): Promise<FolderReader | null> {
  for (const reader of FOLDERS) if (await reader.fits(folder)) return reader;
  return null;
}
