// `looking_back: false`: written where an entry is not for looking back, read letter for letter, and a line like any
// other where it says something else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeObsidian } from '../../src/formats/obsidian.ts';
import type { WritableEntry } from '../../src/formats/page.ts';
import { namedOf, writeMarkdown } from '../../src/formats/write-markdown.ts';
import { anyContent } from './arbitrary.ts';
import { byLabel, entryOf, SEED_LIKE, textOf } from './entry-of.ts';

const FILE = '---\r\ntitle: x # mine\r\nlooking_back:  false # not this one\r\nmine: 1\r\n---\r\nB\r\n';
const front = (line: string) => `---\ntitle: x\n${line}\n---\nB\n`;
const out = (entry: WritableEntry): WritableEntry => ({ ...entry, isNotForLookingBack: true });
function back(entry: WritableEntry): WritableEntry {
  const { isNotForLookingBack: _, ...rest } = entry;
  return rest;
}

describe('a page that is not for looking back', () => {
  test('says so in one line, and only then', () => {
    const entry = entryOf(SEED_LIKE);
    expect(textOf(entry)).toBe(SEED_LIKE);
    expect(textOf(out(entry))).toBe(SEED_LIKE.replace('"hope"]\n', '"hope"]\nlooking_back: false\n'));
    const { raw: _, ...fresh } = entry;
    expect(textOf(out(fresh))).toBe(textOf(out(entry)));
    const note = new TextDecoder().decode(writeObsidian(namedOf(out(fresh), byLabel), 'B', []));
    expect(note).toContain('\nlooking_back: false\n---\n');
  });

  test('goes out as it came, and loses its line alone', () => {
    const entry = entryOf(FILE);
    expect(entry.isNotForLookingBack).toBe(true);
    expect(entry.extra).toEqual(['mine: 1']);
    expect(textOf(entry)).toBe(FILE);
    expect(textOf({ ...entry, title: 'new' })).toBe(FILE.replace('title: x', 'title: new'));
    expect(textOf(back(entry))).toBe(FILE.replace('looking_back:  false # not this one\r\n', ''));
  });

  test.each(['true', 'False', 'no', '"false"', "'false'", 'never', '', '[false]', 'false, mostly'])(
    'is not one that says `looking_back: %s`',
    (said) => {
      const file = front(`looking_back: ${said}`.trimEnd());
      const entry = entryOf(file);
      expect(entry.isNotForLookingBack).toBeUndefined();
      expect(entry.extra).toEqual([`looking_back: ${said}`.trimEnd()]);
      expect(textOf(entry)).toBe(file);
      expect(textOf({ ...entry, title: 'new' })).toBe(file.replace('title: x', 'title: new'));
      // Said here since, and taken back.
      const left = textOf(out(entry));
      expect(entryOf(left)).toMatchObject({ isNotForLookingBack: true, extra: [] });
      expect(textOf(back(out(entry)))).toBe(file);
    },
  );

  test('is read back, whatever else it says, and so is one that says nothing of it', () => {
    const line = fc.constantFrom<string[]>(
      [],
      ['looking_back: never'],
      ['looking_back: true', '  more'],
      ['mine: 1'],
    );
    fc.assert(
      fc.property(anyContent, line, fc.boolean(), (content, extra, isOut) => {
        const entry = { ...content, extra };
        const bytes = writeMarkdown(isOut ? out(entry) : entry, byLabel);
        const read = entryOf(bytes);
        expect(read.isNotForLookingBack).toBe(isOut ? true : undefined);
        if (!isOut) expect(read.extra).toEqual(extra);
        expect({ ...read, extra: [], raw: null }).toMatchObject({ ...content, extra: [] });
        expect(writeMarkdown(read, byLabel)).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  });

  test('came before Ebb read the line: it stays a line, and says nothing of its own', () => {
    const { isNotForLookingBack: _, raw, ...entry } = entryOf(front('looking_back: false'));
    const { isNotForLookingBack: __, ...fields } = raw.read;
    const extra = ['looking_back: false'];
    const older = { ...entry, extra, raw: { ...raw, read: { ...fields, extra } } };
    expect(textOf(older)).toBe(front('looking_back: false'));
    expect(textOf(out(older))).toBe(front('looking_back: false'));
    const { raw: ___, ...alone } = older;
    expect(textOf(alone)).toContain('# looking_back: false');
  });
});
