// Onto the home screen: the browser's own offer, our invitation to it, the steps where there is none, and the app
// installed, with its server gone.
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { newProfile } from './browser-process.ts';
import { DIST, draftEntry, expect, openJournal, readyOffline, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';
import { watch } from './watching.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

/** The browser offers to install, and the person answers its question. */
const offer = (page: Page, outcome: 'accepted' | 'dismissed') =>
  page.evaluate((answer) => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    Object.assign(event, {
      prompt: async () => {
        if (answer === 'accepted') dispatchEvent(new Event('appinstalled'));
        return { outcome: answer };
      },
    });
    dispatchEvent(event);
    return event.defaultPrevented;
  }, outcome);

const note = (page: Page) => page.getByText('Ebb can be on the home screen');

test('the invitation comes after the third entry, after the question about keeping, and once', async ({
  page,
}) => {
  await page.addInitScript('navigator.storage.persisted = async () => true');
  for (const text of ['One', 'Two']) await writeEntry(page, { text });
  expect(await offer(page, 'dismissed')).toBe(true);
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(note(page)).toHaveCount(0);
  await writeEntry(page, { text: 'Three' });
  await openJournal(page, '#/entries');
  // Whether the browser keeps the journal was settled just now: no second note in the same sitting.
  await expect.poll(() => rowsOf(page, 'settings')).toContainEqual({ key: 'notesShown', value: ['keep'] });
  await expect(note(page)).toHaveCount(0);
  await openJournal(page, '#/');
  await expect(note(page)).toHaveCount(0);
  await openJournal(page, '#/entries');
  await expect(note(page)).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(note(page)).toHaveCount(0);
  // What was answered is remembered a moment later.
  await expect
    .poll(() => rowsOf(page, 'settings'))
    .toContainEqual({ key: 'notesShown', value: ['keep', 'install'] });
  await page.reload();
  await offer(page, 'accepted');
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(note(page)).toHaveCount(0);
  // In the settings it stays.
  await openJournal(page, '#/settings/install');
  await page.getByRole('button', { name: 'Install' }).click();
  await expect(page.getByText('Ebb is on this device.')).toBeVisible();
});

test('no offer, no invitation; the steps of this browser come first, the others below', async ({ page }) => {
  await page.addInitScript('navigator.storage.persisted = async () => true');
  for (const text of ['One', 'Two', 'Three']) await writeEntry(page, { text });
  await openJournal(page, '#/');
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(note(page)).toHaveCount(0);
  await openJournal(page, '#/settings/install');
  await expect(page.getByText('press the install mark')).toBeVisible();
  await expect(page.getByText('Choose “Add to Home Screen”.')).toBeHidden();
  await page.getByText('On another device').click();
  await expect(page.getByText('Choose “Add to Home Screen”.')).toBeVisible();
});

test('an offer that is declined leaves the steps', async ({ page }) => {
  await openJournal(page, '#/settings/install');
  await offer(page, 'dismissed');
  await page.getByRole('button', { name: 'Install' }).click();
  await expect(page.getByText('Nothing was installed.')).toBeVisible();
  await expect(page.getByText('press the install mark')).toBeVisible();
});

test('in a window of the app it says that it runs from the home screen', async ({ page }) => {
  await page.addInitScript(`
    const asked = window.matchMedia.bind(window);
    window.matchMedia = (query) => query.includes('display-mode: standalone') ? { matches: true } : asked(query);`);
  await openJournal(page, '#/settings/install');
  await expect(page.getByText('Ebb runs from the home screen.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bring them over' })).toHaveCount(0);
});

for (const [browser, userAgent, step] of [
  [
    'Firefox on Android',
    'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
    'Choose “Add app to Home screen”.',
  ],
  [
    'Chrome on Android',
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Choose “Install app” or “Add to Home screen”.',
  ],
] as const) {
  test.describe(browser, () => {
    test.use({ userAgent });
    test('has its own steps', async ({ page }) => {
      await openJournal(page, '#/settings/install');
      await expect(page.getByText(step)).toBeVisible();
    });
  });
}

/** A browser on a profile that stays. The protocol installs apps only over a pipe, which this is. */
const browserOn = (profile: string): Promise<BrowserContext> => {
  const executablePath = findBrowser();
  return chromium.launchPersistentContext(profile, {
    args: browserArgs(),
    viewport: { width: 390, height: 844 },
    ...(executablePath ? { executablePath } : {}),
  });
};

test('installed, the server stopped, a new browser that opens the app: the journal is there, and goes on', async () => {
  test.setTimeout(120_000);
  const profile = newProfile();
  const server = await serve({ root: DIST, port: 0 });
  const first = await browserOn(profile.folder);
  const page = await first.newPage();
  await page.goto(server.url);
  await readyOffline(page);
  await draftEntry(page, { text: 'Before it was installed' });
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  const devtools = await first.newCDPSession(page);
  const { appId } = await devtools.send('Page.getAppId');
  const manifestId = appId ?? '';
  expect(manifestId).toBe(server.url);
  await devtools.send('PWA.install', { manifestId, installUrlOrBundleUrl: server.url });
  await first.close();
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();

  const second = await browserOn(profile.folder);
  const { outside, errors } = watch(second, new URL(server.url).origin);
  const [blank] = second.pages();
  if (!blank) throw new Error('the browser has no page');
  await (await second.newCDPSession(blank)).send('PWA.launch', { manifestId });
  // It may open in the window that is there or in one of its own.
  const find = () => second.pages().find((one) => one.url().startsWith(server.url));
  await expect.poll(() => find()?.url()).toBe(server.url);
  const window = find() ?? blank;
  const entry = window.getByRole('textbox', { name: 'Entry', exact: true });
  await expect(entry).toBeFocused();
  expect(await window.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await draftEntry(window, { text: 'With no server' });
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(window).toHaveURL(/#\/entries\//);
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
  await expect(window.getByRole('link', { name: 'Before it was installed' })).toBeVisible();
  await expect(window.getByRole('link', { name: 'With no server' })).toBeVisible();
  expect([...outside, ...errors]).toEqual([]);
  await second.close();
  profile.remove();
});
