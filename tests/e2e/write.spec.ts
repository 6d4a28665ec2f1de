import type { Page } from '@playwright/test';
import { draftEntry, expect, MAIN_WAY, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const saved = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^Saved on this device, \d\d:\d\d$/ });

/** The app's script does not come before it is let through. */
async function holdScript(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await gate;
    await route.continue();
  });
  return letThrough;
}

test.describe('the page one writes on', () => {
  test('opens with the caret in it', async ({ page }) => {
    await openJournal(page);
    await expect(entry(page)).toBeFocused();
    await page.keyboard.type('hello');
    await expect(entry(page)).toHaveValue('hello');
  });

  test('takes over what was typed before the script arrived, caret included', async ({ page }) => {
    const letThrough = await holdScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(entry(page)).toBeFocused();
    await page.keyboard.type('typed early');
    await expect(entry(page)).toHaveValue('typed early');
    await page.keyboard.press('ArrowLeft');
    const node = await entry(page).elementHandle();
    letThrough();
    await expect(saved(page)).toBeVisible();
    await expect(entry(page)).toHaveValue('typed early');
    expect(await entry(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(10);
    expect(await page.evaluate((before) => document.getElementById('entry') === before, node)).toBe(true);
    expect((await rowsOf(page, 'drafts'))[0]?.body).toBe('typed early');
  });

  test('is not shown beside the page that somebody went to before the script arrived', async ({ page }) => {
    const letThrough = await holdScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(entry(page)).toBeFocused();
    await page.evaluate(() => {
      location.hash = '#/support';
    });
    letThrough();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(entry(page)).toHaveCount(0);
  });

  test('appends what was typed early to the draft that was found', async ({ page }) => {
    plainOnly('what is typed before it is known that there is a lock is a page of its own');
    await openJournal(page);
    await draftEntry(page, { text: 'from before' });
    const letThrough = await holdScript(page);
    await page.goto('about:blank');
    await page.goto('./', { waitUntil: 'commit' });
    await entry(page).pressSequentially('typed early');
    letThrough();
    await expect(entry(page)).toHaveValue('from before\n\ntyped early');
    expect(await entry(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(24);
  });

  test('asks for nothing: feelings with no words are an entry', async ({ page }) => {
    await writeEntry(page, { text: '', feelings: ['loneliness', 'hope'] });
    expect(await rowsOf(page, 'entries')).toMatchObject([
      { body: '', feelings: [{ id: 'loneliness' }, { id: 'hope' }], visibility: 'private' },
    ]);
  });

  test('keeps nothing of a page that was left empty', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'x' });
    await entry(page).fill('');
    await page.getByRole('link', { name: 'Entries' }).click();
    await expect.poll(() => rowsOf(page, 'drafts')).toEqual([]);
    expect(await rowsOf(page, 'entries')).toEqual([]);
  });

  test('is finished by going elsewhere, and by Ctrl and Enter', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'one' });
    await page.getByRole('link', { name: 'Trends' }).click();
    await expect.poll(async () => (await rowsOf(page, 'entries')).length).toBe(1);
    await page.getByRole('link', { name: 'Write' }).click();
    await expect(entry(page)).toHaveValue('');
    await entry(page).fill('two');
    await entry(page).press('Control+Enter');
    await expect(page).toHaveURL(/#\/entries\//);
    const bodies = (await rowsOf(page, 'entries')).map((row) => row.body);
    expect(bodies.sort()).toEqual(['one', 'two']);
  });

  test('can be typed on by whoever went back to it in the very moment that another one was finished', async ({
    page,
  }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'The one before' });
    // Once the address has changed, and before the page hears of it.
    await page.evaluate(() => {
      const { navigation } = window as unknown as { navigation: EventTarget };
      const back = () => {
        if (!location.hash.startsWith('#/entries/')) return;
        navigation.removeEventListener('currententrychange', back);
        queueMicrotask(() => {
          location.hash = '#/';
        });
      };
      navigation.addEventListener('currententrychange', back);
    });
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(async () => (await rowsOf(page, 'entries')).length).toBe(1);
    await expect(entry(page)).toHaveValue('');
    await entry(page).fill('The next one', { timeout: 5_000 });
    await expect
      .poll(async () => (await rowsOf(page, 'drafts')).map(({ body }) => body))
      .toEqual(['The next one']);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    const bodies = (await rowsOf(page, 'entries')).map(({ body }) => body);
    expect(bodies.sort()).toEqual(['The next one', 'The one before']);
  });

  test('has no strength chosen beforehand, and no strength is not zero', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'x', feelings: ['loneliness'] });
    const steps = page.getByRole('radiogroup', { name: 'How strong is loneliness?' });
    await expect(steps.getByRole('radio', { name: 'not said' })).toBeChecked();
    await expect(steps.getByRole('radio')).toHaveCount(6);
    await steps.getByRole('radio', { name: 'clearly' }).check();
    await expect
      .poll(async () => (await rowsOf(page, 'drafts'))[0]?.feelings)
      .toEqual([{ id: 'loneliness', intensity: 3 }]);
    await steps.getByRole('radio', { name: 'not said' }).check();
    await expect
      .poll(async () => (await rowsOf(page, 'drafts'))[0]?.feelings)
      .toEqual([{ id: 'loneliness' }]);
  });

  test('offers the existing word for another name of it, and takes a word of one’s own', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'x' });
    const find = page.getByRole('combobox', { name: 'Find or add a feeling' });
    await find.fill('lonely');
    await expect(page.getByRole('option', { name: /Use “loneliness”/ })).toBeVisible();
    await expect(page.getByRole('option', { name: /Keep “lonely” as your own/ })).toBeVisible();
    await find.press('Enter');
    await expect(page.getByRole('button', { name: 'loneliness' })).toHaveAttribute('aria-pressed', 'true');
    await find.fill('Sonntagsblues');
    await find.press('Enter');
    await expect(page.getByRole('button', { name: 'Sonntagsblues' })).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Sonntagsblues' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('opens with today and the minute of the first key; another day by hand has no time', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2025-06-19T21:04:33+02:00'));
    await openJournal(page);
    await draftEntry(page, { text: 'x' });
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2025-06-19');
    await expect(page.getByLabel('Time', { exact: true })).toHaveValue('21:04');
    await page.clock.setFixedTime(new Date('2025-06-20T00:10:00+02:00'));
    await entry(page).pressSequentially('y');
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2025-06-19');
    await page.getByLabel('Day', { exact: true }).fill('2025-01-02');
    await expect(page.getByLabel('Time', { exact: true })).toHaveValue('');
    await page.getByLabel('Time', { exact: true }).fill('07:30');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    expect(await rowsOf(page, 'entries')).toMatchObject([
      { when: { kind: 'zoned', day: '2025-01-02', time: '07:30:00', offset: 60, zone: 'Europe/Berlin' } },
    ]);
  });

  test('asks the browser for strict durability', async ({ page }) => {
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      const transaction = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (names, mode, options) {
        const made = transaction.call(this, names, mode, options);
        if (mode === 'readwrite' && [...made.objectStoreNames].includes('drafts'))
          asked.push(made.durability);
        return made;
      };
    });
    await writeEntry(page, { text: 'x' });
    const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked)).toEqual(new Set(['strict']));
  });
});

test.describe('an entry edited again', () => {
  test('keeps the text as first finished', MAIN_WAY, async ({ page }) => {
    await writeEntry(page, { text: 'as first written' });
    await page
      .getByRole('link', { name: 'Edit' })
      .or(page.getByRole('button', { name: 'Edit' }))
      .click();
    await expect(entry(page)).toHaveValue('as first written');
    await entry(page).fill('changed');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    expect(await rowsOf(page, 'entries')).toMatchObject([{ body: 'changed', revision: 2 }]);
    expect(await rowsOf(page, 'versions')).toMatchObject([
      { kind: 'first', content: { body: 'as first written' } },
    ]);
  });

  test('is left for the page that somebody went to, though it is finished before the page hears of that', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const hold = (event: Event) => {
        if (Object.hasOwn(window, 'isHeld')) event.stopImmediatePropagation();
      };
      addEventListener('hashchange', hold, true);
    });
    await writeEntry(page, { text: 'as first written' });
    const id = page.url().split('/').pop() ?? '';
    await openJournal(page, `#/write/${id}`);
    await expect(entry(page)).toHaveValue('as first written');
    await entry(page).fill('changed');
    await page.evaluate(() => Object.assign(window, { isHeld: true }));
    await page.getByRole('button', { name: 'Done' }).click();
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await expect.poll(() => rowsOf(page, 'entries')).toMatchObject([{ body: 'changed' }]);
    await expect.poll(() => rowsOf(page, 'drafts')).toEqual([]);
    await page.evaluate(() => {
      Reflect.deleteProperty(window, 'isHeld');
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/#\/settings$/);
  });

  test('says so when there is no such entry', async ({ page }) => {
    await openJournal(page, '#/write/none');
    await expect(page.getByText('This entry is not here any more.')).toBeVisible();
    await expect(entry(page)).toBeHidden();
  });
});
