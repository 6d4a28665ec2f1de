// Storage that is cleared, hangs, is taken away or has no room: it is said at once, and no word on the screen is lost.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, test, writeEntry } from '../e2e/journal.ts';
import { breakWrites, rowsOf } from '../e2e/rows.ts';
import type { Watched } from '../e2e/watching.ts';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const said = (page: Page) => page.getByRole('alert');
const remembered = (page: Page) => page.evaluate(() => localStorage.getItem('ebb') ?? '');

/** What was asked at that very moment fails, and the browser says so. */
async function clear(page: Page, watched: Watched, storageTypes: string): Promise<void> {
  watched.expectError(/^(InvalidState|DatabaseClosed)Error/);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

/** Requests to the database are asked and never answered, until `window.hangs` is false. */
const hang = (page: Page) =>
  page.addInitScript(() => {
    const here = window as unknown as { hangs?: boolean };
    const real = IDBDatabase.prototype.transaction;
    const nothing = () =>
      new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : nothing), set: () => true });
    IDBDatabase.prototype.transaction = function (...given) {
      return here.hangs ? (nothing() as unknown as IDBTransaction) : real.apply(this, given);
    };
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      return here.hangs ? (nothing() as unknown as IDBOpenDBRequest) : open.apply(this, given);
    };
  });

const setHanging = (page: Page, hangs: boolean) =>
  page.evaluate((value) => Object.assign(window, { hangs: value }) && undefined, hangs);

test('cleared while the page is open: what is on the screen stays, and no empty journal follows', async ({
  page,
  watched,
}) => {
  await writeEntry(page, { text: 'The river was high.' });
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(1);
  await clear(page, watched, 'indexeddb');
  await expect(said(page)).toContainText('The browser closed the journal.');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.reload();
  await expect(page.getByText('This browser held a journal with 1 entry.')).toBeVisible();
  await expect(page.getByText('Nothing is written here yet.')).toHaveCount(0);
});

test('what is written while the old journal is missing is kept, and the old one is not forgotten', async ({
  page,
  watched,
}) => {
  await writeEntry(page, { text: 'The river was high.' });
  await clear(page, watched, 'indexeddb');
  await page.goto('about:blank');
  await openJournal(page);
  await expect(said(page)).toContainText('Entries that were in this browser are not here.');
  await draftEntry(page, { text: 'Here all the same.' });
  await page.reload();
  await expect(entry(page)).toHaveValue('Here all the same.');
  await expect(said(page)).toContainText('Entries that were in this browser are not here.');
  await page.getByRole('link', { name: 'What can be done' }).click();
  await expect(page.getByText('This browser held a journal with 1 entry.')).toBeVisible();
});

test('an empty journal is begun when that is said twice, and not before', async ({ page, watched }) => {
  await writeEntry(page, { text: 'The river was high.' });
  await clear(page, watched, 'indexeddb');
  await page.goto('about:blank');
  await openJournal(page, '#/entries');
  await page.getByRole('button', { name: 'Begin an empty journal' }).click();
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Begin an empty journal' })).toBeFocused();
  await page.getByRole('button', { name: 'Begin an empty journal' }).press('Enter');
  await page.getByRole('button', { name: 'Yes, begin an empty one' }).click();
  await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
});

test('what was written while the old journal was missing can be gone on with', async ({ page, watched }) => {
  await writeEntry(page, { text: 'The river was high.' });
  await clear(page, watched, 'indexeddb');
  await page.goto('about:blank');
  await writeEntry(page, { text: 'Here all the same.' });
  await openJournal(page, '#/entries');
  await page.getByRole('button', { name: 'Go on with the 1 entry that is here' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('everything of the site cleared: a new journal, for nobody can know better', async ({
  page,
  watched,
}) => {
  await writeEntry(page, { text: 'The river was high.' });
  await clear(page, watched, 'all');
  await page.goto('about:blank');
  await openJournal(page, '#/entries');
  await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
});

test('a database that stops answering is said, and what was typed meanwhile is stored once it answers', async ({
  page,
}) => {
  await hang(page);
  await openJournal(page);
  await draftEntry(page, { text: 'Before.' });
  await setHanging(page, true);
  await entry(page).fill('Before. And while it hung.');
  await expect(said(page)).toContainText('The browser’s storage does not answer.', { timeout: 20_000 });
  await expect(entry(page)).toHaveValue('Before. And while it hung.');
  await setHanging(page, false);
  await expect(said(page)).toHaveCount(0, { timeout: 40_000 });
  await expect
    .poll(() => rowsOf(page, 'drafts'))
    .toContainEqual(expect.objectContaining({ body: 'Before. And while it hung.' }));
});

test('a database that never opens is said, and the page to write on stands', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { hangs: true }));
  await hang(page);
  await openJournal(page);
  await expect(said(page)).toContainText('The browser’s storage does not answer.', { timeout: 20_000 });
  await entry(page).fill('Not lost.');
  await page.getByRole('link', { name: 'What can be done' }).click();
  await expect(
    page.getByText('The browser’s storage does not answer. What is stored is as it was'),
  ).toBeVisible();
});

test('a connection that died unseen is opened anew when the window is seen again', async ({ page }) => {
  await page.addInitScript(() => {
    const connections: IDBDatabase[] = [];
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };
    Object.assign(window, { closeAll: () => connections.map((each) => each.close()) });
  });
  await openJournal(page);
  await draftEntry(page, { text: 'Before.' });
  await page.evaluate(() => {
    (window as unknown as { closeAll: () => void }).closeAll();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await entry(page).fill('Before. And after.');
  await expect
    .poll(() => rowsOf(page, 'drafts'))
    .toContainEqual(expect.objectContaining({ body: 'Before. And after.' }));
  await expect(said(page)).toHaveCount(0);
});

test('no room: the text stays on the screen, is not said to be stored, and is stored once there is room', async ({
  page,
}) => {
  await openJournal(page);
  await draftEntry(page, { text: 'Before.' });
  await breakWrites(page, 'drafts', true);
  await entry(page).fill('Before. And no room.');
  await expect(said(page)).toBeVisible();
  await expect(entry(page)).toHaveValue('Before. And no room.');
  await breakWrites(page, 'drafts', false);
  await entry(page).fill('Before. And room again.');
  await expect(said(page)).toHaveCount(0);
  await page.reload();
  await expect(entry(page)).toHaveValue('Before. And room again.');
});

for (const [what, stub] of [
  ['never answers', 'navigator.storage.persist = () => new Promise(() => {})'],
  ['says no', 'navigator.storage.persist = async () => false'],
  ['is not there', 'Object.defineProperty(Navigator.prototype, "storage", { value: undefined })'],
] as const) {
  test(`a browser whose promise to keep the journal ${what} writes and opens as any other`, async ({
    page,
  }) => {
    await page.addInitScript(stub);
    for (const text of ['One', 'Two', 'Three']) await writeEntry(page, { text });
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(3);
    expect(await remembered(page)).toContain('"entries":3');
    await page.reload();
    await expect(page.getByRole('article')).toHaveCount(3);
  });
}
