// What somebody wrote into jrnl comes back as it was, whichever of its files it went through.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/journal/day.ts';
import { at, contentsOf, yaml } from './jrnl-journal.ts';

describe('what jrnl wrote comes back as it was', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const entry = fc.record({
    day: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days)),
    time: time.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
    title: fc.stringMatching(/^[a-zß日][a-zß日 .:,!?#'"()[\]-]{0,20}[a-z.]$/),
    body: fc
      .array(
        fc.stringMatching(/^(?:#{1,3} |> |- |\* | {1,4}|\*|: |\.\.\.)?[a-zß日.:"'][a-z日 *_:.\]-]{0,20}$|^$/),
      )
      .map((lines) => lines.join('\n').replace(/^\n+/, '').trimEnd()),
    isStarred: fc.boolean(),
  });
  type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;
  const entries = fc.array(entry, { minLength: 1, maxLength: 5 });
  const star = ({ isStarred }: Entry) => (isStarred ? ' *' : '');
  /** The headings of a text, pushed down. */
  const pushed = (body: string, levels: number) => body.replace(/^#+ /gm, `${'#'.repeat(levels)}$&`);
  const WHOLE_YEAR = '# 2015\n## April\n';

  const forms: [string, (all: Entry[]) => string][] = [
    [
      'text',
      (all) =>
        all.map((one) => `[${one.day} ${one.time}] ${one.title}${star(one)}\n${one.body}\n`).join('\n'),
    ],
    [
      'one file of Markdown',
      (all) =>
        WHOLE_YEAR +
        all
          .map((one) => `### ${one.day} ${one.time} ${one.title}${star(one)}\n\n${pushed(one.body, 3)}\n`)
          .join('\n'),
    ],
    [
      'JSON',
      (all) =>
        JSON.stringify({
          entries: all.map(({ day, isStarred, ...one }) => ({
            ...one,
            date: day,
            tags: [],
            starred: isStarred,
          })),
        }),
    ],
  ];
  const readBack = ({ day, time, title, body, isStarred }: Entry) => ({
    when: at(day, time),
    title,
    body,
    extra: isStarred ? ['starred: true'] : [],
  });

  test.each(forms)('as %s', (_, write) => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(
          contentsOf(write(all)).map(({ when, title, body, extra }) => ({ when, title, body, extra })),
        ).toEqual(all.map(readBack));
      }),
    );
  });

  test('as YAML, an entry a file', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const lines = pushed(one.body, 1).split('\n');
        const text = yaml(
          { title: one.title, date: `${one.day} ${one.time}` },
          ...lines.map((line) => `\t${line}`),
          '...',
          '',
        );
        expect(contentsOf(text)).toMatchObject([{ ...readBack(one), extra: [] }]);
      }),
    );
  });
});
