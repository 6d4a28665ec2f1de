// Ebb's data file is for other programs: chosen for an import it is told for what it is, and its pictures are not named.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshWorker, file, freshWorker } from './import-making.ts';
import { content, draft, making } from './journal.ts';
import { archive, idOf, keepPicture, picture } from './media-making.ts';
import { unzipped } from './unzipped.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

async function data(name: string | null) {
  await keepPicture(1);
  await journal.finishDraft(draft('n'), content(`![x](media/${idOf(1)}.jpg)`), [], making());
  const what = { kind: 'json', selection: { kind: 'all' } } as const;
  return (await journal.exportFile({ what, name })).file;
}

const told = async (...files: Parameters<FreshWorker['bringIn']>[0]) =>
  (await journal.bringIn(files)).found.unread.first.map((one) => [one.file, one.code]);

describe('data that Ebb wrote', () => {
  it('is told for what it is, and so is the archive with its pictures', async () => {
    const text = await (await data(null)).text();
    expect(await told(file('ebb.json', text))).toEqual([['ebb.json', 'own-data']]);
    expect(await told(file('ebb.md', `\uFEFF \n${text}`))).toEqual([['ebb.md', 'own-data']]);
    const zip = await journal.exportFile({
      what: { kind: 'json', selection: { kind: 'all' } },
      name: 'ebb.json',
    });
    expect(await told(archive(zip.file, 'data.zip'))).toEqual([['ebb.json', 'own-data']]);
    const files = await unzipped(zip.file);
    expect(files.map(({ path }) => path)).toContain(`media/${idOf(1)}.jpg`);
    expect(await told(...files)).toEqual([['ebb.json', 'own-data']]);
  });

  it('hides no other file that is beside it', async () => {
    const text = await (await data(null)).text();
    const others = [file('media/mine.jpg', picture(2)), file(`other/${idOf(3)}.jpg`, picture(3))];
    expect((await told(file('ebb.json', text), ...others)).map(([name]) => name)).toEqual([
      'ebb.json',
      'media/mine.jpg',
      `other/${idOf(3)}.jpg`,
    ]);
  });

  it('is not what only looks like it', async () => {
    expect(await told(file('x.json', '{"format":"ebb-journals","entries":[]}'))).toEqual([
      ['x.json', 'other-extension'],
    ]);
    expect(await told(file('media/k3v9x2m4tq01.jpg', picture(1)))).toEqual([
      ['media/k3v9x2m4tq01.jpg', 'other-extension'],
    ]);
  });
});
