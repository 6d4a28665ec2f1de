// A new version that cannot come, comes while a window sleeps, or is taken back; and a network that lies. The version
// that is there goes on working, and no word is lost.
import { rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildLater, raiseSchema } from '../e2e/builds.ts';
import { DIST, draftEntry, expect, writeEntry } from '../e2e/journal.ts';
import { rowsOf } from '../e2e/rows.ts';
import { test as base } from '../e2e/site.ts';
import { edition, field, install, lookForUpdate, notice, reload } from '../e2e/updating.ts';
import { type Between, between } from './between.ts';

const test = base.extend<{ net: Between }>({
  net: async ({ site, watched }, use) => {
    const net = await between(site.url);
    watched.alsoOwn(net.url);
    await use(net);
    await net.close();
  },
});
test.use({ serviceWorkers: 'allow' });
// One build serves all.
test.describe.configure({ mode: 'default' });

let later = '';
let raised = '';
test.beforeAll(() => {
  later = buildLater('9.9.9');
  raised = buildLater('9.9.10', raiseSchema);
});

test.beforeEach(({ watched }) => {
  watched.expectError(/Failed to load (resource|module script)|net::ERR|A bad HTTP response code|MIME type/);
});

const isOf = (page: Page, version: string) =>
  expect(page.locator('html')).toHaveAttribute('data-edition', version);

const go = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();

/** Looks for a new version, and tells how that ended: with none, or as what became of its worker. */
const outcomeOfUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = registration.update().then(
      () => registration.installing ?? registration.waiting,
      () => 'refused' as const,
    );
    const next = await found;
    if (next === 'refused') return next;
    if (!next) return 'none';
    while (next.state === 'installing')
      await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
    return next.state;
  });

/** Its own parts open, those that come late too, and what is written is stored. */
async function worksOn(page: Page, text: string): Promise<void> {
  await page.reload();
  expect(await edition(page)).toBeNull();
  await go(page, 'Trends');
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  await go(page, 'Write');
  await draftEntry(page, { text });
  await page.reload();
  await expect(field(page)).toHaveValue(text);
}

const WORKER = /^offline\.js$/;
for (const [what, spoil] of [
  ['is missing', (file: string) => rmSync(file)],
  ['is a page', (file: string) => writeFileSync(file, '<!doctype html><p>Not found</p>')],
  ['throws', (file: string) => writeFileSync(file, 'throw new Error("not today");')],
  [
    'throws while it keeps its files',
    (file: string) =>
      writeFileSync(
        file,
        'addEventListener("install", (e) => e.waitUntil(Promise.reject(new Error("no"))));',
      ),
  ],
] as const) {
  test(`a worker of a new version that ${what} leaves the old version at work`, async ({
    page,
    site,
    watched,
  }) => {
    watched.expectError(/not today|Unexpected token/);
    await install(page, site.url);
    site.deploy(later);
    spoil(site.file(WORKER));
    expect(await outcomeOfUpdate(page)).toMatch(/refused|redundant/);
    await expect(notice(page)).toHaveCount(0);
    await worksOn(page, 'Written all the same.');
    site.deploy(later);
    await lookForUpdate(page);
    await expect(notice(page)).toBeVisible();
  });
}

test('an update for which there is no room leaves the old version at work, and comes once there is', async ({
  page,
  site,
}) => {
  await install(page, site.url);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 100_000 });
  site.deploy(later);
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect(notice(page)).toHaveCount(0);
  await go(page, 'Trends');
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await go(page, 'Write');
  await draftEntry(page, { text: 'There is room again.' });
  expect(await outcomeOfUpdate(page)).toBe('installed');
  await expect(notice(page)).toBeVisible();
  await reload(page);
  await isOf(page, '9.9.9');
  await expect(field(page)).toHaveValue('There is room again.');
});

test('an update taken in one window while another is frozen loses no word, and both end on the new version', async ({
  page,
  context,
  site,
}) => {
  await install(page, site.url);
  const other = await context.newPage();
  await other.goto(site.url);
  await draftEntry(other, { text: 'Written before it slept.' });
  const session = await context.newCDPSession(other);
  await page.bringToFront();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  site.deploy(later);
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await reload(page);
  await isOf(page, '9.9.9');
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await other.bringToFront();
  await isOf(other, '9.9.9');
  // The page being written goes to the window that asks first; the one in front may be it.
  const texts = async () => [await field(page).inputValue(), await field(other).inputValue()].sort();
  await expect.poll(texts).toEqual(['', 'Written before it slept.']);
});

test('a version that is taken back does not write into what the newer one has changed, and says so', async ({
  page,
  site,
}) => {
  await install(page, site.url);
  await writeEntry(page, { text: 'Of the old version.' });
  site.deploy(raised);
  await lookForUpdate(page);
  await reload(page);
  await isOf(page, '9.9.10');
  await page.goto(`${site.url}#/`);
  await writeEntry(page, { text: 'Of the new version.' });

  site.deploy(DIST);
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await reload(page);
  await expect(page.getByRole('alert').first()).toContainText('A newer Ebb has changed this journal');
  expect(await edition(page)).toBeNull();
  const bodies = async () => (await rowsOf(page, 'entries')).map(({ body }) => body).sort();
  expect(await bodies()).toEqual(['Of the new version.', 'Of the old version.']);

  site.deploy(raised);
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await reload(page);
  await isOf(page, '9.9.10');
  await page.goto(`${site.url}#/entries`);
  await expect(page.getByRole('article')).toHaveCount(2);
});

for (const weather of ['portal', 'trouble', 'cut short'] as const) {
  const what = {
    portal: 'answers everything with a page of its own',
    trouble: 'answers nothing but that it is in trouble',
    'cut short': 'ends every answer in its midst',
  }[weather];
  test(`a network that ${what} is as no network, and nothing of it is kept`, async ({ page, site, net }) => {
    await install(page, net.url);
    site.deploy(later);
    net.setWeather(weather);
    expect(await outcomeOfUpdate(page)).toMatch(/refused|redundant/);
    await worksOn(page, 'Written on that network.');

    // What the browser threw away is not made good with what such a network says.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) if (/assets\/pages-/.test(url)) await cache.delete(url);
      }
    });
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    await page.reload();
    await expect(page.getByText('Some parts of Ebb could not be kept')).toBeVisible();
    await go(page, 'Trends');
    await expect(page.getByText('This page could not be shown.')).toBeVisible();
    await expect(page.getByText('Please sign in')).toHaveCount(0);

    site.deploy(DIST);
    net.setWeather('clear');
    await page.getByRole('status').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Some parts of Ebb could not be kept')).toHaveCount(0);
    await page.goto(`${net.url}#/`);
    await page.reload();
    await go(page, 'Trends');
    await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  });
}

test('a first visit to a site that is half deployed says that nothing is kept, and takes no text', async ({
  page,
  site,
}) => {
  rmSync(site.file(/^assets\/index-.*\.js$/));
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toContainText('nothing typed here is kept');
  await expect(field(page)).toBeDisabled();
  site.deploy(DIST);
  await page.reload();
  await draftEntry(page, { text: 'Now it is whole.' });
  await expect(page.getByRole('alert')).toHaveCount(0);
});
