// Whoever takes a page back, or removes it, is told where they look that its post stands on outside.
import type { Page } from '@playwright/test';
import type { Entry } from '../../src/journal/entry.ts';
import { expect, openJournal, test } from './journal.ts';
import { entryAt, storeEntries } from './many-entries.ts';
import { putRows } from './rows.ts';

const LINE = 'What went out of this page stays out until you take it down.';

const WALK: Entry = { ...entryAt(0, '2024-06-19'), id: 'entry-walk', title: 'A walk', visibility: 'public' };
const NIGHT: Entry = {
  ...entryAt(1, '2024-06-18'),
  id: 'entry-night',
  title: 'A night',
  visibility: 'public',
};
const sent = (takenDownAt?: number) => ({
  id: WALK.id,
  name: 'A walk',
  outs: [
    {
      at: { at: Date.parse('2024-06-20T12:00:00Z'), offset: 0 },
      to: { kind: 'zip', name: '' },
      path: '_posts/2024-06-19-a-walk.md',
      sha256: '0'.repeat(64),
      ...(takenDownAt === undefined ? {} : { takenDownAt }),
    },
  ],
});

async function open(page: Page, id: string, takenDownAt?: number) {
  await storeEntries(page, [WALK, NIGHT]);
  await putRows(page, 'ledger', [sent(takenDownAt)]);
  await openJournal(page, `#/entries/${id}`);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Public' })).toBeChecked();
}

const said = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: LINE });

test('a page whose post is out, taken back, says under the choice that the post stands on, and leads to where it is taken down', async ({
  page,
}) => {
  await open(page, WALK.id);
  await expect(said(page)).toHaveCount(0);
  await page.getByRole('radio', { name: 'Only me' }).check();
  await expect(said(page)).toBeVisible();
  await said(page).getByRole('link', { name: 'To take down' }).click();
  await expect(page).toHaveURL(/#\/publish$/);
  await expect(page.getByRole('heading', { name: 'To take down' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'A walk: it is gone from there' })).toBeVisible();
  await page.goBack();
  await expect(said(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Public' }).check();
  await expect(said(page)).toHaveCount(0);
});

test('a page whose post is out, removed, says so beside its undo, on its page and in the list', async ({
  page,
}) => {
  await open(page, WALK.id);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('Removed. It waits among the')).toBeVisible();
  await expect(said(page)).toBeVisible();
  await expect(said(page).getByRole('link', { name: 'To take down' })).toHaveAttribute('href', '#/publish');
  await page.getByRole('link', { name: 'All entries' }).click();
  await expect(page.getByText('Removed: A walk.')).toBeVisible();
  await expect(said(page)).toBeVisible();
  await openJournal(page, `#/entries/${WALK.id}`);
  await expect(page.getByText('This page was removed on')).toBeVisible();
  await expect(said(page)).toBeVisible();
});

test('a page of which nothing stands outside says nothing of it', async ({ page }) => {
  await open(page, NIGHT.id);
  await page.getByRole('radio', { name: 'Only me' }).check();
  await expect(page.getByText('Private', { exact: true })).toBeVisible();
  await expect(page.getByText(LINE)).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('Removed. It waits among the')).toBeVisible();
  await expect(page.getByText(LINE)).toHaveCount(0);
});

test('a page whose post was taken down there says nothing of it', async ({ page }) => {
  await open(page, WALK.id, Date.parse('2024-07-01T12:00:00Z'));
  await page.getByRole('radio', { name: 'Only me' }).check();
  await expect(page.getByText('Private', { exact: true })).toBeVisible();
  await expect(page.getByText(LINE)).toHaveCount(0);
});
