// Pages that go out and come back into the journal they are of: each is known again, whatever program it came from and
// whatever form it went out in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import { PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { daylio, dayOne, entry, type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making } from './journal.ts';
import { archive } from './media-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const SHAPES = ['posts', 'flat', 'obsidian'] as const;

async function outAndIn(shape: (typeof SHAPES)[number]) {
  const before = await journal.everything();
  const { zip } = await journal.exportZip({ kind: 'all' }, { ...PLAIN_EXPORT, shape });
  const { found, report } = await journal.bringIn([archive(zip)]);
  expect(await journal.everything()).toEqual(before);
  return { pages: found.pages, added: report.added };
}

const none = { dated: 0, undated: 0 };
const allHere = (count: number) => ({
  added: 0,
  pages: { fresh: none, same: { dated: count, undated: 0 }, changed: none, removed: none, gone: none },
});

describe('a page that went out as a file and comes back', () => {
  it.each(SHAPES)('is here already where it came from another program: %s', async (shape) => {
    await journal.bringIn([
      dayOne(entry('A', '# A title\n\nText.', { tags: ['long walk'] }), entry('B', 'Two.')),
      daylio('2021-09-28,28 September,Tuesday,22:00,einsam,walk | talk,,"One<br><b>two</b>"'),
    ]);
    expect(await outAndIn(shape)).toEqual(allHere(3));
  });

  it.each(SHAPES)('is here already where it was written here: %s', async (shape) => {
    const fields = { title: 'A Day', layout: 'post', tags: ['long walk'], feelings: [{ id: 'hope' }] };
    await journal.finishDraft(draft('n'), content('Words.', fields), [], making());
    expect(await outAndIn(shape)).toEqual(allHere(1));
  });

  it.each(SHAPES)(
    'is here already where it was a post of a blog, changed since or not: %s',
    async (shape) => {
      const front = 'comments: { on: true }\ntags: [long walk]\n';
      const given = post('Bridge', '2025-06-19 21:04:00 +0200', '["hope"]').replace('title', `${front}title`);
      await journal.bringIn([
        file('_posts/2025-06-19-bridge.md', given),
        file('_posts/2025-06-20-other.md', post('Other', '2025-06-20', '[]')),
      ]);
      expect(await outAndIn(shape)).toEqual(allHere(2));
      const [first] = await journal.db.entries.toArray();
      const edit = draft('e', { entryId: first?.id ?? '', baseStamp: first?.stamp ?? '' });
      await journal.finishDraft(
        edit,
        { ...content('Other words.'), ...first, body: 'Other words.' },
        [],
        making(),
      );
      expect(await outAndIn(shape)).toEqual(allHere(2));
    },
  );

  it('is new where a letter of it was changed outside', async () => {
    await journal.bringIn([dayOne(entry('A', 'One of two.'))]);
    const { zip } = await journal.exportZip({ kind: 'all' });
    for await (const item of readZip(zip)) {
      if (!('bytes' in item)) continue;
      const text = new TextDecoder().decode(item.bytes).replace('two', 'six');
      const { found } = await journal.bringIn([file(item.path, text)]);
      expect(found.pages.fresh.dated).toBe(1);
    }
  });
});

describe('the table that Ebb writes', () => {
  const table = async () => {
    const { file: blob } = await journal.exportFile({
      what: { kind: 'csv', selection: { kind: 'all' } },
      name: null,
    });
    return { path: 'ebb.csv', file: new File([blob], 'ebb.csv', { lastModified: 0 }) };
  };
  const writeOne = () =>
    journal.finishDraft(
      draft('n'),
      content('- milk\u00A0', {
        when: { kind: 'zoned', day: '2025-06-19', time: '21:04:00', offset: 120, zone: 'Europe/Berlin' },
        title: '=1',
        description: 'For once',
        tags: ['walk', 'b c'],
        feelings: [{ id: 'loneliness', intensity: 4 }, { id: 'hope' }],
      }),
      [],
      making(),
    );

  it('brings nothing into the journal it is of', async () => {
    await writeOne();
    await journal.bringIn([
      dayOne(entry('A', '# A title\n\nText.')),
      file('2025-06-19-x.md', post('X', '2025-06-19', '[hope]')),
    ]);
    const before = await journal.everything();
    const given = await table();
    const { found } = await journal.bringIn([given]);
    expect(found.pages).toEqual(allHere(3).pages);
    expect(found.tables).toEqual([]);
    expect(await journal.everything()).toEqual(before);
  });

  it('brings into another what its cells say, and into that once', async () => {
    await writeOne();
    const [written] = await journal.db.entries.toArray();
    const given = await table();
    journal.db.close();
    journal = await freshWorker();
    const { report } = await journal.bringIn([given]);
    expect(report).toMatchObject({ added: 1, newWords: 0 });
    const [one] = await journal.db.entries.toArray();
    const { when, title, body, description, tags } = written ?? {};
    expect(one).toMatchObject({ when, title, body, description, tags, extra: [], visibility: 'private' });
    expect(one?.feelings).toEqual([{ id: 'hope' }, { id: 'loneliness', intensity: 4 }]);
    expect((await journal.bringIn([given])).report.added).toBe(0);
  });

  it('tells two rows apart by what they say below the title alone', async () => {
    const head = 'date,time,utc_offset,time_zone,title,text,description,tags,visibility';
    const rows = ['one', 'two'].map((said) => `2025-06-19,,,,T,x,${said},,private`);
    expect((await journal.bringIn([file('t.csv', [head, ...rows].join('\r\n'))])).report.added).toBe(2);
  });
});
