// How the system opens Ebb while a window of it stands: with files, or at an address. The queue is the browser's;
// here it stands still until the test hands something over.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, readyOffline, test, writeEntry } from './journal.ts';
import { shareInto } from './share-in.ts';
import { found, POST_FILE, POST_NAME, plainBackup } from './transfer.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

const QUEUE = `
  const early = [];
  let consumer = null;
  Object.defineProperty(window, 'launchQueue', {
    value: { setConsumer: (consume) => { consumer = consume; early.forEach((params) => consume(params)); } },
  });
  window.launch = (params) => consumer ? consumer(params) : early.push(params);`;

interface Launch {
  targetURL?: string;
  files?: { name: string; text: string }[];
}

/** Opens Ebb as the system does. */
const launch = (page: Page, { targetURL = '', files = [] }: Launch) =>
  page.evaluate(
    ({ address, given }) => {
      const handles = given.map(({ name, text }) => ({ getFile: async () => new File([text], name) }));
      (window as unknown as { launch(params: unknown): void }).launch({ targetURL: address, files: handles });
    },
    { address: targetURL, given: files },
  );

test.beforeEach(({ page }) => page.addInitScript(QUEUE));

test('an address opens in the window that is there, and what is being written is finished, not lost', async ({
  page,
  home,
}) => {
  await openJournal(page);
  await draftEntry(page, { text: 'Half a sentence' });
  // The icon alone brings the window forward and changes nothing.
  await launch(page, { targetURL: home });
  await launch(page, { targetURL: `${home}#/` });
  await launch(page, { targetURL: 'https://example.org/#/trends' });
  await expect(page.getByRole('textbox', { name: 'Entry', exact: true })).toHaveValue('Half a sentence');
  await launch(page, { targetURL: `${home}#/trends` });
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('link', { name: 'Half a sentence' })).toBeVisible();
});

test('a file opened with Ebb stands in the preview of the import', async ({ page, home }) => {
  await openJournal(page);
  await draftEntry(page, { text: 'Half a sentence' });
  await launch(page, {
    targetURL: `${home}#/settings/import`,
    files: [{ name: POST_NAME, text: POST_FILE }],
  });
  await expect(found(page, 'New')).toHaveText('1');
  // The next one while the page is open takes the place of what nobody decided on.
  await launch(page, {
    files: [
      { name: '2025-01-01-a.md', text: 'A' },
      { name: '2025-01-02-b.md', text: 'B' },
    ],
  });
  await expect(found(page, 'New')).toHaveText('2');
  await openJournal(page, '#/entries');
  await expect(page.getByRole('link', { name: 'Half a sentence' })).toBeVisible();
});

test('a file that came before the app stood waits for it, and a reload does not bring it again', async ({
  page,
}) => {
  await page.addInitScript(
    `window.launch({ targetURL: '', files: [{ getFile: async () => new File([${JSON.stringify(POST_FILE)}], '${POST_NAME}') }] })`,
  );
  await openJournal(page, '#/settings/import');
  await expect(found(page, 'New')).toHaveText('1');
  await page.reload();
  await openJournal(page, '#/settings/about');
  await launch(page, { targetURL: './#/trends' });
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
});

test('a backup opened with Ebb leads to where it is restored', async ({ page }) => {
  await writeEntry(page, { text: 'Here' });
  const { name, bytes } = await plainBackup(page);
  await page.evaluate(
    ({ file, content }) => {
      const zip = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const handle = { getFile: async () => new File([zip], file) };
      (window as unknown as { launch(params: unknown): void }).launch({ files: [handle] });
    },
    { file: name, content: bytes.toString('base64') },
  );
  await page.getByRole('link', { name: 'go to Backup' }).click();
  await expect(page.getByLabel('Restore from a backup')).toBeAttached();
});

test('the launch that shared a text is not taken for another, and one that lost it is told of', async ({
  page,
  context,
  home,
}) => {
  await openJournal(page);
  await readyOffline(page);
  const shared = await context.newPage();
  await shared.addInitScript(QUEUE);
  await shareInto(context, home, { text: 'From elsewhere' }, shared);
  const entry = shared.getByRole('textbox', { name: 'Entry', exact: true });
  await expect(entry).toHaveValue('From elsewhere');
  await launch(shared, { targetURL: `${home}share` });
  await entry.pressSequentially(', and on');
  await expect(entry).toHaveValue('From elsewhere, and on');
  await launch(shared, { targetURL: `${home}share` });
  await expect(shared.getByRole('alert').filter({ hasText: 'did not hand over' })).toBeVisible();
});
