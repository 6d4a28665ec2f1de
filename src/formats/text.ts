// Bytes to text. Files come from anywhere: UTF-8 with or without a mark, UTF-16 by its mark, and old
// windows-1252. The bytes themselves are kept by whoever reads, so a wrong guess loses nothing.

export type Encoding = 'utf-8' | 'utf-8-damaged' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** Without a byte order mark; no lone surrogates. */
  text: string;
  encoding: Encoding;
  hasMark: boolean;
}

// 0x80-0x9F of windows-1252 (WHATWG Encoding). Written out because Node's own decoder has mapped this
// range as Latin-1 in several releases.
const HIGH_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = Array.from(bytes.subarray(at, at + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Whether a lossy UTF-8 reading is nearer the truth than windows-1252: more whole characters than broken ones. */
function isMostlyUtf8(lossy: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < lossy.length; at += 1) {
    const code = lossy.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return whole > broken;
}

/** The text of a file. Never throws; what cannot be decoded shows as U+FFFD. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', hasMark };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    if (hasMark || isMostlyUtf8(lossy)) return { text: lossy, encoding: 'utf-8-damaged', hasMark };
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', hasMark: false };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, hasMark: true };
}

/** UTF-8 without a mark; lone surrogates become U+FFFD. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export type LineEnd = '\n' | '\r\n' | '\r';

/** The line end that most lines of a text have; LF when it has none. */
export function lineEndOf(text: string): LineEnd {
  const both = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1 - both;
  const cr = text.split('\r').length - 1 - both;
  if (both > lf && both >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/** Any line ends to LF. */
export function toLf(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** LF to the given line end. */
export function fromLf(text: string, end: LineEnd): string {
  return end === '\n' ? text : text.replaceAll('\n', end);
}

/** A text without the line feeds at its ends; `/\n+$/` would look at each run of them once for every one of it. */
export function trimLineEnds(text: string, where: 'both' | 'end' = 'both'): string {
  let [start, end] = [0, text.length];
  while (end > 0 && text[end - 1] === '\n') end -= 1;
  while (where === 'both' && start < end && text[start] === '\n') start += 1;
  return text.slice(start, end);
}
