import type { Page } from '@playwright/test';
import { choose, drawn, openChooser } from './choose-pictures.ts';
import { expect, MAIN_WAY, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { lockNow, turnOnLock, unlock } from './lock.ts';
import { photo, WRITTEN_BY_CAMERA } from './photo.ts';
import { rowsOf } from './rows.ts';
import { downloaded, exportAll, filesInZip, plainBackup } from './transfer.ts';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry' });
const strip = (page: Page) => page.getByRole('list', { name: 'Pictures on this page' });

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Finishes the page and waits for the entry. */
async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
}

test(
  'a picture stands in the entry where it was put, small enough and without what the camera wrote',
  MAIN_WAY,
  async ({ page }) => {
    await openJournal(page);
    await entry(page).fill('Before.');
    const taken = await photo(page, { width: 3000, height: 2000 });
    expect(taken.buffer.includes(WRITTEN_BY_CAMERA)).toBe(true);
    await choose(page, [taken]);
    await entry(page).pressSequentially('Behind.');
    await page.getByRole('textbox', { name: 'What picture 1 shows' }).fill('The bridge [at night]');
    await drawn(page, 1);
    await finish(page);
    await drawn(page, 1);
    const picture = page.getByRole('img', { name: 'The bridge at night' });
    expect(
      await picture.evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [
        naturalWidth,
        naturalHeight,
      ]),
    ).toEqual([2048, 1365]);
    const texts = await page.locator('main p').allInnerTexts();
    expect(texts.findIndex((text) => text.includes('Before.'))).toBeLessThan(
      texts.findIndex((text) => text.includes('Behind.')),
    );

    const alone = await downloaded(page, 'Export as Markdown');
    expect(alone.name).toMatch(/\.zip$/);
    const files = await exportAll(page);
    expect(await filesInZip(alone.bytes)).toEqual(files);
    const [path, bytes] = [...files].find(([name]) => name.endsWith('.jpg')) ?? ['', Buffer.of()];
    expect(path).toMatch(/^assets\/media\/[0-9a-z]{12}\.jpg$/);
    expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(bytes.includes(WRITTEN_BY_CAMERA)).toBe(false);
    const post = [...files].find(([name]) => name.endsWith('.md'))?.[1].toString();
    expect(post).toContain(`![The bridge at night](/${path})`);
  },
);

test('where it is wished, a picture keeps every byte, with what the camera wrote, and is back from a backup so', async ({
  page,
}) => {
  await openJournal(page, '#/settings/storage');
  const wish = page.getByRole('switch', { name: 'Keep new pictures as they are' });
  await expect(wish).not.toBeChecked();
  await wish.check();
  await expect
    .poll(() => rowsOf(page, 'settings'))
    .toContainEqual(expect.objectContaining({ key: 'wholePictures', value: true }));
  await openJournal(page);
  await entry(page).fill('As it was.');
  const taken = await photo(page, { width: 3000, height: 2000 });
  // By another name, and of another kind than a camera writes.
  const spot = { name: 'spot.jpeg', mimeType: 'image/jpeg', buffer: PNG };
  await choose(page, [taken, spot]);
  await drawn(page, 2);
  await finish(page);
  await drawn(page, 2);
  const files = await exportAll(page);
  const bytesOf = (ending: string) => [...files].find(([name]) => name.endsWith(ending))?.[1];
  expect(bytesOf('.jpg')?.equals(taken.buffer)).toBe(true);
  expect(bytesOf('.png')?.equals(PNG)).toBe(true);
  expect(bytesOf('.md')?.toString()).toMatch(
    /\(\/assets\/media\/\w{12}\.jpg\)[\s\S]*\(\/assets\/media\/\w{12}\.png\)/,
  );

  const backup = await filesInZip((await plainBackup(page)).bytes);
  const kept = [...backup.values()];
  expect(kept.some((bytes) => bytes.equals(taken.buffer))).toBe(true);
  expect(kept.some((bytes) => bytes.equals(PNG))).toBe(true);
});

test('a page finished while its pictures are on their way has all of them', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('Three of them.');
  const files = [1, 2, 3].map((nth) => photo(page, { width: 2600, height: 1900, name: `IMG_${nth}.jpg` }));
  await choose(page, await Promise.all(files));
  await finish(page);
  await drawn(page, 3);
});

test('a picture that is pasted is put where the caret is, and taken out and back again', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('First.\n\nLast.');
  // What takes what is pasted comes with the menu.
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Picture', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await entry(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(6, 6));
  const { buffer } = await photo(page, { width: 300, height: 200 });
  await entry(page).evaluate(async (field, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'image.png', { type: 'image/jpeg' }));
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, buffer.toString('base64'));
  await expect(entry(page)).toHaveValue(/^First\.\n\n!\[\]\(media\/\w{12}\.jpg\)\n\nLast\.$/);
  await drawn(page, 1);
  await page.getByRole('button', { name: 'Take out picture 1' }).click();
  await expect(entry(page)).toHaveValue('First.\n\nLast.');
  await expect(strip(page)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await drawn(page, 1);
});

test('a picture that stands twice in a text is described and taken out where it was meant', async ({
  page,
}) => {
  await openJournal(page);
  await entry(page).fill('A.');
  await choose(page, [await photo(page, { width: 300, height: 200 })]);
  await drawn(page, 1);
  const [code = ''] = /!\[\]\(media\/\w+\.jpg\)/.exec(await entry(page).inputValue()) ?? [];
  await entry(page).fill(`A.\n\n${code}\n\nB.\n\n${code}\n\nC.`);
  await drawn(page, 2);
  await page.getByRole('textbox', { name: 'What picture 2 shows' }).pressSequentially('The sea');
  const described = code.replace('[]', '[The sea]');
  await expect(entry(page)).toHaveValue(`A.\n\n${code}\n\nB.\n\n${described}\n\nC.`);
  await page.getByRole('button', { name: 'Take out picture 2' }).click();
  await expect(entry(page)).toHaveValue(`A.\n\n${code}\n\nB.\n\nC.`);
});

/** Drops a file so far from the upper left corner of the first thing that is called so; whether the browser would open it. */
const dropOn = (page: Page, selector: string, base64: string, [x, y]: readonly [number, number]) =>
  page.evaluate(
    ([at, picture, right, down]) => {
      const target = document.querySelector(at) as HTMLElement;
      const { left, top } = target.getBoundingClientRect();
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'quay.jpg', { type: 'image/jpeg' }));
      const place = { clientX: left + right, clientY: top + down };
      return ['dragover', 'drop'].some((kind) =>
        target.dispatchEvent(
          new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true, ...place }),
        ),
      );
    },
    [selector, base64, x, y] as const,
  );

test('a picture that is dropped comes behind the line it was dropped on, and beside the text to the caret', async ({
  page,
}) => {
  await openJournal(page);
  await entry(page).fill('First line.\n\nLast.');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Picture', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  const quay = (await photo(page, { width: 300, height: 200 })).buffer.toString('base64');
  expect(await dropOn(page, '#entry', quay, [60, 12])).toBe(false);
  await expect(entry(page)).toHaveValue(/^First line\.\n\n!\[\]\(media\/\w{12}\.jpg\)\n\nLast\.$/);
  await drawn(page, 1);
  await entry(page).press('Control+End');
  expect(await dropOn(page, 'nav', quay, [5, 5])).toBe(false);
  await expect(entry(page)).toHaveValue(/\n\nLast\.\n\n!\[\]\(media\/\w{12}\.jpg\)\s*$/);
  await drawn(page, 2);
  // One that stands below the text already is not dropped into it a second time.
  for (const small of await strip(page).getByRole('img').all())
    await expect(small).toHaveAttribute('draggable', 'false');
});

test('a picture taken while a lock came over its page waits in the window and is put in after the unlocking', async ({
  page,
  context,
}) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  await openJournal(page, '#/');
  await entry(page).fill('Before.');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  // A camera is open for longer than Ebb stays unlocked out of sight.
  const camera = await openChooser(page);
  const other = await context.newPage();
  await openJournal(other);
  await unlock(other);
  await lockNow(other);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await camera.setFiles([await photo(other, { width: 300, height: 200 })]);
  const waits = page.getByText('The picture you chose is put into its page when Ebb is unlocked.');
  await expect(waits).toBeVisible();
  await expect(entry(page)).toHaveValue('');
  expect(await rowsOf(page, 'blobs')).toEqual([]);
  await openJournal(page, '#/entries');
  await expect(waits).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Entries', level: 1 })).toBeVisible();
  await openJournal(page, '#/');
  await expect(entry(page)).toHaveValue(/^Before\.\n\n!\[\]\(media\/\w{12}\.jpg\)/);
  await drawn(page, 1);
  await expect(waits).toHaveCount(0);
});

test('a picture that comes after its page was finished is put into the next one', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('Finished too soon.');
  const camera = await openChooser(page);
  await finish(page);
  await camera.setFiles([await photo(page, { width: 300, height: 200 })]);
  await openJournal(page, '#/');
  await expect(entry(page)).toHaveValue(/^!\[\]\(media\/\w{12}\.jpg\)\s*$/);
  await drawn(page, 1);
});

test('what is no picture is not added, and is said with its name on its page', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('Words.');
  await choose(page, [
    { name: 'letter.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture at all') },
    await photo(page, { width: 40, height: 30 }),
  ]);
  await expect(
    page.getByRole('alert').getByText('“letter.jpg” could not be read as a picture here'),
  ).toBeVisible();
  await drawn(page, 1);
  await expect(strip(page).getByRole('listitem')).toHaveCount(1);
  await expect(entry(page)).toHaveValue(/^Words\.\n\n!\[\]\(media\/\w{12}\.jpg\)\s*$/);

  // Said on its page, and not on the next one.
  await finish(page);
  await openJournal(page, '#/');
  await entry(page).fill('Another page.');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});

test('a picture is in a backup, and back on another device', MAIN_WAY, async ({ page, browser, home }) => {
  await openJournal(page);
  await entry(page).fill('Kept.');
  await choose(page, [await photo(page, { width: 500, height: 300 })]);
  await page.getByRole('textbox', { name: 'What picture 1 shows' }).fill('The sea');
  await drawn(page, 1);
  await finish(page);
  await drawn(page, 1);
  const backup = await plainBackup(page);
  const said = /^1 entry, .*1 picture or recording\b/;
  await expect(page.getByText(said)).toBeVisible();
  expect(
    [...(await filesInZip(backup.bytes)).keys()].filter((name) => name.startsWith('media/')),
  ).toHaveLength(1);
  const context = await browser.newContext({ baseURL: home });
  const other = await context.newPage();
  await openJournal(other, '#/settings/backup');
  await other
    .getByLabel('Restore from a backup')
    .setInputFiles({ name: backup.name, mimeType: 'application/zip', buffer: backup.bytes });
  await expect(other.getByText('Everything is back:')).toBeVisible();
  await expect(other.getByText(said)).toBeVisible();
  await openJournal(other, '#/entries');
  await other.getByRole('article').getByRole('link').click();
  await drawn(other, 1);
  await expect(other.getByRole('img', { name: 'The sea' })).toBeVisible();
  await context.close();
});

test('a picture goes with its page when that is removed for good, and one that another page shows stays', async ({
  page,
}) => {
  await openJournal(page);
  await entry(page).fill('Never again.');
  await choose(page, [
    await photo(page, { width: 300, height: 200 }),
    await photo(page, { width: 310, height: 200 }),
  ]);
  await drawn(page, 2);
  const [code = ''] = /!\[\]\(media\/\w+\.jpg\)/.exec(await entry(page).inputValue()) ?? [];
  await finish(page);
  await writeEntry(page, { text: `The same.\n\n${code}` });
  await openJournal(page, '#/entries');
  await page.getByRole('link', { name: 'Never again.' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await openJournal(page, '#/removed');
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await page.getByRole('button', { name: 'Yes, remove for good' }).click();
  await expect(page.getByText('Gone for good: Never again.')).toBeVisible();
  const [, id = ''] = /media\/(\w+)/.exec(code) ?? [];
  const ids = async (table: string) => [
    ...new Set((await rowsOf(page, table)).map((row) => String(row.id).replace(/\.small$/, ''))),
  ];
  await expect.poll(() => ids('media')).toEqual([id]);
  await expect.poll(() => ids('blobs')).toEqual([id]);
  await openJournal(page, '#/entries');
  await page.getByRole('link', { name: 'The same.' }).click();
  await drawn(page, 1);
});

test('a picture of somebody else is named and not loaded', async ({ page }) => {
  await writeEntry(page, { text: '![Cat](https://example.org/media/k3v9x2m4tq7w.jpg)' });
  await expect(page.getByText('Picture: Cat')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('a picture that is not on this device is said to be missing', async ({ page }) => {
  await writeEntry(page, { text: '![The quay](media/k3v9x2m4tq7w.jpg)' });
  await expect(page.getByText('A picture that is not on this device: The quay')).toBeVisible();
});

test('where there is room, a picture and a voice note are asked for beside Done, and not in the menu', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openJournal(page);
  await entry(page).fill('By the sea.');
  const chooser = page.waitForEvent('filechooser');
  const tools = page.getByRole('group', { name: 'Tools for the text' });
  await expect(tools.getByRole('button', { name: 'Voice note' })).toBeVisible();
  await tools.getByRole('button', { name: 'Picture' }).click();
  await (await chooser).setFiles([await photo(page, { width: 60, height: 40 })]);
  await drawn(page, 1);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Count words' })).toBeVisible();
  await expect(
    page.getByRole('dialog').getByRole('button', { name: /^(?:Picture|Voice note)$/ }),
  ).toHaveCount(0);
});
