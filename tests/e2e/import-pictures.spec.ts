// Pictures of other programs into the running app: they come with their entries, drawn anew, and never twice.
import type { Page } from '@playwright/test';
import { writeZip } from '../../src/formats/zip.ts';
import { expect, MAIN_WAY, test } from './journal.ts';
import { photo, WRITTEN_BY_CAMERA } from './photo.ts';
import { chooseFiles, exportAll, found, importFound } from './transfer.ts';

const MD5 = 'd5579fd5c7a9d5579fd5c7a9d5579fd5';

interface Taken {
  identifier: string;
  md5: string;
  bytes: Buffer;
}

/** What Day One exports of one entry that shows these photos. */
async function dayOne(text: string, taken: readonly Taken[]) {
  const photos = taken.map(({ identifier, md5 }) => ({ identifier, md5, type: 'jpeg' }));
  const entry = { uuid: 'A', creationDate: '2024-04-16T20:00:00Z', timeZone: 'Europe/Dublin', text, photos };
  const json = JSON.stringify({ metadata: { version: '1.0' }, entries: [entry] });
  const files = taken.map(({ md5, bytes }) => ({ path: `photos/${md5}.jpeg`, bytes: new Uint8Array(bytes) }));
  const zip = await writeZip([{ path: 'Journal.json', bytes: new TextEncoder().encode(json) }, ...files]);
  const buffer = Buffer.from(await zip.arrayBuffer());
  return { name: 'Export.zip', mimeType: 'application/zip', buffer };
}

const sizeOf = (page: Page, name: string) =>
  page
    .getByRole('img', { name })
    .evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [naturalWidth, naturalHeight]);

test(
  'a photo of Day One stands in its entry, without what the camera wrote, and comes once',
  MAIN_WAY,
  async ({ page }) => {
    await page.goto('/');
    const { buffer } = await photo(page, { width: 3000, height: 2000 });
    expect(buffer.includes(WRITTEN_BY_CAMERA)).toBe(true);
    const text = 'By the river\n\n![The bridge](dayone-moment://P1)\n\nAnd home.';
    const zip = await dayOne(text, [{ identifier: 'P1', md5: MD5, bytes: buffer }]);
    await chooseFiles(page, [zip]);
    await expect(found(page, 'Pictures and recordings')).toHaveText('1');
    await expect(page.getByRole('heading', { name: 'What will not come' })).toHaveCount(0);
    await importFound(page);
    await expect(page.getByRole('main')).toContainText('1 picture or recording came along.');

    const files = await exportAll(page);
    const [path, bytes] = [...files].find(([name]) => name.endsWith('.jpg')) ?? ['', Buffer.of()];
    expect(path).toMatch(/^assets\/media\/[0-9a-z]{12}\.jpg$/);
    expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(bytes.includes('Exif')).toBe(false);
    expect(bytes.includes(WRITTEN_BY_CAMERA)).toBe(false);
    expect(files.size).toBe(2);

    await page.goto('/#/entries');
    await page.getByRole('link', { name: /By the river/ }).click();
    await expect(page.getByRole('img', { name: 'The bridge' })).toBeVisible();
    await expect.poll(() => sizeOf(page, 'The bridge')).toEqual([2048, 1365]);

    await chooseFiles(page, [zip]);
    await expect(found(page, 'Already here')).toHaveText('1');
    await expect(found(page, 'Pictures and recordings')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  },
);

test('of a damaged photo the entry keeps the place, and what is no photo is told before', async ({
  page,
}) => {
  await page.goto('/');
  const { buffer } = await photo(page, { width: 300, height: 200 });
  const zip = await dayOne('![](dayone-moment://P1)\n\n![](dayone-moment://P2)\n\nWords.', [
    { identifier: 'P1', md5: MD5, bytes: buffer.subarray(0, 40) },
    { identifier: 'P2', md5: MD5.toUpperCase().replace('D', 'E'), bytes: Buffer.from('<html>no photo') },
  ]);
  await chooseFiles(page, [zip]);
  await expect(found(page, 'Pictures and recordings')).toHaveText('1');
  await expect(page.getByRole('list', { name: 'What will not come' })).toContainText('1 photo');
  await expect(page.getByRole('main')).toContainText('1 of these is of a kind that Ebb does not keep');
  await importFound(page);
  await expect(page.getByRole('main')).toContainText(
    '1 picture or recording could not be read or drawn. The text still names it.',
  );
});

test('a picture beside a page is taken in when it is asked for', async ({ page }) => {
  await page.goto('/');
  const { buffer } = await photo(page, { width: 300, height: 200 });
  const bytes = new TextEncoder().encode('---\ndate: 2025-06-19\n---\n\nAt ![[bridge.jpg|the bridge]]\n');
  const zip = await writeZip([
    { path: 'notes/2025-06-19-bridge.md', bytes },
    { path: 'attachments/bridge.jpg', bytes: new Uint8Array(buffer) },
  ]);
  const given = {
    name: 'vault.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(await zip.arrayBuffer()),
  };
  await chooseFiles(page, [given]);
  const offered = page.getByRole('group', { name: '1 page shows pictures that are among these files' });
  await offered.getByRole('checkbox', { name: 'Take in 1 picture or recording' }).check();
  await importFound(page);
  await expect(page.getByRole('main')).toContainText('1 picture or recording came along.');
  await page.goto('/#/entries');
  await page.getByRole('link', { name: /^At/ }).click();
  await expect.poll(() => sizeOf(page, 'the bridge')).toEqual([300, 200]);
  await chooseFiles(page, [given]);
  await expect(found(page, 'Already here')).toHaveText('1');
  await expect(offered).toHaveCount(0);
});
