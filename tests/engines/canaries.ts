// Words that stand nowhere but in what a test writes, and how they are looked for in the files of a profile.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foundIn } from '../e2e/profile-search.ts';
import type { Browser } from './driver/browser.ts';
import type { EngineName } from './engine.ts';
import * as journal from './journal.ts';

/** Letters of no language, no four of them twice. */
export const CANARY = {
  body: 'zwolqixutepvak',
  title: 'Quxmerdivoplaz',
  tag: 'fnobwyrkezuj',
  ownWord: 'hylzuvqomtek',
  half: 'vojpaxikrulmeg',
} as const;

export type CanaryName = keyof typeof CANARY;

/** As Ebb stores a day. A browser writes days of its own, so it is one of long ago. */
export const DAY = '1987-03-09';

const PIECE = 6;

/**
 * Firefox compresses rows (Snappy) and its notes of windows (LZ4). Both keep what they meet first as it is and refer
 * back only to four letters and more that came before, so a word may lie in pieces, but some of it lies there.
 */
const piecesOf = (word: string) =>
  Array.from({ length: word.length - PIECE + 1 }, (_, at) => word.slice(at, at + PIECE));

/** Which canaries stand in which files, whole or in pieces. */
export function canariesIn(folder: string): Record<string, (CanaryName | 'day')[]> {
  const words: [CanaryName | 'day', readonly string[]][] = Object.entries(CANARY).map(([name, word]) => [
    name as CanaryName,
    piecesOf(word),
  ]);
  words.push(['day', [DAY]]);
  const found = foundIn(
    folder,
    words.flatMap(([, pieces]) => pieces),
  );
  return Object.fromEntries(
    Object.entries(found).map(([path, here]) => [
      path,
      words.filter(([, pieces]) => pieces.some((piece) => here.includes(piece))).map(([name]) => name),
    ]),
  );
}

/** The journal's own database files. */
export const DATABASE = /\/idb\/[^/]+\.sqlite(-wal)?$|IndexedDB\.sqlite3(-wal)?$/;

/** An entry with a canary in each of its fields. */
export async function writeCanaries(browser: Browser, home: string): Promise<void> {
  const { body, title, tag, ownWord } = CANARY;
  const text = `It was a ${body} of an evening.`;
  await journal.writeEntry(browser, home, { text, title, tag, ownWord, day: DAY });
  await browser.seesNamed('heading', title);
}

const SESSION = 'sessionstore-backups/recovery.jsonlz4';

/**
 * Waits until the browser has noted down its windows once more, so that a kill finds the notes made. Firefox does; a
 * window of WebKitGTK alone keeps none.
 */
export async function notesAreMade(engine: EngineName, browser: Browser, profile: string): Promise<void> {
  if (engine !== 'firefox') return;
  const file = join(profile, SESSION);
  const madeAt = () => (existsSync(file) ? statSync(file).mtimeMs : 0);
  // Twice: what was under way may be older than what is on the screen.
  for (let time = 0; time < 2; time += 1) {
    const before = madeAt();
    await browser.until(
      'the notes of windows',
      () => {
        // It notes down only what changed.
        scrollTo(0, scrollY === 0 ? 1 : 0);
        sessionStorage.setItem('turn', String(performance.now()));
        return true;
      },
      null,
    );
    await browser.meanwhile('the notes of windows', () => madeAt() > before);
  }
}
