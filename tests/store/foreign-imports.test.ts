// Journals of other programs into this one: what comes in, what does not come twice, what is asked, and the way back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/formats/zip.ts';
import {
  CHOICES,
  DEVICE,
  daylio,
  dayOne,
  entry,
  type FreshWorker,
  file,
  freshWorker,
  READING,
} from './import-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const entries = async () => (await journal.db.entries.toArray()).sort((a, b) => (a.body < b.body ? -1 : 1));

describe('an entry of another program', () => {
  it('lies on the day and clock of whoever wrote it, and remembers where it came from', async () => {
    const { found, report } = await journal.bringIn([dayOne(entry('A', '# A title\n\nText.'))]);
    expect(found.apps).toEqual({ 'day-one': 1 });
    expect(report.added).toBe(1);
    const [one] = await entries();
    expect(one).toMatchObject({
      when: { kind: 'zoned', day: '2024-04-17', time: '00:00:00', offset: 60, zone: 'Europe/Dublin' },
      title: 'A title',
      body: 'Text.',
      visibility: 'private',
      revision: 1,
      origin: {
        app: 'day-one',
        key: 'day-one:A',
        path: 'Journal.json',
        said: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(one?.raw).toBeUndefined();
  });

  it('comes once, however often and in however many exports', async () => {
    await journal.bringIn([dayOne(entry('A', 'One.'), entry('B', 'Two.'))]);
    const again = await journal.bringIn([
      dayOne(entry('B', 'Two.'), entry('C', 'Three.'), entry('C', 'Three.')),
    ]);
    expect(again.found.pages).toMatchObject({ same: { dated: 1 }, fresh: { dated: 1 } });
    expect(again.found.twice).toBe(1);
    expect((await entries()).map(({ body }) => body)).toEqual(['One.', 'Three.', 'Two.']);
  });

  it('without an id comes once too, and two in one minute are two', async () => {
    const rows = [
      '2021-09-28,28 September,Tuesday,10:00,sad,walk,,One',
      '2021-09-28,28 September,Tuesday,10:00,sad,walk,,Two',
    ];
    expect((await journal.bringIn([daylio(...rows)])).report.added).toBe(2);
    const more = [...rows, '2021-09-29,29 September,Wednesday,10:00,sad,,,'];
    const again = await journal.bringIn([daylio(...more)]);
    expect(again.found.pages).toMatchObject({ same: { dated: 2 }, fresh: { dated: 1 } });
  });

  it('that says something else now is kept beside the one that is here, and it is said', async () => {
    await journal.bringIn([dayOne(entry('A', 'As it was.'))]);
    const changed = dayOne(entry('A', 'As it is.'));
    const { found, report } = await journal.bringIn([changed]);
    expect(found.changed).toEqual({ first: ['As it is.'], total: 1 });
    expect(report.added).toBe(1);
    expect((await entries()).map(({ body }) => body)).toEqual(['As it is.', 'As it was.']);
    expect((await journal.bringIn([changed])).found.pages.same.dated).toBe(1);
    expect(await entries()).toHaveLength(2);
  });

  it('that was removed here stays removed', async () => {
    await journal.bringIn([dayOne(entry('A', 'One.'))]);
    const [one] = await entries();
    await journal.removeEntry(one?.id ?? '', 5);
    const { found, report } = await journal.bringIn([dayOne(entry('A', 'One.'))]);
    expect(found.pages.removed.dated).toBe(1);
    expect(report.added).toBe(0);
  });
});

describe('what is asked', () => {
  const rows = [
    '2021-09-28,28 September,Tuesday,10:00,Meh,,,One',
    '2021-09-29,29 September,Wednesday,10:00,hope,,,Two',
    '2021-09-30,30 September,Thursday,10:00,meh,,,Three',
  ];

  it('is once for every label of theirs, those that are no words here first', async () => {
    const { found } = await journal.bringIn([daylio(...rows)]);
    expect(found.labels.first).toMatchObject([
      { label: 'Meh', folded: 'meh', entries: 2, word: null },
      { label: 'hope', entries: 1, word: { id: 'hope' } },
    ]);
    const words = await journal.db.words.toArray();
    expect(words.filter(({ isOwn }) => isOwn)).toMatchObject([{ label: 'Meh' }]);
  });

  it('and what is said of a label holds for every entry that names it', async () => {
    const meanings = { meh: { kind: 'word', id: 'numbness' }, hope: { kind: 'tag' } } as const;
    await journal.bringIn([daylio(...rows)], { meanings });
    expect((await entries()).map(({ feelings, tags }) => [feelings.map(({ id }) => id), tags])).toEqual([
      [['numbness'], []],
      [['numbness'], []],
      [[], ['hope']],
    ]);
  });

  it('is whether places come along; unasked they do not', async () => {
    const placed = dayOne(
      entry('A', 'Here.', { location: { latitude: 53.4, longitude: -6.2, placeName: 'A quay' } }),
    );
    const { found } = await journal.bringIn([placed]);
    expect(found.places).toBe(1);
    const [one] = await entries();
    expect(one?.extra).toEqual([]);
    await journal.undoImport(one?.origin?.importId ?? '');
    await journal.bringIn([placed], { places: 'keep' });
    expect((await entries())[0]?.extra).toEqual(['latitude: 53.4', 'longitude: -6.2', 'place: A quay']);
  });

  it('is what the columns of a table are, and the same file is read by that', async () => {
    const table = file('mine.csv', 'when,said\n03/04/2020,One.\n04/04/2020,Two.');
    const session = new journal.ImportSession();
    session.take([table]);
    const found = await session.read(READING);
    expect(found.tables).toMatchObject([
      {
        file: 'mine.csv',
        header: ['when', 'said'],
        examples: ['03/04/2020', 'One.'],
        columns: { roles: ['day', 'extra'], dateOrder: 'dmy' },
        isAmbiguous: true,
      },
    ]);
    const columns = { 'mine.csv': { roles: ['day' as const, 'text' as const], dateOrder: 'mdy' as const } };
    await session.read({ ...READING, columns });
    await session.store(CHOICES, DEVICE);
    expect((await entries()).map(({ when, body }) => [when.day, body])).toEqual([
      ['2020-03-04', 'One.'],
      ['2020-04-04', 'Two.'],
    ]);
  });
});

describe('a report', () => {
  it('counts pictures and fields that cannot be kept, and names the line of what was refused', async () => {
    const zip = await writeZip([
      {
        path: 'Tagebuch.json',
        bytes: await dayOne(
          entry('A', '![](dayone-moment://P)', {
            photos: [{ identifier: 'P', md5: 'aa', type: 'jpeg' }],
            editingTime: 3,
          }),
          7,
        )
          .file.arrayBuffer()
          .then((it) => new Uint8Array(it)),
      },
      { path: 'photos/aa.jpeg', bytes: new Uint8Array([1]) },
    ]);
    const archive = { path: 'x.zip', file: new File([zip], 'x.zip') };
    const { found } = await journal.bringIn([
      archive,
      daylio('2021-09-28,28 September,Tuesday,10:00,sad,,,x', '2021-09-29,29 September,Wednesday,,,,,'),
    ]);
    expect(found.apps).toEqual({ 'day-one': 1, daylio: 1 });
    expect(found.media).toEqual({ photo: 1 });
    expect(found.leftOut.first).toEqual([{ field: 'editingTime', entries: 1 }]);
    expect(found.unread.first).toEqual([
      { file: 'Tagebuch.json', code: 'entry-unreadable' },
      { file: 'daylio.csv', line: 3, code: 'nothing-in-it', text: '2021-09-29,29 September,Wednesday,,,,,' },
    ]);
    expect((await entries()).map(({ body }) => body)).toEqual(['![aa.jpeg](photos/aa.jpeg)', 'x']);
  });

  it('knows an unpacked archive as the program’s own', async () => {
    const journalFile = dayOne(entry('A', 'Text.'));
    const picture = file('Export/photos/aa.jpeg', 'x');
    const { found } = await journal.bringIn([{ ...journalFile, path: 'Export/Journal.json' }, picture]);
    expect(found.unread.total).toBe(0);
    expect(found.apps).toEqual({ 'day-one': 1 });
  });

  it('says of a broken one beside it that it is damaged, and speaks of no archive', async () => {
    const session = new journal.ImportSession();
    session.take([dayOne(entry('A', 'Text.')), file('cut.json', '{"metadata":{"version":"1.0"},"entries":')]);
    expect((await session.read(READING)).unread.first).toEqual([{ file: 'cut.json', code: 'json-damaged' }]);
  });

  it('says once what is doubtful of several entries in it, and of how many', async () => {
    const zoneless = ['A', 'B', 'C', 'D'].map((id) => ({ ...entry(id, id), timeZone: undefined }));
    const { found } = await journal.bringIn([dayOne(...zoneless, entry('E', 'E'))]);
    expect(found.doubts).toEqual({
      first: [{ file: 'Journal.json', code: 'zone-of-device', entries: 4 }],
      total: 1,
    });
  });

  it('says that a JSON which is cut short is damaged', async () => {
    const session = new journal.ImportSession();
    session.take([file('cut.json', '{"metadata":{"version":"1.0"},"entries":')]);
    expect((await session.read(READING)).unread.first).toEqual([{ file: 'cut.json', code: 'json-damaged' }]);
  });
});

it('an import of another program is undone whole, its words too', async () => {
  const { report } = await journal.bringIn([daylio('2021-09-28,28 September,Tuesday,10:00,so-so,,,x')]);
  expect(await journal.undoImport(report.importId)).toEqual({ erased: 1, kept: 0, removed: 0 });
  expect(await journal.db.entries.count()).toBe(0);
  expect((await journal.db.words.toArray()).filter(({ isOwn }) => isOwn)).toEqual([]);
});

describe('a vault of Obsidian', () => {
  it('says how its daily notes tell their day, and offers the tags in their text', async () => {
    const vault = [
      file('vault/Daily/2025/June/9th.md', 'Walked. #sea\n'),
      file('vault/.obsidian/daily-notes.json', '{"folder":"Daily","format":"YYYY/MMMM/Do"}'),
      file('vault/.obsidian/app.json', '{}'),
    ];
    const { found } = await journal.bringIn(vault);
    expect(found.unread.total).toBe(0);
    expect(found.offers).toEqual([{ key: '#tag', kind: 'tags', pages: 1, examples: ['sea'] }]);
    expect(await entries()).toMatchObject([
      { when: { kind: 'date', day: '2025-06-09' }, body: 'Walked. #sea', tags: [] },
    ]);
  });
});
