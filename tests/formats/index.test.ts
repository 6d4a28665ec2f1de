import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/formats/backup.ts';
import { type FoundItem, readFiles } from '../../src/formats/index.ts';
import { encodeText } from '../../src/formats/text.ts';
import { writeZip } from '../../src/formats/zip.ts';

const file = (path: string, text: string) => ({ path, bytes: encodeText(text) });
const PAGE = '---\ntitle: x\n---\nB\n';

async function itemsOf(files: { path: string; blob: Blob }[]): Promise<FoundItem[]> {
  const items: FoundItem[] = [];
  for await (const item of readFiles(files, { deviceZone: 'Europe/Berlin' })) items.push(item);
  return items;
}

/** What one file is taken for: the codes of what is no page, or a page. */
const kindsOf = async (path: string, blob: Blob) =>
  (await itemsOf([{ path, blob }])).map((item) => ('code' in item ? item.code : Object.keys(item)[0]));

describe('a chosen file', () => {
  test('is known by what is in it', async () => {
    const backup = await writeBackup({ entries: [] }, { createdAt: 0 });
    const pages = await writeZip([file('blog/_posts/2025-06-19-x.md', PAGE), file('blog/x.png', '')]);
    const photos = await writeZip([file('x.png', '')]);
    expect(await kindsOf('anything.bin', backup)).toEqual(['backup']);
    expect(await kindsOf('posts.zip', pages)).toEqual(['page', 'other-extension']);
    expect(await kindsOf('photos.zip', photos)).toEqual(['other-extension']);
    expect(await kindsOf('x.markdown', new Blob(['No YAML.']))).toEqual(['page']);
    expect(await kindsOf('x.html', new Blob([PAGE]))).toEqual(['page']);
    expect(await kindsOf('x.html', new Blob(['<p>']))).toEqual(['other-extension']);
    expect(await kindsOf('x.yml', new Blob([PAGE]))).toEqual(['other-extension']);
    expect(await kindsOf('x.zip', new Blob(['PK\u0003\u0004 and no more']))).toEqual(['archive-damaged']);
  });

  test('gives its pages, and a reason for each file that is none', async () => {
    const zip = await writeZip([
      file('_posts/2025-06-19-x.md', PAGE),
      file('x.png', ''),
      file('__MACOSX/._x.md', 'x'),
    ]);
    const items = await itemsOf([
      { path: 'a.zip', blob: zip },
      { path: 'notes/2025-06-20.md', blob: new Blob(['Hello']) },
      { path: 'x.png', blob: new Blob(['x']) },
      { path: '.DS_Store', blob: new Blob(['x']) },
      { path: 'cut.zip', blob: zip.slice(0, 60) },
    ]);
    expect(
      items.map((item) =>
        'page' in item
          ? [item.page.path, item.page.content.when?.day]
          : 'code' in item
            ? [item.path, item.code]
            : [],
      ),
    ).toEqual([
      ['_posts/2025-06-19-x.md', '2025-06-19'],
      ['x.png', 'other-extension'],
      ['notes/2025-06-20.md', '2025-06-20'],
      ['x.png', 'other-extension'],
      ['.DS_Store', 'system-file'],
      ['', 'archive-damaged'],
    ]);
  });
});

test('a folder journal of jrnl comes in day by day, and an encrypted one is refused whatever its size', async () => {
  const zip = await writeZip([
    file(
      'journal/2020/08/29.txt',
      '[2020-08-29 11:11] First.\nText.\n[2020-08-29 11:11] In the same minute.\n',
    ),
    file('journal/2020/08/31.txt', '[2020-08-31 14:32] Second.\n'),
  ]);
  const found = await itemsOf([{ path: 'journal.zip', blob: zip }]);
  expect(found.map((item) => ('foreign' in item ? [item.file, item.foreign.entries.length] : item))).toEqual([
    ['journal/2020/08/29.txt', 2],
    ['journal/2020/08/31.txt', 1],
  ]);
  const sealed = new Uint8Array(1_500_000).fill(65);
  sealed.set([...encodeText('JRNLv3'), 0, 20]);
  for (const blob of [new Blob([sealed]), new Blob([sealed.slice(0, 100)])]) {
    const [item] = await itemsOf([{ path: 'my.journal', blob }]);
    expect(item).toMatchObject({ foreign: { entries: [], unread: [{ code: 'encrypted-journal' }] } });
  }
});

/** The blob, with every piece that is read from it told to `onRead`. */
function watched(blob: Blob, onRead: (bytes: number) => void): Blob {
  return new Proxy(blob, {
    get(target, key) {
      if (key === 'slice') return (...at: number[]) => watched(target.slice(...at), onRead);
      if (key === 'arrayBuffer')
        return () => {
          onRead(target.size);
          return target.arrayBuffer();
        };
      return Reflect.get(target, key, target);
    },
  });
}

test('of an archive that is nearly all pictures, nearly nothing is read', async () => {
  const entry = { uuid: 'A', creationDate: '2024-01-01T00:00:00Z', text: 'Words', timeZone: 'Europe/Dublin' };
  const picture = new Uint8Array(2_000_000);
  for (let at = 0; at < picture.length; at += 65_536)
    crypto.getRandomValues(picture.subarray(at, at + 65_536));
  const zip = await writeZip([
    ...['a', 'b', 'c', 'd'].map((name) => ({ path: `photos/${name}.jpeg`, bytes: picture })),
    file('Journal.json', JSON.stringify({ metadata: { version: '1.0' }, entries: [entry] })),
  ]);
  let read = 0;
  const blob = watched(zip, (bytes) => {
    read += bytes;
  });
  const [item] = await itemsOf([{ path: 'journal.zip', blob }]);
  expect(item && 'foreign' in item && item.foreign.entries).toHaveLength(1);
  expect(zip.size).toBeGreaterThan(8_000_000);
  expect(read).toBeLessThan(1_000_000);
});
