// What can be set, what is told of storage, the end of everything, and someone to talk to.
import { holdDatabase } from './erase.ts';
import { expect, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { lockNow, turnOnLock } from './lock.ts';
import { rowsOf } from './rows.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

test('every place of the settings is one link away and names itself', async ({ page }) => {
  const names = ['Import', 'Export', 'Backup', 'On the home screen', 'Reminder', 'Storage', 'Templates'];
  for (const name of [...names, 'Feelings and tags', 'About', 'Someone to talk to']) {
    await openJournal(page, '#/settings');
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused();
  }
});

test('when a day begins is kept', async ({ page }) => {
  await openJournal(page, '#/settings');
  const hour = page.getByLabel('When a day begins');
  await expect(hour).toHaveValue('0');
  await hour.selectOption('04:00');
  await expect.poll(() => rowsOf(page, 'settings')).toContainEqual({ key: 'dayStartsAt', value: 4 });
  await page.reload();
  await expect(hour).toHaveValue('4');
});

test.describe('in the United Kingdom', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('someone to talk to: who talks first, then emergencies, of the country one is in, nothing fetched', async ({
    page,
  }) => {
    plainOnly('one that is opened cold with the lock on comes from where it was unlocked, and says “Back”');
    await openJournal(page, '#/support');
    await expect(page.getByLabel('Country')).toHaveValue('GB');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['To talk', 'Emergency']);
    const rows = page.getByRole('main').getByRole('listitem');
    await expect(rows.filter({ visible: true })).toHaveText([
      /Samaritans.*United Kingdom · day and night.*Call 116 123/,
      /Shout.*Text SHOUT to 85258/,
      /United Kingdom.*Emergency number.*Call 999/,
    ]);
    const link = (name: string) => page.getByRole('link', { name, exact: true }).filter({ visible: true });
    await expect(link('Call 116 123')).toHaveAttribute('href', 'tel:116123');
    await expect(link('Text SHOUT to 85258')).toHaveAttribute('href', 'sms:85258?body=SHOUT');
    await expect(link('Call 999')).toHaveAttribute('href', 'tel:999');
    await expect(page.getByText('If a number fails, dial the emergency number.')).toBeVisible();
    await expect(link('findahelpline.com')).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(page.getByText('a phone signal and no internet')).toBeVisible();
    await link('Back to writing').click();
    await expect(page.getByRole('textbox', { name: 'Entry', exact: true })).toBeFocused();
  });
});

test('someone to talk to leads back to where one came from, and says so', async ({ page }) => {
  const talk = page.getByRole('main').getByRole('link', { name: 'Someone to talk to' });
  const back = page.locator('[data-way="back"]');
  await writeEntry(page, { text: 'It rained.' });
  await openJournal(page, '#/trends');
  await talk.click();
  await expect(back).toHaveText('Back');
  await back.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  await openJournal(page, '#/settings');
  await talk.click();
  await expect(back).toHaveText('Back');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await openJournal(page, '#/entries');
  await page.getByRole('link', { name: 'It rained.' }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  const entry = page.getByRole('textbox', { name: 'Entry', exact: true });
  await expect(entry).toHaveValue('It rained.');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Someone to talk to' }).click();
  await expect(back).toHaveText('Back to writing');
  await back.click();
  await expect(entry).toHaveValue('It rained.');
  await expect(page).toHaveURL(/#\/write\/\w+/);
});

test('someone to talk to, asked for while the journal is locked, leads back to the lock and calls it nothing else', async ({
  page,
}) => {
  plainOnly('it turns the lock on itself');
  test.slow();
  await turnOnLock(page);
  await lockNow(page);
  await page.getByRole('link', { name: 'Someone to talk to' }).click();
  const back = page.locator('[data-way="back"]');
  await expect(back).toHaveText('Back');
  await back.click();
  await expect(page.getByRole('heading', { name: 'Ebb is locked' })).toBeVisible();
});

test('someone to talk to in another country: its numbers, or the directory and emergency numbers; each says where it is from', async ({
  page,
}) => {
  plainOnly('one that is opened cold with the lock on comes from where it was unlocked, and says “Back”');
  await openJournal(page, '#/support');
  const country = page.getByLabel('Country');
  const shown = page.getByRole('main').getByRole('link').filter({ visible: true });
  await country.selectOption({ label: 'New Zealand' });
  await expect(shown).toHaveText([
    'Back to writing',
    'Call 1737',
    'Text 1737',
    'Call 111',
    'findahelpline.com',
  ]);
  await openJournal(page, '#/settings');
  await page.goBack();
  await expect(country).toHaveValue('NZ');
  await country.selectOption({ label: 'Another country' });
  await expect(page.getByText('Ebb knows of no line here that it could check.')).toBeVisible();
  await expect(page.getByText('The local emergency number is there for this, too.')).toBeVisible();
  await expect(shown.filter({ hasText: 'Call 112' }), 'the European Union, and Switzerland').toHaveCount(2);
  await page.getByText('Numbers of other countries').click();
  await expect(shown.filter({ hasText: 'Call 3114' })).toHaveCount(1);
  await page.getByText('Where these numbers are from').click();
  await expect(page.getByText(/^3114, France: 3114\.fr, read on 28 November 2026$/)).toBeVisible();
  expect((await rowsOf(page, 'settings')).map(({ key }) => key)).toEqual(['lastOpenedAt']);
});

test.describe('storage', () => {
  test('tells what is used and whether the browser promises to keep it', async ({ page }) => {
    await openJournal(page, '#/settings/storage');
    await expect(page.getByRole('definition').first()).toHaveText(/^[\d.,]+ (byte|kB|MB)/);
    await expect(page.getByText('Not promised.')).toBeVisible();
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
    await expect(page.getByText('does not promise it for now')).toBeVisible();
  });

  test('erasing has a heading of its own and says that nothing is taken yet', async ({ page }) => {
    await openJournal(page, '#/settings/storage');
    await expect(page.getByRole('heading', { name: 'Erasing the journal' })).toBeVisible();
    await expect(page.getByText(/^Everything stays until you confirm\. .*it cannot be undone/)).toBeVisible();
  });

  test('says so where the browser promises', async ({ page }) => {
    await page.addInitScript('navigator.storage.persisted = async () => true');
    await openJournal(page, '#/settings/storage');
    await expect(page.getByText('The browser promises not to clear it')).toBeVisible();
  });

  test('does not wait for a browser that waits for the person', async ({ page }) => {
    await page.addInitScript('navigator.storage.persist = () => new Promise(() => {})');
    await openJournal(page, '#/settings/storage');
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
    await expect(page.getByText('The browser is asking you.')).toBeVisible();
  });

  test('stands where the browser tells nothing', async ({ page }) => {
    await page.addInitScript("Object.defineProperty(navigator, 'storage', { value: undefined })");
    await openJournal(page, '#/settings/storage');
    await expect(page.getByText('This browser does not say how much space is used.')).toBeVisible();
    await expect(page.getByText('A backup is a copy of your own.')).toBeVisible();
  });
});

test('after the third entry the app asks once, and says why', async ({ page }) => {
  const note = page.getByText('It can promise not to.');
  for (const text of ['One', 'Two']) await writeEntry(page, { text });
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(note).toHaveCount(0);
  await writeEntry(page, { text: 'Three' });
  // Not above the entry just written.
  await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
  await expect(note).toHaveCount(0);
  await openJournal(page, '#/entries');
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(note).toHaveCount(0);
  await expect.poll(() => rowsOf(page, 'settings')).toContainEqual({ key: 'notesShown', value: ['keep'] });
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await writeEntry(page, { text: 'Four' });
  await expect(note).toHaveCount(0);
});

test.describe('erasing everything', () => {
  test('takes a typed word, and can be left', async ({ page }) => {
    await writeEntry(page, { text: 'Stays' });
    await openJournal(page, '#/settings/storage');
    await page.getByRole('button', { name: 'Erase everything on this device' }).click();
    await expect(page.getByRole('link', { name: 'Make a backup first' })).toBeVisible();
    const now = page.getByRole('button', { name: 'Erase now' });
    await expect(now).toBeDisabled();
    await page.getByRole('textbox').fill('eras');
    await expect(now).toBeDisabled();
    await page.getByRole('button', { name: 'Keep everything' }).click();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    expect(await rowsOf(page, 'entries')).toHaveLength(1);
  });

  test('leaves no database, no kept file and no worker, and the app opens anew', async ({ page }) => {
    await writeEntry(page, { text: 'Goes' });
    await openJournal(page, '#/settings/storage');
    await page.getByRole('button', { name: 'Erase everything on this device' }).click();
    await page.getByRole('textbox').fill('erase');
    await page.getByRole('button', { name: 'Erase now' }).click();
    await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeFocused();
    const left = () =>
      page.evaluate(async () => ({
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
    expect((await left()).databases).toEqual([]);
    // A worker that was still fetching goes once it has fetched.
    await expect.poll(left).toEqual({ databases: [], caches: [], workers: 0 });
    await page.getByRole('link', { name: 'Open Ebb again' }).click();
    await openJournal(page, '#/entries');
    expect(await rowsOf(page, 'entries')).toEqual([]);
  });

  test('reaches another window of the app too', async ({ page, context }) => {
    await writeEntry(page, { text: 'Goes' });
    const other = await context.newPage();
    await openJournal(other, '#/entries');
    await openJournal(page, '#/settings/storage');
    await page.getByRole('button', { name: 'Erase everything on this device' }).click();
    await page.getByRole('textbox').fill('erase');
    await page.getByRole('button', { name: 'Erase now' }).click();
    await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await expect(other.getByRole('alert')).toBeVisible();
  });

  test('erases what was written though another window holds on to the journal', async ({ page, context }) => {
    await writeEntry(page, { text: 'Goes' });
    const other = await context.newPage();
    await openJournal(other, '#/entries');
    await expect(other.getByRole('article')).toHaveCount(1);
    const failures: string[] = [];
    other.on('pageerror', (error) => failures.push(error.message));
    await holdDatabase(other);
    await openJournal(page, '#/settings/storage');
    await page.getByRole('button', { name: 'Erase everything on this device' }).click();
    await page.getByRole('textbox').fill('erase');
    await page.getByRole('button', { name: 'Erase now' }).click();
    await expect(page.getByRole('heading', { name: 'What you wrote is erased' })).toBeFocused();
    // Neither a way back that is none, nor a reason that is not so.
    await expect(page.getByRole('button', { name: 'Keep everything' })).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText(
      'Close the other windows so that the empty rest goes',
    );
    const left = await other.evaluate(() => {
      const { held } = window as unknown as { held: IDBDatabase };
      const counts = [...held.objectStoreNames].map(
        (name) =>
          new Promise<number>((resolve, reject) => {
            const counting = held.transaction(name).objectStore(name).count();
            counting.onsuccess = () => resolve(counting.result);
            counting.onerror = () => reject(counting.error);
          }),
      );
      return Promise.all(counts);
    });
    expect(left).not.toHaveLength(0);
    expect(left.every((count) => count === 0)).toBe(true);
    await expect(other.getByText('This journal was erased in another window.')).toBeVisible();
    expect(failures).toEqual([]);
    await other.close();
    await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
  });
});
