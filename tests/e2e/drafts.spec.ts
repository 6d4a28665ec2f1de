// What is being written survives everything that can happen to a window.
import type { Page } from '@playwright/test';
import { newProfile, startBrowser } from './browser-process.ts';
import {
  draftEntry,
  expect,
  MAIN_WAY,
  OLDER_HAD_NONE,
  openJournal,
  plainOnly,
  test,
  writeEntry,
} from './journal.ts';
import { breakWrites, keepBusy, putRows, rowsOf } from './rows.ts';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const WHOLE = {
  text: 'half a sen',
  feelings: ['loneliness', 'hope'],
  tags: ['connection'],
  title: 'A title',
};

async function expectWhole(page: Page): Promise<void> {
  await expect(entry(page)).toHaveValue(WHOLE.text);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(WHOLE.title);
  await expect(page.getByRole('button', { name: 'Remove tag connection' })).toBeVisible();
  for (const word of WHOLE.feelings) {
    await expect(page.getByRole('button', { name: word, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
}

test.describe('a draft', () => {
  test('comes back after a reload, with its feelings, tags and caret', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, WHOLE);
    await entry(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.caret).toEqual({ start: 1, end: 1 });
    await page.reload();
    await expectWhole(page);
    expect(await entry(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(1);
    await page.reload();
    await expectWhole(page);
  });

  test('comes back after a reload, however slowly the page before it ends', async ({
    page,
    context,
    home,
  }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'Slow to end' });
    const [draft] = await rowsOf(page, 'drafts');
    const other = await context.newPage();
    // A page of the same place that is none of Ebb's, and asks for nothing.
    const bare = `${home}bare`;
    const body = '<!doctype html><link rel="icon" href="data:,">';
    await context.route(bare, (route) => route.fulfill({ contentType: 'text/html', body }));
    await other.goto(bare, { waitUntil: 'commit' });
    // The name that a page holds which writes is given to the next in turn, which keeps it for a second.
    await other.evaluate((name) => {
      void navigator.locks.request(name, () => new Promise((end) => setTimeout(end, 1000)));
    }, `ebb-draft-${draft?.id}`);
    await page.reload();
    await expect(entry(page)).toHaveValue('Slow to end');
  });

  test('keeps every key typed up to a reload', MAIN_WAY, async ({ page }) => {
    await openJournal(page);
    await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
    for (let round = 1; round <= 5; round += 1) {
      await entry(page).press('End');
      await page.keyboard.type(`word${round} `);
      await page.reload();
      await expect(entry(page)).toHaveValue(new RegExp(`word${round} $`));
    }
  });

  test('keeps a tag that was not ended yet', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'x', tags: ['walk'] });
    await page.getByRole('textbox', { name: 'Tags' }).pressSequentially('conver');
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.tags).toEqual(['walk', 'conver']);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Remove tag conver' })).toBeVisible();
  });

  test('comes back after its tab was closed', async ({ page, context }) => {
    await openJournal(page);
    await draftEntry(page, WHOLE);
    await page.close();
    const next = await context.newPage();
    await openJournal(next);
    await expectWhole(next);
  });

  test('comes back after the browser was killed', async ({ home }) => {
    const profile = newProfile();
    const first = await startBrowser(profile.folder);
    const page = await first.context.newPage();
    await page.goto(home);
    await draftEntry(page, WHOLE);
    await entry(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('tence');
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('half a sentence');
    await first.kill();
    const second = await startBrowser(profile.folder);
    const again = await second.context.newPage();
    await again.goto(home);
    await expect(entry(again)).toHaveValue('half a sentence');
    await second.kill();
    profile.remove();
  });

  test('that rested for six hours is an entry of the day of its first key', async ({ page, context }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'late last night' });
    const [draft] = await rowsOf(page, 'drafts');
    const aside = await context.newPage();
    await aside.goto('./#/settings');
    await page.close();
    const at = Date.parse('2025-06-19T23:50:20+02:00');
    await putRows(aside, 'drafts', [{ ...draft, startedAt: { at, offset: 120 }, changedAt: at + 1000 }]);
    await openJournal(aside, '#/');
    await expect(aside.getByText(/What you wrote on Thursday,? 19 June 2025 is now an entry/)).toBeVisible();
    await expect(entry(aside)).toHaveValue('');
    expect(await rowsOf(aside, 'entries')).toMatchObject([
      { body: 'late last night', when: { kind: 'zoned', day: '2025-06-19', time: '23:50:00', offset: 120 } },
    ]);
    await aside.getByRole('link', { name: 'Open it' }).click();
    await expect(aside.getByText('late last night').first()).toBeVisible();
  });

  test('of a second window is a page of its own, and both survive', async ({ page, context }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'first window' });
    const other = await context.newPage();
    await openJournal(other);
    await expect(entry(other)).toHaveValue('');
    await draftEntry(other, { text: 'second window' });
    await Promise.all([page.reload(), other.reload()]);
    await expect(entry(page)).toHaveValue('first window');
    await expect(entry(other)).toHaveValue('second window');
  });
});

test.describe('a write that fails', () => {
  test('is said at once, keeps the text, and is made good when there is room again', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'stored' });
    await breakWrites(page, 'drafts', true);
    await entry(page).fill('not stored');
    await expect(page.getByRole('alert')).toContainText('This device is full');
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible();
    await expect(entry(page)).toHaveValue('not stored');
    await breakWrites(page, 'drafts', false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('not stored');
  });

  test('is not left without the browser asking first, and once it is stored nothing is asked', async ({
    page,
  }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'stored' });
    await breakWrites(page, 'drafts', true);
    await entry(page).focus();
    await page.keyboard.type(', and not');
    await expect(page.getByRole('alert')).toContainText('This device is full');
    const asking = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asking;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(entry(page)).toHaveValue('stored, and not');

    await breakWrites(page, 'drafts', false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    const dialogs: string[] = [];
    page.on('dialog', (later) => {
      dialogs.push(later.type());
      void later.accept();
    });
    await page.reload();
    await expect(entry(page)).toHaveValue('stored, and not');
    expect(dialogs).toEqual([]);
  });

  test('on leaving brings the person back to the page with every word', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, WHOLE);
    await breakWrites(page, 'entries', true);
    await page.getByRole('link', { name: 'Entries' }).click();
    await expect(page.getByRole('alert')).toContainText('This device is full');
    await expectWhole(page);
    await expect(page).toHaveURL(/#\/$/);
    await breakWrites(page, 'entries', false);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    expect(await rowsOf(page, 'entries')).toMatchObject([{ body: WHOLE.text, title: WHOLE.title }]);
  });

  test('by Done leaves the person on the page with every word', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, WHOLE);
    await breakWrites(page, 'marks', true);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('alert')).toContainText('This device is full');
    await expectWhole(page);
    expect(await rowsOf(page, 'entries')).toEqual([]);
  });
});

test.describe('a key that comes in the moment the page is drawn', () => {
  for (const [on, address] of [
    ['a new page', './'],
    ['an edit', null],
  ] as const) {
    test(`is kept on ${on}, though no other follows`, async ({ page }) => {
      await writeEntry(page, { text: 'old entry' });
      const id = page.url().split('/').pop() ?? '';
      await page.goto('about:blank');
      // After the task that draws the page, and before the next one: nothing of the app comes between.
      await page.addInitScript(() => {
        new MutationObserver((_, watching) => {
          const field = document.querySelector<HTMLTextAreaElement>('#entry');
          if (!document.querySelector('#write-above > *') || !field || field.readOnly) return;
          watching.disconnect();
          field.focus();
          document.execCommand('insertText', false, 'one breath');
        }).observe(document, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ['readonly'],
        });
      });
      await page.goto(address ?? `./#/write/${id}`);
      await expect
        .poll(async () => (await rowsOf(page, 'drafts')).map(({ body }) => String(body)))
        .toEqual([expect.stringContaining('one breath')]);
    });
  }
});

test.describe('words typed while the journal is slow', () => {
  test('become an entry of their own, not part of the next page', async ({ page, context }) => {
    await writeEntry(page, { text: 'old entry' });
    const id = page.url().split('/').pop() ?? '';
    await page.goto('about:blank');
    const other = await context.newPage();
    await openJournal(other, '#/settings');
    const free = await keepBusy(other);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(entry(page)).toBeFocused();
    await page.keyboard.type('a whole new thought');
    await page.evaluate((address) => {
      location.hash = address;
    }, `#/write/${id}`);
    await free();
    await expect(entry(page)).toHaveValue('old entry');
    await expect
      .poll(async () => (await rowsOf(page, 'entries')).map((row) => row.body).sort())
      .toEqual(['a whole new thought', 'old entry']);
  });
});

test.describe('two windows', () => {
  test('that edit one entry keep both texts', async ({ page, context }) => {
    await writeEntry(page, { text: 'one' });
    const address = page.url().replace('/entries/', '/write/');
    const other = await context.newPage();
    await page.goto(address);
    await other.goto(address);
    await expect(entry(page)).toHaveValue('one');
    await expect(entry(other)).toHaveValue('one');
    await entry(page).fill('two');
    await entry(other).fill('three');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    await other.getByRole('button', { name: 'Done' }).click();
    await expect(other).toHaveURL(/#\/entries\//);
    await expect(other.getByText('Two texts').first()).toBeVisible();
    expect(await rowsOf(page, 'entries')).toMatchObject([{ body: 'two' }]);
    const bodies = (await rowsOf(page, 'versions')).map((row) => (row.content as { body: string }).body);
    expect(bodies.sort()).toEqual(['one', 'three']);
  });
});

test.describe('a journal that a newer Ebb has changed', () => {
  test('is not written by an old window, which says so and keeps the text', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'before' });
    await putRows(page, 'meta', [{ key: 'schema', value: 99 }]);
    await entry(page).fill('after');
    await expect(page.getByRole('alert').first()).toContainText('newer Ebb');
    await expect(entry(page)).toHaveValue('after');
    await entry(page).fill('later still');
    await page.getByRole('link', { name: 'Entries' }).click();
    await expect(entry(page)).toHaveValue('later still');
    expect((await rowsOf(page, 'drafts'))[0]?.body).not.toBe('later still');
    expect(await rowsOf(page, 'entries')).toEqual([]);
  });

  test('is not opened by an old app', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'before' });
    await putRows(page, 'meta', [{ key: 'schema', value: 99 }]);
    await page.reload();
    await expect(page.getByRole('alert').first()).toContainText('A newer Ebb has changed this journal');
    await page.keyboard.type('x');
    expect((await rowsOf(page, 'drafts'))[0]?.body).toBe('before');
  });
});

test.describe('a journal kept open by an older window', () => {
  test('says what to do, and opens by itself when that window is closed', async ({ page, context }) => {
    plainOnly(OLDER_HAD_NONE);
    const old = await context.newPage();
    await old.route('**/old.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>old</p>' }),
    );
    await old.goto('./old.html');
    await old.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('ebb', 1);
          opening.onsuccess = () => resolve();
        }),
    );
    await openJournal(page);
    await expect(page.getByRole('alert')).toContainText('Close the other windows');
    await page.keyboard.type('meanwhile');
    await old.close();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(entry(page)).toHaveValue('meanwhile');
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('meanwhile');
  });
});

test.describe('a journal erased in another window', () => {
  test('is not begun anew behind the person’s back, and the text on the screen stays', async ({
    page,
    context,
  }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'still here' });
    const other = await context.newPage();
    await openJournal(other, '#/settings');
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const deleting = indexedDB.deleteDatabase('ebb');
          deleting.onsuccess = () => resolve();
        }),
    );
    await expect(page.getByRole('alert').first()).toContainText('erased in another window');
    // A query of a page must not open it again either.
    await page.getByRole('link', { name: 'Entries' }).click();
    await expect(entry(page)).toHaveValue('still here');
    await entry(page).fill('still here, and more');
    await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible();
    const names = await page.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name)));
    expect(names).not.toContain('ebb');
  });
});
