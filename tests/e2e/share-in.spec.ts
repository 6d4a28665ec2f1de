// What other apps hand over through the system's share sheet, taken by the offline worker.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, plainOnly, readyOffline, test, writeEntry } from './journal.ts';
import { PASSPHRASE, turnOnLock, unlock } from './lock.ts';
import { putRows, rowsOf } from './rows.ts';
import { FORM, shareInto } from './share-in.ts';
import { chooseFiles, found, importFound, markdown, POST_FILE, POST_NAME } from './transfer.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

const FILES_REFUSED = 'with the lock on shared files are refused: they would lie open beside the journal';

const REFUSED = 'The lock is on, and a file handed over by another app';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved on this device/ });

test.beforeEach(async ({ page }) => {
  await openJournal(page);
  await readyOffline(page);
});

test('a shared text is the page one writes on, with its link, and becomes an entry', async ({
  page,
  context,
  home,
}) => {
  const shared = await shareInto(context, home, {
    title: 'A title',
    text: 'First line\r\n\r\nA “quoted” line',
    url: 'https://example.org/a?b=c',
  });
  await expect(entry(shared)).toHaveValue('First line\n\nA “quoted” line\n\nhttps://example.org/a?b=c');
  await expect(entry(shared)).toBeFocused();
  await expect(saved(shared)).toBeVisible();
  await expect(shared).toHaveURL(`${home}#/`);
  // Nothing of it was in the address, nor is it anywhere but in the journal.
  expect(
    await shared.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name))),
  ).toEqual(['ebb']);
  await shared.getByRole('button', { name: 'Done' }).click();
  await expect(shared.getByRole('heading', { level: 1, name: 'A title' })).toBeVisible();
  expect(await rowsOf(page, 'drafts')).toEqual([]);
});

test('a link alone is a page, and what is said twice is written once', async ({ page, context, home }) => {
  const link = await shareInto(context, home, { url: 'https://example.org/' });
  await expect(entry(link)).toHaveValue('https://example.org/');
  await link.getByRole('button', { name: 'Done' }).click();
  await expect(link).toHaveURL(/#\/entries\//);
  await shareInto(
    context,
    home,
    { title: 'See this', text: 'See this https://example.org/', url: 'https://example.org/' },
    page,
  );
  await expect(entry(page)).toHaveValue('See this https://example.org/');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
});

test('a page being written elsewhere stays what it is', async ({ page, context, home }) => {
  await draftEntry(page, { text: 'Half a sentence' });
  const shared = await shareInto(context, home, { text: 'From elsewhere' });
  await expect(entry(shared)).toHaveValue('From elsewhere');
  await expect(entry(page)).toHaveValue('Half a sentence');
  await entry(page).pressSequentially(', and the rest');
  await shared.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('main')).toContainText('Half a sentence, and the rest');
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('sharing into the window that is being written in leaves its page for later', async ({
  page,
  context,
  home,
}) => {
  await draftEntry(page, { text: 'Half a sentence' });
  await shareInto(context, home, { text: 'From elsewhere' }, page);
  await expect(entry(page)).toHaveValue('From elsewhere');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await page.getByRole('link', { name: 'Write' }).click();
  await expect(entry(page)).toHaveValue('Half a sentence');
});

test('an address that names a draft leaves the page that is written on as an entry', async ({
  page,
  home,
}) => {
  await draftEntry(page, { text: 'Written here' });
  const id = 'a'.repeat(32);
  await putRows(page, 'drafts', [
    {
      id,
      startedAt: { at: Date.now(), offset: 0 },
      changedAt: Date.now(),
      title: '',
      body: 'Arrived',
      description: '',
      tags: [],
      feelings: [],
      caret: { start: 7, end: 7 },
    },
  ]);
  await page.evaluate((draft) => location.assign(`#/?draft=${draft}`), id);
  await expect(entry(page)).toHaveValue('Arrived');
  await expect(page).toHaveURL(`${home}#/`);
  await page.keyboard.type(' and went on');
  await expect(entry(page)).toHaveValue('Arrived and went on');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('nothing shared opens the page, and a draft that is not there is no trouble', async ({
  page,
  context,
  home,
}) => {
  await shareInto(context, home, {}, page);
  await expect(entry(page)).toHaveValue('');
  await expect(page).toHaveURL(`${home}#/`);
  await page.goto('about:blank');
  await page.goto(`${home}#/?draft=gone`);
  await expect(entry(page)).toBeFocused();
  await expect(page).toHaveURL(`${home}#/`);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('where the journal cannot take it at once', () => {
  const deleteJournal = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const deleting = indexedDB.deleteDatabase('ebb');
          deleting.onsuccess = () => done();
          deleting.onerror = () => failed(deleting.error);
        }),
    );

  test('with no journal yet the text begins it', async ({ page, context, home }) => {
    await deleteJournal(page);
    await page.close();
    const shared = await shareInto(context, home, { title: 'First', text: 'The first words here' });
    await expect(entry(shared)).toHaveValue('The first words here');
    await expect(saved(shared)).toBeVisible();
    await shared.getByRole('button', { name: 'Done' }).click();
    await expect(shared.getByRole('heading', { level: 1, name: 'First' })).toBeVisible();
    // It waits nowhere any more: the next opening does not bring it a second time.
    await shared.reload();
    await openJournal(shared, '#/');
    await expect(entry(shared)).toHaveValue('');
  });

  test('a text whose window never opened is there at the next opening but one', async ({
    page,
    context,
    home,
  }) => {
    await deleteJournal(page);
    await page.close();
    await context.route(/draft=/, (route) => route.abort());
    const lost = await shareInto(context, home, { text: 'Shared, and then the battery was empty' });
    await lost.close();
    const next = await context.newPage();
    await openJournal(next, '#/entries');
    await expect.poll(() => rowsOf(next, 'drafts')).toHaveLength(1);
    await openJournal(next, '#/');
    await expect(entry(next)).toHaveValue('Shared, and then the battery was empty');
  });

  const setSchema = (page: Page, value: number) =>
    page.evaluate(
      (schema) =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('ebb');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('meta', 'readwrite');
            writing.objectStore('meta').put({ key: 'schema', value: schema });
            writing.oncomplete = () => done(opening.result.close());
          };
        }),
      value,
    );

  test('a journal of a newer Ebb is left alone, the text is on the screen, and waits', async ({
    page,
    context,
    home,
  }) => {
    await writeEntry(page, { text: 'Here' });
    await setSchema(page, 99);
    const shared = await shareInto(context, home, { text: 'Not lost' });
    await expect(entry(shared)).toHaveValue('Not lost');
    await expect(shared.getByRole('alert').first()).toBeVisible();
    expect(await rowsOf(page, 'drafts')).toEqual([]);
    await shared.close();
    await setSchema(page, 1);
    const next = await context.newPage();
    await openJournal(next, '#/entries');
    await expect.poll(() => rowsOf(next, 'drafts')).toMatchObject([{ body: 'Not lost' }]);
  });

  /** One that a newer Ebb has made. */
  const breakInbox = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('ebb-inbox', 9);
          opening.onsuccess = () => done(opening.result.close());
        }),
    );

  test('when nothing can be stored the text stands in the field, and that is said', async ({
    page,
    context,
    home,
  }) => {
    await writeEntry(page, { text: 'Here' });
    await setSchema(page, 99);
    await breakInbox(page);
    const text = '\n<b>Not</b> & <script>x</script></textarea> $& lost';
    const shared = await shareInto(context, home, { title: 'T', text });
    await expect(entry(shared)).toHaveValue(`T\n\n${text.trim()}`);
    await expect(shared.getByRole('alert').first()).toBeVisible();
    await expect(shared.getByRole('button', { name: 'Copy the text' })).toBeVisible();
  });

  test('files that cannot be stored are told of', async ({ page, context, home }) => {
    plainOnly(FILES_REFUSED);
    await breakInbox(page);
    const files = await shareInto(context, home, { files: [markdown(POST_NAME, POST_FILE)] });
    await expect(files.getByRole('alert').filter({ hasText: 'could not be stored' })).toBeVisible();
  });
});

test.describe('shared files', () => {
  test.beforeEach(() => plainOnly(FILES_REFUSED));

  test('stand in the preview of the import, stay through a reload, and go once they are in', async ({
    page,
    context,
    home,
  }) => {
    await shareInto(context, home, { files: [markdown(POST_NAME, POST_FILE)] }, page);
    await expect(found(page, 'New')).toHaveText('1');
    await page.reload();
    await expect(found(page, 'New')).toHaveText('1');
    await importFound(page);
    await expect(page).toHaveURL(`${home}#/settings/import`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'What was found' })).toHaveCount(0);
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(1);
  });

  test('that wait keep the lock from being turned on over them, and are one tap away', async ({
    page,
    context,
    home,
  }) => {
    const shared = await shareInto(context, home, { files: [markdown(POST_NAME, POST_FILE)] });
    await expect(found(shared, 'New')).toHaveText('1');
    await openJournal(page, '#/settings/lock');
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Repeat passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Turn on lock' }).click();
    await expect(page.getByRole('alert')).toContainText('Files from another app wait to be imported');
    await page.getByRole('link', { name: 'See the files' }).click();
    await importFound(page);
    // The address no longer names them once they are gone.
    await expect(page).toHaveURL(`${home}#/settings/import`);
    await turnOnLock(page);
    // From now on they are refused: nothing can be read of a journal that another app hands files to.
    const refused = await shareInto(context, home, { files: [markdown(POST_NAME, POST_FILE)] });
    await expect(refused.getByText('Ebb is locked')).toBeVisible();
    await unlock(refused);
    await expect(refused.getByRole('alert').filter({ hasText: REFUSED })).toBeVisible();
    await expect(refused.getByRole('table', { name: 'What was found' })).toHaveCount(0);
  });

  test('that are left are forgotten', async ({ page, context, home }) => {
    await shareInto(context, home, { files: [markdown(POST_NAME, POST_FILE)] }, page);
    const address = page.url();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(page).toHaveURL(`${home}#/settings/import`);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByText('These files are no longer here.')).toBeVisible();
  });

  test('leave a page being written, and what accompanies them is a draft', async ({
    page,
    context,
    home,
  }) => {
    await draftEntry(page, { text: 'Half a sentence' });
    await shareInto(
      context,
      home,
      { title: POST_NAME, text: 'Sent with it', files: [markdown(POST_NAME, POST_FILE)] },
      page,
    );
    await expect(found(page, 'New')).toHaveText('1');
    const drafts = await rowsOf<{ body: string }>(page, 'drafts');
    expect(drafts.map(({ body }) => body).sort()).toEqual(['Half a sentence', 'Sent with it']);
  });

  test('that are too large are told of, and nothing is kept of them', async ({ page, context, home }) => {
    const shared = await context.newPage();
    await shared.goto('about:blank');
    await shared.setContent(FORM(`${home}share`));
    await shared.evaluate(() => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(100_000_001)], 'large.md'));
      const input = document.querySelector<HTMLInputElement>('[name=files]');
      if (input) input.files = given.files;
    });
    await shared.getByRole('button', { name: 'Share' }).click();
    await expect(shared.getByRole('alert').filter({ hasText: 'larger than 100 MB' })).toBeVisible();
    await chooseFiles(shared, [markdown(POST_NAME, POST_FILE)]);
    await expect(shared.getByRole('alert')).toHaveCount(0);
    expect(await page.evaluate(() => indexedDB.databases())).toHaveLength(1);
  });
});

test('erasing everything takes what waits too', async ({ page, context, home }) => {
  plainOnly(FILES_REFUSED);
  await shareInto(context, home, { files: [markdown(POST_NAME, POST_FILE)] }, page);
  await expect(found(page, 'New')).toHaveText('1');
  await openJournal(page, '#/settings/storage');
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await page.getByRole('textbox').fill('erase');
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});
