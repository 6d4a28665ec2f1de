// What changes on a host while somebody writes: a new edition put there as docs/deploy.md says, one put there by halves, the
// old one again, and an offline worker that has to go.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filesIn } from '../../scripts/apart.mjs';
import { draftEntry, readyOffline, writeEntry } from '../e2e/journal.ts';
import { edition, field, install, lookForUpdate, notice, reload } from '../e2e/updating.ts';
import { buildOf, LATER } from './builds.ts';
import { ask, expect, test } from './host.ts';
import { DEPLOY } from './servers.ts';

/** How often a page has loaded since. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

const isOf = (page: Page, version: string) =>
  expect(page.locator('html')).toHaveAttribute('data-edition', version);

/** Looks for a new version, and tells what became of it. */
const outcomeOfUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const next = registration.installing ?? registration.waiting;
    while (next?.state === 'installing')
      await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
    return next?.state ?? 'none';
  });

const isRegistered = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

test('a new edition: it asks, what is being typed survives, and the old one can be put back', async ({
  page,
  host,
  base,
}) => {
  await install(page, host.url);
  await draftEntry(page, { text: 'Half a sen' });
  const loads = countLoads(page);
  host.publish('later');
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  expect(loads()).toBe(0);
  await field(page).press('End');
  await field(page).pressSequentially('tence');
  await expect(field(page)).toHaveValue('Half a sentence');
  await reload(page);
  await isOf(page, LATER);
  await expect(field(page)).toHaveValue('Half a sentence');
  await expect(page.locator('meta[name=version]')).toHaveAttribute('content', LATER);
  expect(loads()).toBe(1);

  // The parts of the edition before are there for one edition more.
  const gone = filesIn(buildOf('now', base)).filter(
    (name) => !existsSync(join(buildOf('later', base), name)),
  );
  expect(gone.length).toBeGreaterThan(2);
  for (const name of gone) expect((await ask(host.url + name)).status, name).toBe(200);
  const [only = ''] = filesIn(buildOf('later', base)).filter(
    (name) => !existsSync(join(buildOf('now', base), name)),
  );

  host.publish('now');
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await reload(page);
  await expect(page.locator('html[data-edition]')).toHaveCount(0);
  await expect(field(page)).toHaveValue('Half a sentence');
  expect(only).toMatch(/^assets\//);
  expect((await ask(host.url + only)).status).toBe(200);
});

test('a new edition put there by halves changes nothing, and comes once it is whole', async ({
  page,
  host,
  base,
  watched,
}) => {
  watched.expectError(/Failed to load resource/);
  await install(page, host.url);
  await draftEntry(page, { text: 'In the midst of it.' });
  for (const name of ['index.html', 'offline.js'])
    cpSync(join(buildOf('later', base), name), join(host.site, name));
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  expect(await edition(page)).toBeNull();
  await expect(field(page)).toHaveValue('In the midst of it.');
  await page.getByRole('link', { name: 'Trends' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();

  // Nobody keeps that a part was not there.
  host.publish('later');
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await reload(page);
  await isOf(page, LATER);
});

test('a first visit to half an edition takes no text, and works once it is whole', async ({
  page,
  host,
  base,
  watched,
}) => {
  watched.expectError(/Failed to load|MIME type/);
  for (const name of ['index.html', 'offline.js'])
    cpSync(join(buildOf('later', base), name), join(host.site, name));
  await page.goto(host.url);
  await expect(page.getByRole('alert')).toContainText('nothing typed here is kept');
  await expect(field(page)).toBeDisabled();
  host.publish('later');
  await page.reload();
  await isOf(page, LATER);
  await readyOffline(page);
});

/** A worker that answers every page with nothing of use, and took over at once: nobody comes past it by loading anew. */
const BROKEN = `
addEventListener('install', () => skipWaiting());
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate')
    event.respondWith(new Response('Broken.', { headers: { 'Content-Type': 'text/html' } }));
});
`;

test('the kill switch: a broken worker goes with its files, what was written stays, and nothing loads without end', async ({
  page,
  context,
  host,
  watched,
}) => {
  watched.expectError(/Failed to load resource|net::ERR_CONNECTION_REFUSED/);
  await install(page, host.url);
  await writeEntry(page, { text: 'Kept through it.', feelings: ['hope'] });
  await page.goto(`${host.url}#/`);
  await draftEntry(page, { text: 'Being written when it came.' });
  await page.evaluate(() => caches.open('of another app'));
  const loads = countLoads(page);

  writeFileSync(join(host.site, 'offline.js'), BROKEN);
  expect(await outcomeOfUpdate(page)).not.toBe('redundant');
  const other = await context.newPage();
  await expect(async () => {
    await other.goto(host.url);
    await expect(other.getByText('Broken.')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });

  cpSync(join(DEPLOY, 'kill-switch/offline.js'), join(host.site, 'offline.js'));
  // Nothing of the app runs in that window: the browser itself looks for the next worker whenever a page loads.
  await other.reload();
  await expect.poll(() => isRegistered(other)).toBe(false);
  expect(await other.evaluate(() => caches.keys())).toEqual(['of another app']);
  await other.goto(`${host.url}#/entries`);
  const response = await other.reload();
  expect(response?.fromServiceWorker()).toBe(false);
  await expect(other.getByRole('article')).toHaveCount(1);
  await expect(other.getByRole('article')).toContainText('Kept through it.');

  // The window that was open is as it was, and keeps what is typed.
  await field(page).press('End');
  await field(page).pressSequentially(' And after.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved on this device/ })).toBeVisible();
  expect(loads()).toBe(0);

  // The app brings the kill switch again with each visit. While the older window is open it may stay, and answers nothing.
  const again = countLoads(other);
  await other.reload();
  await expect(other.getByText('Some parts of Ebb could not be kept')).toBeVisible();
  expect((await other.reload())?.fromServiceWorker()).toBe(false);
  expect(again()).toBe(2);
  expect(await other.evaluate(() => caches.keys())).toEqual(['of another app']);

  host.publish('later');
  await page.reload();
  await isOf(page, LATER);
  await expect(field(page)).toHaveValue('Being written when it came. And after.');
  const ready = page.getByText('Ready to work offline');
  await expect(notice(page).or(ready)).toBeVisible();
  if (await notice(page).isVisible()) await reload(page);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  await expect.poll(async () => (await page.reload())?.fromServiceWorker()).toBe(true);
  await host.stop();
  await other.goto(`${host.url}#/entries`);
  await other.reload();
  await isOf(other, LATER);
  await expect(other.getByRole('article')).toHaveCount(1);
});

test('the kill switch is known by its bytes', async ({ host, base }) => {
  const given = readFileSync(join(DEPLOY, 'kill-switch/offline.js'), 'utf8');
  const before = await ask(`${host.url}offline.js`);
  cpSync(join(DEPLOY, 'kill-switch/offline.js'), join(host.site, 'offline.js'));
  const { status, body } = await ask(`${host.url}offline.js`, {
    'If-None-Match': String(before.headers.etag),
  });
  expect([status, body.toString()]).toEqual([200, given]);
  // What follows it keeps all that is there: the kill switch does not say which parts an edition had.
  const kept = filesIn(host.site).length;
  host.publish('later');
  const [only = ''] = filesIn(buildOf('now', base)).filter(
    (name) => !existsSync(join(buildOf('later', base), name)),
  );
  expect((await ask(host.url + only)).status).toBe(200);
  expect(filesIn(host.site).length).toBeGreaterThan(kept);
});
