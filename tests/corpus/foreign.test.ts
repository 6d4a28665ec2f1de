// Real files of other programs: how many entries each gives, and why anything of it is refused. Runs when CORPUS names
// the folder that holds them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foreignIn, isBrokenJson } from '../../src/formats/foreign/read-foreign.ts';
import { expectWellFormed } from '../formats/foreign/well-formed.ts';

const corpus = process.env.CORPUS;

const FOLDERS = ['apple-journal', 'daylio', 'dayone', 'dayone-txt', 'jrnl', 'minidiary'];

/** By file: entries, then the codes of what was refused, then those of doubts. */
const whole = (entries: number) => `${entries} entries · refused: – · doubts: –`;
const EXPECTED: Record<string, string> = {
  'apple-journal/obsidianmd__obsidian-importer__entry-complex-metadata.html': whole(1),
  // What another program made of the pages beside them.
  'apple-journal/obsidianmd__obsidian-importer__entry-complex-metadata.md': 'not known',
  'apple-journal/obsidianmd__obsidian-importer__entry-with-assets.html': whole(1),
  'apple-journal/obsidianmd__obsidian-importer__entry-with-assets.md': 'not known',
  'daylio/MichaelCurrin__daylio-csv-parser__sample.csv': whole(3),
  'daylio/MichaelCurrin__daylio-csv-parser__sample_multiple_moods.csv': whole(7),
  'daylio/staticf0x__daylio-parser__test_data.csv': whole(32),
  'dayone-txt/samuelmeuli__mini-diary__txtDayOne.txt': whole(2),
  'dayone/MarcDonald__obsidian-day-one-importer__Dev Journal.json': whole(5),
  'dayone/ergebnis__day-one-to-obsidian-converter__Example.json': whole(54),
  // It ends in the middle of a word, on purpose.
  'dayone/kulapard__dayone-to-obsidian__invalid.json': 'broken JSON',
  // Its entries name neither a zone nor a place.
  'dayone/pkamppur__dayone2-textbundle__demo.json': '4 entries · refused: – · doubts: zone-of-device',
  'jrnl/fjrevoredo__mini-diarium__jrnl-realistic.json': whole(6),
  'jrnl/fjrevoredo__mini-diarium__jrnl-sample.json': whole(3),
  'jrnl/samuelmeuli__mini-diary__jsonJrnl.json': whole(2),
  'jrnl/yostos__jrnl-mcp__sample-entries.json': whole(7),
  'minidiary/samuelmeuli__mini-diary__jsonMiniDiary.json': whole(2),
};

function told(folder: string, file: string): string {
  const bytes = new Uint8Array(readFileSync(join(corpus ?? '', folder, file)));
  const read = foreignIn(bytes, file, { deviceZone: 'UTC' });
  if (read === null) return isBrokenJson(bytes) ? 'broken JSON' : 'not known';
  expectWellFormed(read);
  const codes = (all: readonly { code: string }[]) =>
    [...new Set(all.map(({ code }) => code))].sort().join(' ');
  const doubts = codes(read.entries.flatMap(({ problems }) => problems));
  return `${read.entries.length} entries · refused: ${codes(read.unread) || '–'} · doubts: ${doubts || '–'}`;
}

describe.runIf(corpus !== undefined)('the files of other programs', () => {
  const files = corpus
    ? FOLDERS.flatMap((folder) => readdirSync(join(corpus, folder)).map((file) => `${folder}/${file}`))
    : [];

  test('are there', () => expect(files.length).toBeGreaterThan(10));

  test('come in whole, and every refusal has its reason', () => {
    const table = Object.fromEntries(
      files.map((path) => [path, told(...(path.split('/') as [string, string]))]),
    );
    const lines = Object.entries(table).map(([path, line]) => `${path}: ${line}\n`);
    process.stdout.write(lines.join(''));
    // Files that nobody has seen yet are told like the others.
    expect(table).toMatchObject(EXPECTED);
  });
});
