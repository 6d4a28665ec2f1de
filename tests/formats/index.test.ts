import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/formats/backup.ts';
import { formatOf } from '../../src/formats/index.ts';
import { type PageItem, readPages } from '../../src/formats/pages.ts';
import { encodeText } from '../../src/formats/text.ts';
import { writeZip } from '../../src/formats/zip.ts';

const file = (path: string, text: string) => ({ path, bytes: encodeText(text) });
const PAGE = '---\ntitle: x\n---\nB\n';

async function itemsOf(files: { path: string; blob: Blob }[]): Promise<PageItem[]> {
  const items: PageItem[] = [];
  for await (const item of readPages(files)) items.push(item);
  return items;
}

describe('a chosen file', () => {
  test('is known by what is in it', async () => {
    const backup = await writeBackup({ entries: [] }, { createdAt: 0 });
    const pages = await writeZip([file('blog/_posts/2025-06-19-x.md', PAGE), file('blog/x.png', '')]);
    const photos = await writeZip([file('x.png', '')]);
    expect(await formatOf({ path: 'anything.bin', blob: backup })).toBe('backup');
    expect(await formatOf({ path: 'posts.zip', blob: pages })).toBe('markdown-zip');
    expect(await formatOf({ path: 'photos.zip', blob: photos })).toBe('unknown');
    expect(await formatOf({ path: 'x.markdown', blob: new Blob(['No YAML.']) })).toBe('markdown');
    expect(await formatOf({ path: 'x.html', blob: new Blob([PAGE]) })).toBe('markdown');
    expect(await formatOf({ path: 'x.html', blob: new Blob(['<p>']) })).toBe('unknown');
    expect(await formatOf({ path: 'x.yml', blob: new Blob([PAGE]) })).toBe('unknown');
    expect(await formatOf({ path: 'x.zip', blob: new Blob(['PK\u0003\u0004 and no more']) })).toBe('unknown');
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
        'page' in item ? [item.page.path, item.page.content.when?.day] : [item.path, item.code],
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
