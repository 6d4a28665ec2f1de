// A backup from the running app, everything erased, and the same journal again.
import type { Page } from '@playwright/test';
import { readZip, writeZip } from '../../src/formats/zip.ts';
import { eraseEverything } from './erase.ts';
import { draftEntry, expect, MAIN_WAY, openJournal, test, writeEntry } from './journal.ts';
import { putRows, rowsOf } from './rows.ts';
import {
  chooseFiles,
  type GivenFile,
  importFound,
  markdown,
  POST_FILE,
  POST_NAME,
  plainBackup,
} from './transfer.ts';

const TABLES = ['entries', 'marks', 'versions', 'drafts', 'words', 'settings', 'tombstones', 'imports'];

/** Every table but the device's own, bytes as lists so that they compare. */
async function wholeJournal(page: Page) {
  const tables = await Promise.all(TABLES.map(async (table) => [table, await rowsOf(page, table)]));
  // When it was opened last is this device's own, and changes at each opening.
  for (const entry of tables) {
    entry[1] = (entry[1] as { key?: string }[]).filter(({ key }) => key !== 'lastOpenedAt');
  }
  return Object.fromEntries(tables) as Record<string, Record<string, unknown>[]>;
}

/** The tables without since when removed entries wait: a restore lets that begin anew. */
function waiting({ entries = [], marks = [], ...others }: Awaited<ReturnType<typeof wholeJournal>>) {
  const rows = (table: Record<string, unknown>[]) =>
    table.map((row) => ('removedAt' in row ? { ...row, removedAt: 'some time' } : row));
  return { ...others, entries: rows(entries), marks: rows(marks) };
}

async function fill(page: Page): Promise<void> {
  await chooseFiles(page, [
    markdown(POST_NAME, POST_FILE),
    markdown('2025-01-02-b.md', '---\ntitle: B\nemotions: [sea-sick]\n---\n\nx\n'),
  ]);
  await importFound(page);
  await openJournal(page, '#/entries');
  await page.getByRole('link', { name: 'B', exact: true }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await writeEntry(page, {
    text: 'Written here',
    feelings: [{ word: 'hope', strength: 'clearly' }],
    tags: ['sea'],
  });
  // A window that is closed while someone writes leaves a draft; one that goes elsewhere finishes it.
  const other = await page.context().newPage();
  await openJournal(other, '#/');
  await draftEntry(other, { text: 'Half a sentence' });
  await other.close();
}

async function backUp(page: Page): Promise<GivenFile> {
  const { name, bytes } = await plainBackup(page);
  expect(name).toMatch(/^ebb-backup-\d{4}-\d{2}-\d{2}\.zip$/);
  await expect(page.getByText('It was read back, and everything is in it:')).toBeVisible();
  return { name, mimeType: 'application/zip', buffer: bytes };
}

test('a backup, everything erased, a restore: the same journal', MAIN_WAY, async ({ page }) => {
  await fill(page);
  const backup = await backUp(page);
  await expect(page.getByText(/^Last backup: \d/)).toBeVisible();
  await expect(page.getByText(/, \d feeling words$/)).toBeVisible();
  await expect(page.getByText('Your templates and settings are in it too.')).toBeVisible();
  const before = await wholeJournal(page);
  for (const [table, rows] of Object.entries(before)) {
    if (table !== 'tombstones') expect(rows, table).not.toHaveLength(0);
  }
  await eraseEverything(page);
  await expect(page.getByText('Last backup: none yet')).toBeVisible();
  await page.getByLabel('Restore from a backup').setInputFiles(backup);
  await expect(page.getByText('Everything is back:')).toBeVisible();
  const after = await wholeJournal(page);
  expect(waiting(after)).toEqual(waiting(before));
  // What was removed waits anew.
  const removedAt = (rows: Record<string, unknown>[] = []) =>
    Number(rows.find((row) => row.removedAt)?.removedAt);
  expect(removedAt(after.entries)).toBeGreaterThan(removedAt(before.entries));
  await expect(page.getByText(/^Last backup: \d/)).toBeVisible();
  await openJournal(page, '#/');
  await expect(page.getByRole('textbox', { name: 'Entry', exact: true })).toHaveValue('Half a sentence');
});

test('a backup that meets pages says first what it brings, and changes nothing unasked', async ({ page }) => {
  await writeEntry(page, { text: 'Here' });
  const backup = await backUp(page);
  const before = await wholeJournal(page);
  await page.setViewportSize({ width: 390, height: 560 });
  await page.getByLabel('Restore from a backup').setInputFiles(backup);
  const table = page.getByRole('table', { name: 'What the backup brings' });
  await expect(table.getByRole('row', { name: /Already here/ })).toContainText('1');
  await expect(page.getByText('Everything in this backup is here already.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(table).toHaveCount(0);
  expect(await wholeJournal(page)).toEqual(before);
});

test(
  'a backup comes into a journal with pages, nothing lost and nothing twice',
  MAIN_WAY,
  async ({ page }) => {
    await writeEntry(page, { text: 'In both' });
    await writeEntry(page, { text: 'In the backup alone' });
    const backup = await backUp(page);
    await eraseEverything(page);
    await writeEntry(page, { text: 'Here alone' });
    await openJournal(page, '#/settings/backup');
    for (const [news, same] of [
      ['2', '0'],
      ['0', '2'],
    ]) {
      await page.getByLabel('Restore from a backup').setInputFiles(backup);
      const table = page.getByRole('table', { name: 'What the backup brings' });
      await expect(table.getByRole('row', { name: /^New/ })).toContainText(news as string);
      await expect(table.getByRole('row', { name: /Already here/ })).toContainText(same as string);
      if (news === '0') break;
      await page.getByRole('button', { name: 'Restore', exact: true }).click();
      await expect(page.getByText('The backup is in your journal.')).toBeVisible();
      await expect(page.getByText('2 entries came.')).toBeVisible();
    }
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(3);
  },
);

/** Brings in a backup that meets pages. */
async function bringIn(page: Page, backup: GivenFile): Promise<void> {
  await openJournal(page, '#/settings/backup');
  await page.getByLabel('Restore from a backup').setInputFiles(backup);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('The backup is in your journal.')).toBeVisible();
}

test('a page begun here and finished on another device comes back as one page, and is begun no more', async ({
  page,
  browser,
  home,
}) => {
  await writeEntry(page, { text: 'Here already' });
  const left = await page.context().newPage();
  await openJournal(left, '#/');
  await draftEntry(left, { text: 'Half a page' });
  await left.close();
  const other = await browser.newPage({ baseURL: home, locale: 'en-GB', timezoneId: 'Pacific/Auckland' });
  await openJournal(other, '#/settings/backup');
  await other.getByLabel('Restore from a backup').setInputFiles(await backUp(page));
  await expect(other.getByText('Everything is back:')).toBeVisible();
  await openJournal(other, '#/');
  const field = other.getByRole('textbox', { name: 'Entry', exact: true });
  await expect(field).toHaveValue('Half a page');
  await field.fill('Half a page, and the rest.');
  await other.getByRole('button', { name: 'Done' }).click();
  await expect(other).toHaveURL(/#\/entries/);
  const finished = await backUp(other);
  await other.close();
  await bringIn(page, finished);
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('article').filter({ hasText: 'Half a page, and the rest.' })).toHaveCount(1);
  const drafts = await rowsOf<{ body: string }>(page, 'drafts');
  expect(drafts.filter(({ body }) => body !== '')).toEqual([]);
});

test('a backup says what was kept private there since, and which settings stay as they are here', async ({
  page,
}) => {
  await writeEntry(page, { text: 'For others, once' });
  await page.getByRole('radio', { name: 'Public' }).check();
  await expect.poll(async () => (await rowsOf(page, 'entries'))[0]?.visibility).toBe('public');
  const shown = { entries: await rowsOf(page, 'entries'), marks: await rowsOf(page, 'marks') };
  await page.getByRole('radio', { name: 'Only me' }).check();
  await expect.poll(async () => (await rowsOf(page, 'entries'))[0]?.visibility).toBe('private');
  await putRows(page, 'settings', [{ key: 'dayStartsAt', value: 5 }]);
  const backup = await backUp(page);
  // As it is on the other device, where it was never taken back.
  await putRows(page, 'entries', shown.entries);
  await putRows(page, 'marks', shown.marks);
  await putRows(page, 'settings', [{ key: 'dayStartsAt', value: 4 }]);
  await page.reload();
  await page.getByLabel('Restore from a backup').setInputFiles(backup);
  const table = page.getByRole('table', { name: 'What the backup brings' });
  await expect(table.getByRole('row', { name: /Kept private in the backup/ })).toContainText('1');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('1 entry is private here now, as in the backup.')).toBeVisible();
  expect((await rowsOf(page, 'entries'))[0]?.visibility).toBe('private');
  expect((await rowsOf(page, 'marks'))[0]?.visibility).toBe('private');
  await page.getByLabel('Restore from a backup').setInputFiles(backup);
  await expect(table.getByRole('row', { name: /Settings that stay as they are here/ })).toContainText('1');
  await expect(page.getByText('Everything else in this backup is here already.')).toBeVisible();
});

test('a file that is no whole backup is refused by its reason', async ({ page }) => {
  await writeEntry(page, { text: 'Here' });
  const backup = await backUp(page);
  await eraseEverything(page);

  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for await (const item of readZip(new Blob([new Uint8Array(backup.buffer)]))) {
    if ('bytes' in item) files.set(item.path, item.bytes);
  }
  const changed = async (path: string, change: (text: string) => string) => {
    const text = change(new TextDecoder().decode(files.get(path)));
    const all = new Map([...files, [path, new TextEncoder().encode(text)]]);
    const zip = await writeZip([...all].map(([name, bytes]) => ({ path: name, bytes })));
    return Buffer.from(await zip.arrayBuffer());
  };
  const refused: [Buffer, string][] = [
    [Buffer.from('not a zip at all'), 'This is not a backup of Ebb.'],
    [backup.buffer.subarray(0, backup.buffer.length - 400), 'cut short'],
    [await changed('entries.jsonl', (text) => text.replace('Here', 'Hare')), 'is damaged'],
    [await changed('manifest.json', (text) => text.replace('"version": 1', '"version": 2')), 'newer Ebb'],
  ];
  for (const [buffer, reason] of refused) {
    await page.getByLabel('Restore from a backup').setInputFiles({ ...backup, buffer });
    await expect(page.getByRole('alert')).toContainText(reason);
    expect((await wholeJournal(page)).entries).toEqual([]);
  }
  await page.getByLabel('Restore from a backup').setInputFiles(backup);
  await expect(page.getByText('Everything is back:')).toBeVisible();
});
