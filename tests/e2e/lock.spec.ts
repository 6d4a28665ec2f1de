// A lock that is real, and never costs a word.
import type { Page } from '@playwright/test';
import { TABLES } from '../../src/store/rows.ts';
import { damageEntry } from './damage-entry.ts';
import { eraseEverything } from './erase.ts';
import { draftEntry, expect, openJournal, test, writeEntry } from './journal.ts';
import { lockNow, PASSPHRASE, turnOnLock, unlock } from './lock.ts';
import { deleteRow, rowsOf } from './rows.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isLocked = (page: Page) => expect(page.getByRole('heading', { name: 'Ebb is locked' })).toBeVisible();

/** Every row of every table, as text. */
async function laidText(page: Page): Promise<string> {
  const all = await Promise.all([...TABLES, 'meta'].map((name) => rowsOf(page, name)));
  return JSON.stringify(all);
}

test.describe('turning it on', () => {
  test('seals every row, and everything is there after unlocking', async ({ page }) => {
    await writeEntry(page, {
      text: 'I crave quietwords tonight.',
      title: 'Canarytitle',
      feelings: ['loneliness', { word: 'hope', strength: 'clearly' }],
      tags: ['canarytag'],
    });
    expect(await laidText(page)).toContain('loneliness');
    await turnOnLock(page);
    const text = await laidText(page);
    for (const word of [
      'quietwords',
      'Canarytitle',
      'canarytag',
      'loneliness',
      'hope',
      '2026',
      'private',
      'keep',
    ])
      expect(text).not.toContain(word);
    await openJournal(page, '#/entries');
    await expect(page.getByRole('link', { name: 'Canarytitle' })).toBeVisible();

    await page.reload();
    await isLocked(page);
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await expect(page.getByText('Canarytitle')).toHaveCount(0);
    await unlock(page);
    await page.getByRole('link', { name: 'Canarytitle' }).click();
    await expect(page.getByText('I crave quietwords tonight.')).toBeVisible();
    await expect(page.getByText('loneliness').first()).toBeVisible();
  });

  test('asks for the same passphrase twice, and for one at all', async ({ page }) => {
    await openJournal(page, '#/settings/lock');
    await button(page, 'Turn on lock').click();
    await expect(page.getByRole('alert')).toContainText('Type a passphrase first.');
    await page.getByLabel('Passphrase', { exact: true }).fill('one');
    await page.getByLabel('Repeat passphrase').fill('two');
    await button(page, 'Turn on lock').click();
    await expect(page.getByRole('alert')).toContainText('not the same');
    expect((await rowsOf(page, 'meta')).map(({ key }) => key)).not.toContain('lock');
  });

  test('says of a short passphrase that it may be guessed, and takes it all the same', async ({ page }) => {
    await openJournal(page, '#/settings/lock');
    const said = page.getByRole('status').filter({ hasText: /\S/ });
    await page.getByLabel('Passphrase', { exact: true }).pressSequentially('sea');
    await expect(said).toContainText('may guess it');
    await button(page, 'Suggest six words').click();
    await expect(said).toContainText('Long enough');
    await turnOnLock(page, 'sea');
  });

  test('and off again leaves the journal as it was', async ({ page }) => {
    await writeEntry(page, { text: 'Still here.', title: 'A page', feelings: ['hope'] });
    const before = await rowsOf(page, 'entries');
    await turnOnLock(page);
    await button(page, 'Turn off lock').click();
    await expect(button(page, 'Turn on lock')).toBeVisible();
    expect(await rowsOf(page, 'entries')).toEqual(before);
    expect((await rowsOf(page, 'meta')).map(({ key }) => key).sort()).toEqual(['device', 'schema', 'tally']);
    await page.reload();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('link', { name: 'A page' })).toBeVisible();
  });

  test('takes other windows with it', async ({ page, context }) => {
    await writeEntry(page, { text: 'Seen in both.', title: 'Both' });
    const other = await context.newPage();
    await openJournal(other, '#/entries');
    await expect(other.getByRole('link', { name: 'Both' })).toBeVisible();
    await turnOnLock(page);
    await isLocked(other);
    await expect(other.getByText('Both')).toHaveCount(0);
  });
});

test('the page with the recovery key begins at its heading', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await turnOnLock(page, PASSPHRASE, false);
  const heading = page.getByRole('heading', { name: 'Your recovery key' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await button(page, 'Go on without checking').click();
  await expect(page.getByRole('heading', { name: 'Lock', exact: true })).toBeInViewport({ ratio: 1 });
});

test.describe('a recovery key that nobody said is noted', () => {
  const shown = (page: Page) => page.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){6}$/);
  const lockLink = (page: Page) => page.getByRole('link', { name: /^Lock/ });

  test('is shown again after a wrong tap, until somebody goes on', async ({ page }) => {
    const key = await turnOnLock(page, PASSPHRASE, false);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await lockLink(page).click();
    await expect(shown(page)).toHaveText(key);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await openJournal(page, '#/entries');
    await openJournal(page, '#/settings/lock');
    await expect(shown(page)).toHaveText(key);
    await button(page, 'Go on without checking').click();
    await expect(button(page, 'Lock now')).toBeVisible();
    await openJournal(page, '#/settings');
    await lockLink(page).click();
    await expect(button(page, 'Lock now')).toBeVisible();
    await expect(shown(page)).toHaveCount(0);
  });

  test('is shown to whoever went elsewhere while it was made', async ({ page }) => {
    await openJournal(page, '#/settings/lock');
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Repeat passphrase').fill(PASSPHRASE);
    await button(page, 'Turn on lock').click();
    await openJournal(page, '#/settings');
    await expect(button(page, 'Hide')).toBeVisible({ timeout: 30_000 });
    await lockLink(page).click();
    await expect(shown(page)).toBeVisible();
  });

  test('is gone once Ebb is locked, and a new one can be made', async ({ page }) => {
    const key = await turnOnLock(page, PASSPHRASE, false);
    await button(page, 'Hide').click();
    await expect(page.locator('html')).toHaveAttribute('data-covered', 'hidden');
    await page.mouse.click(100, 100);
    await unlock(page);
    await openJournal(page, '#/settings/lock');
    await expect(button(page, 'Lock now')).toBeVisible();
    await expect(shown(page)).toHaveCount(0);
    await button(page, 'Make a new recovery key').click();
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await button(page, 'Make a new recovery key').click();
    await expect(shown(page)).toBeVisible({ timeout: 30_000 });
    await expect(shown(page)).not.toHaveText(key);
  });

  test('is not shown once another window made one that took its place', async ({ page, context }) => {
    await turnOnLock(page, PASSPHRASE, false);
    await openJournal(page, '#/settings');
    const other = await context.newPage();
    await openJournal(other, '#/settings/lock');
    await unlock(other);
    await button(other, 'Make a new recovery key').click();
    await other.getByLabel('Passphrase now').fill(PASSPHRASE);
    await button(other, 'Make a new recovery key').click();
    await expect(shown(other)).toBeVisible({ timeout: 30_000 });
    await lockLink(page).click();
    await expect(button(page, 'Lock now')).toBeVisible();
    await expect(shown(page)).toHaveCount(0);
  });
});

test.describe('what is written with the lock on', () => {
  test('is sealed, found, edited, removed and counted as ever', async ({ page }) => {
    await turnOnLock(page);
    await writeEntry(page, { text: 'Written sealed.', title: 'Sealed', feelings: ['hope'] });
    expect(await laidText(page)).not.toContain('ealed');
    await button(page, 'Edit').click();
    // Before its text is there the field takes no letters.
    await expect(field(page)).toHaveValue('Written sealed.');
    await field(page).press('Control+End');
    await field(page).pressSequentially(' And more.');
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    await button(page, 'Done').click();
    await expect(page.getByText('Written sealed. And more.')).toBeVisible();
    await openJournal(page, '#/entries');
    await page.getByRole('searchbox', { name: 'Search entries' }).fill('and more');
    await expect(page.getByRole('link', { name: 'Sealed' })).toBeVisible();
    // The query is nowhere that a browser writes down.
    await expect.poll(() => page.url()).toMatch(/#\/entries$/);
    expect(await page.title()).toBe('Ebb');
    await page.getByRole('link', { name: 'Sealed' }).click();
    await button(page, 'Remove').click();
    await button(page, 'Undo').click();
    await expect(page.getByRole('heading', { name: 'Sealed' })).toBeVisible();
  });

  test('comes back in the middle of its sentence after locking, with caret and feelings', async ({
    page,
  }) => {
    await turnOnLock(page);
    await openJournal(page, '#/');
    await draftEntry(page, { text: 'Half a sente', feelings: ['loneliness'] });
    await field(page).evaluate((node: HTMLTextAreaElement) => node.setSelectionRange(4, 4));
    await field(page).press('ArrowRight');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('data-covered', 'hidden');
    await expect(page.locator('#entry')).toHaveValue('');
    await page.mouse.click(100, 100);
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
    await unlock(page);
    await expect(field(page)).toHaveValue('Half a sente');
    expect(await field(page).evaluate((node: HTMLTextAreaElement) => node.selectionStart)).toBe(5);
    const group = page.getByRole('group', { name: 'Feelings in this entry' });
    await expect(group.getByRole('button', { name: 'loneliness', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('comes back as far down as it was', async ({ page }) => {
    await turnOnLock(page);
    await openJournal(page, '#/');
    await draftEntry(page, { text: `${'One line.\n'.repeat(80)}Half` });
    await page.evaluate(() => scrollTo(0, 900));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.mouse.click(100, 100);
    await unlock(page);
    await expect(field(page)).toHaveValue(/Half$/);
    // The strip with "Hide" may come above it a moment later; browsers then scroll on by its height.
    const strip = 60;
    await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), 900)).toBeLessThanOrEqual(strip);
  });

  test('can be begun while locked, cannot be read back, and joins at the next unlocking', async ({
    page,
  }) => {
    await turnOnLock(page);
    await lockNow(page);
    await page.getByRole('link', { name: 'Write without unlocking' }).click();
    await field(page).pressSequentially('A thought at nightfall');
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    expect(await laidText(page)).not.toContain('nightfall');
    await page
      .getByRole('group', { name: 'Feelings in this entry' })
      .getByText('hope', { exact: true })
      .click();
    await page.getByRole('textbox', { name: 'Title' }).fill('At the window');
    // Own words are sealed, and a new one could not be added.
    await page.getByRole('combobox', { name: 'Find or add a feeling' }).fill('hoppe');
    await expect(page.getByRole('option')).toHaveCount(0);
    await button(page, 'Done').click();
    await expect(field(page)).toHaveValue('');
    await expect(page.getByText(/^Sealed\. It joins/)).toBeVisible();
    await expect(page.getByRole('group', { name: 'Feelings in this entry' })).toHaveCount(0);
    expect(await laidText(page)).not.toMatch(/hope|window/);
    // Another one, left half way, with the browser closed on it.
    await field(page).pressSequentially('Half of another');
    await expect.poll(async () => (await rowsOf(page, 'drafts')).length).toBe(2);
    await page.goto('about:blank');
    await openJournal(page, '#/');
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
    await expect(field(page)).toHaveValue('');
    await openJournal(page, '#/entries');
    await unlock(page);
    const first = page.getByRole('article').filter({ hasText: 'A thought at nightfall' });
    await expect(first.getByRole('link', { name: 'At the window' })).toBeVisible();
    await expect(first.getByText('hope')).toBeVisible();
    await expect(page.getByRole('link', { name: /Half of another/ })).toBeVisible();
    expect((await rowsOf(page, 'drafts')).length).toBe(0);
  });

  test('typed before the lock was known, is neither lost nor shown twice', async ({ page }) => {
    await turnOnLock(page);
    await openJournal(page, '#/settings');
    await page.goto('about:blank');
    await page.goto('./#/');
    await page.keyboard.type('First keys');
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    await expect(field(page)).toHaveValue('First keys');
    await unlock(page);
    await expect(field(page)).toHaveValue('First keys');
    await button(page, 'Done').click();
    await expect(button(page, 'Edit')).toBeVisible();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(1);
  });
});

test('Escape pressed twice hides, and two with something between them are two', async ({ page }) => {
  await turnOnLock(page);
  await openJournal(page, '#/settings');
  await expect(button(page, 'Hide')).toBeVisible();
  for (const key of ['Escape', 'Shift', 'Escape', 'Tab', 'Escape']) await page.keyboard.press(key);
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-covered', 'hidden');
});

test('an entry that is damaged says so on its own page, and the rest opens', async ({ page }) => {
  await writeEntry(page, { text: 'Whole.', title: 'Whole' });
  await writeEntry(page, { text: 'Broken.', title: 'Broken' });
  const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
  await turnOnLock(page);
  await page.evaluate(damageEntry, id);
  await openJournal(page, `#/entries/${id}`);
  await expect(page.getByRole('heading', { name: 'This entry is damaged' })).toBeVisible();
  await expect(page.getByText('One row of the journal is damaged')).toBeVisible();
  await openJournal(page, '#/entries');
  await page.getByRole('link', { name: 'Whole' }).click();
  await expect(page.getByText('Whole.', { exact: true })).toBeVisible();
});

test('a journal whose lock is gone says so, writes nothing, and can be erased', async ({ page }) => {
  await turnOnLock(page);
  await writeEntry(page, { text: 'Sealed' });
  await deleteRow(page, 'meta', 'lock');
  const laid = await rowsOf(page, 'entries');
  await page.goto('about:blank');
  await openJournal(page, '#/entries');
  await expect(page.getByRole('alert')).toContainText('The lock of this journal is damaged or missing');
  await openJournal(page, '#/');
  await field(page).pressSequentially('Open');
  await expect(page.getByText('The last words could not be stored.')).toBeVisible();
  expect(await rowsOf(page, 'drafts')).toEqual([]);
  expect(await rowsOf(page, 'entries')).toEqual(laid);
  await field(page).fill('');
  await eraseEverything(page);
  await expect(page.getByText('Last backup: none yet')).toBeVisible();
});

test.describe('a passphrase that was forgotten', () => {
  const FRESH = 'low tide over the stones';

  async function unlockByKey(page: Page, key: string): Promise<void> {
    await button(page, 'I cannot remember the passphrase').click();
    await page.getByLabel('Recovery key').fill(key);
    await button(page, 'Unlock with the recovery key').click();
    await expect(page.getByText('Opened with the recovery key.')).toBeVisible({ timeout: 30_000 });
  }
  const offer = (page: Page) => page.getByRole('link', { name: 'Set a new passphrase' });
  const now = (page: Page) => page.getByLabel('Passphrase now', { exact: true });

  test('gives way to a new one, by the recovery key that opened the journal', async ({ page }) => {
    const key = await turnOnLock(page);
    await openJournal(page, '#/entries');
    await page.reload();
    await unlockByKey(page, key);
    await offer(page).click();
    await expect(now(page)).toBeFocused();
    await expect(now(page)).toHaveAccessibleDescription(/recovery key/);
    await now(page).fill(key.toLowerCase());
    await page.getByLabel('New passphrase').fill(FRESH);
    await page.getByLabel('Repeat passphrase').fill(FRESH);
    await button(page, 'Change passphrase').click();
    await expect(page.getByText('The passphrase is changed.')).toBeVisible({ timeout: 30_000 });
    await expect(offer(page)).toHaveCount(0);
    await lockNow(page);
    await unlock(page, FRESH);
    await expect(button(page, 'Lock now')).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
    // The key on paper is still the key.
    await lockNow(page);
    await unlockByKey(page, key);
  });

  test('is offered a new one until somebody puts that away', async ({ page }) => {
    const key = await turnOnLock(page);
    await lockNow(page);
    // Where the page that leads there is the page one is on.
    await unlockByKey(page, key);
    await expect(now(page)).toHaveCount(0);
    await offer(page).click();
    await expect(now(page)).toBeFocused();
    await expect(offer(page)).toHaveCount(0);
    // Left half way it is offered once more.
    await openJournal(page, '#/entries');
    await expect(offer(page)).toBeVisible();
    await button(page, 'Not now').click();
    await expect(offer(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Entries' })).toBeFocused();
    await openJournal(page, '#/settings/lock');
    await expect(button(page, 'Change passphrase')).toBeVisible();
    await expect(now(page)).toHaveCount(0);
    await expect(offer(page)).toHaveCount(0);
  });

  test('is no hindrance to another recovery key, and a slip is told by its group', async ({ page }) => {
    const key = await turnOnLock(page);
    await button(page, 'Make a new recovery key').click();
    await now(page).fill('not it');
    await button(page, 'Make a new recovery key').click();
    const alert = page.getByRole('alert').filter({ hasText: /\S/ });
    await expect(alert).toContainText('neither the passphrase of now nor the recovery key', {
      timeout: 30_000,
    });
    await expect(now(page)).toHaveAttribute('type', 'password');
    await page.getByLabel('Show what is typed').check();
    await expect(now(page)).toHaveAttribute('type', 'text');
    await now(page).fill(`${key.slice(0, 8)}${key[8] === 'Z' ? 'Y' : 'Z'}${key.slice(9)}`);
    await button(page, 'Make a new recovery key').click();
    await expect(alert).toContainText('group 2', { timeout: 30_000 });
    await now(page).fill(key);
    await button(page, 'Make a new recovery key').click();
    await expect(page.getByRole('heading', { name: 'Your recovery key' })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(key)).toHaveCount(0);
  });
});

test.describe('the way in', () => {
  test('keeps what was typed after a wrong try, and shows it when asked', async ({ page }) => {
    await turnOnLock(page);
    await lockNow(page);
    const passphrase = page.getByLabel('Passphrase', { exact: true });
    const shows = page.getByRole('checkbox', { name: 'Show what is typed' });
    await expect(passphrase).toHaveAttribute('type', 'password');
    await shows.check();
    await expect(passphrase).toHaveAttribute('type', 'text');
    await passphrase.fill('quiet harbor lantern moss');
    await button(page, 'Unlock').click();
    await expect(page.getByRole('alert')).toContainText('That is not the passphrase.', { timeout: 30_000 });
    await expect(passphrase).toHaveValue('quiet harbor lantern moss');
    await expect(passphrase).toBeFocused();
    // All of it is selected.
    await page.keyboard.type(PASSPHRASE);
    await expect(passphrase).toHaveValue(PASSPHRASE);
    await button(page, 'I cannot remember the passphrase').click();
    await expect(shows).toHaveCount(0);
    await button(page, 'Use the passphrase').click();
    await expect(shows).not.toBeChecked();
    await shows.check();
    await page.reload();
    await expect(shows).not.toBeChecked();
    await expect(passphrase).toHaveValue('');
    await unlock(page);
  });

  test('says what is wrong, and opens by the recovery key', async ({ page }) => {
    await writeEntry(page, { text: 'Kept.', title: 'Kept' });
    const key = await turnOnLock(page);
    await lockNow(page);
    await page.getByLabel('Passphrase', { exact: true }).fill('not it');
    await button(page, 'Unlock').click();
    await expect(page.getByRole('alert')).toContainText('That is not the passphrase.', { timeout: 30_000 });
    await button(page, 'I cannot remember the passphrase').click();
    await page
      .getByLabel('Recovery key')
      .fill(`${key.slice(0, 8)}${key[8] === 'Z' ? 'Y' : 'Z'}${key.slice(9)}`);
    await button(page, 'Unlock with the recovery key').click();
    await expect(page.getByRole('alert')).toContainText('group 2');
    await page.getByLabel('Recovery key').fill(key.toLowerCase().replaceAll('-', ' '));
    await button(page, 'Unlock with the recovery key').click();
    await expect(button(page, 'Lock now')).toBeVisible();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('link', { name: 'Kept' })).toBeVisible();
  });

  test('changes with the passphrase, and no row is sealed anew', async ({ page }) => {
    await writeEntry(page, { text: 'Kept.', title: 'Kept' });
    await turnOnLock(page);
    const before = await rowsOf(page, 'entries');
    await button(page, 'Change passphrase').click();
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.getByLabel('New passphrase').fill('another one entirely');
    await page.getByLabel('Repeat passphrase').fill('another one entirely');
    await button(page, 'Change passphrase').click();
    await expect(page.getByText('The passphrase is changed.')).toBeVisible({ timeout: 30_000 });
    expect(await rowsOf(page, 'entries')).toEqual(before);
    await lockNow(page);
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await button(page, 'Unlock').click();
    await expect(page.getByRole('alert')).toContainText('That is not the passphrase.', { timeout: 30_000 });
    await unlock(page, 'another one entirely');
    await expect(button(page, 'Lock now')).toBeVisible();
  });

  test('is closed in every window at once', async ({ page, context }) => {
    await turnOnLock(page);
    const other = await context.newPage();
    await openJournal(other, '#/entries');
    await unlock(other);
    await expect(other.getByRole('searchbox', { name: 'Search entries' })).toBeVisible();
    await lockNow(page);
    await isLocked(other);
  });
});
