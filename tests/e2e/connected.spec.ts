// Nothing is contacted until the person connects a place, and then that place alone: from the page and from every
// worker. A host on loopback stands for the one that is connected, and a second one for everybody else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HostDouble } from '../publish/host-double/host-double.ts';
import { callInPage } from './host-in-page.ts';
import { test as base, DIST, expect, openJournal, readyOffline } from './journal.ts';

const test = base.extend<{ host: HostDouble; other: HostDouble }>({
  host: async ({ watched: _ }, use) => {
    const host = await new HostDouble().listen();
    host.reset();
    await use(host);
    await host.close();
  },
  other: async ({ watched: _ }, use) => {
    const host = await new HostDouble().listen();
    host.reset();
    await use(host);
    await host.close();
  },
});

test.use({ serviceWorkers: 'allow' });

/** The files of the build from which the app starts workers. */
function workerFiles(): string[] {
  const sources = readdirSync('src/actions').map((name) => readFileSync(join('src/actions', name), 'utf8'));
  const names = sources.flatMap((text) =>
    [...text.matchAll(/new Worker\(new URL\('\.\.\/workers\/([\w-]+)\.ts'/g)].map(([, name]) => name),
  );
  return names.flatMap((name) =>
    readdirSync(join(DIST, 'assets')).filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file)),
  );
}

const reaches = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );

/** From where the address can be reached: `page`, and the names of workers. */
async function reachedFrom(page: Page, address: string): Promise<string[]> {
  const reached = (await page.evaluate(reaches, address)) ? ['page'] : [];
  for (const file of workerFiles()) {
    const starting = page.waitForEvent('worker', (worker) => worker.url().includes(file));
    await page.evaluate((name) => {
      Object.assign(window, { started: new Worker(`assets/${name}`, { type: 'module' }) });
    }, file);
    const worker = await starting;
    if (await worker.evaluate(reaches, address)) reached.push(file.replace(/-[\w-]{8}\.js$/, ''));
    await page.evaluate(() => (window as unknown as { started: Worker }).started.terminate());
  }
  return reached;
}

/** Waits until the offline worker is there, and loads the page again from it. */
async function servedOffline(page: Page): Promise<void> {
  await openJournal(page);
  await readyOffline(page);
  await loadAgain(page);
}

async function loadAgain(page: Page): Promise<void> {
  await page.reload();
  await openJournal(page);
}

const HELD_BACK = /Content Security Policy|Refused to connect|violates the following/;
const NO_CORS = /blocked by CORS policy|net::ERR_FAILED|Failed to load resource/;

test('there are workers to look at', () => {
  expect(workerFiles().length).toBeGreaterThanOrEqual(4);
});

test('with nothing connected neither the page nor any worker reaches another origin', async ({
  page,
  host,
  watched,
}) => {
  watched.expectError(HELD_BACK);
  await servedOffline(page);
  expect(await reachedFrom(page, `${host.origin}/api/v1/version`)).toEqual([]);
  expect(host.seen).toEqual([]);
  expect(host.preflights).toEqual([]);
});

test('nor does the very first page, before there is an offline worker, nor its workers once there is one', async ({
  page,
  host,
  watched,
}) => {
  watched.expectError(HELD_BACK);
  await page.goto('./');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await page.evaluate(reaches, `${host.origin}/api/v1/version`)).toBe(false);
  await readyOffline(page);
  expect(await reachedFrom(page, `${host.origin}/api/v1/version`)).toEqual([]);
  expect(host.seen).toEqual([]);
});

test('the connected host is reached from the next load on, and nobody else', async ({
  page,
  host,
  other,
  watched,
}) => {
  watched.expectError(HELD_BACK);
  watched.alsoOwn(host.origin);
  await servedOffline(page);
  await callInPage(page, 'connect', host.origin);
  expect(await callInPage(page, 'probe', host.place('forgejo'))).toBe('not-let');
  expect(host.seen).toEqual([]);
  await loadAgain(page);
  const everywhere = ['page', ...workerFiles().map((file) => file.replace(/-[\w-]{8}\.js$/, ''))];
  expect(await reachedFrom(page, `${host.origin}/api/v1/version`)).toEqual(everywhere);
  expect(await reachedFrom(page, `${other.origin}/api/v1/version`)).toEqual([]);
  expect(other.seen).toEqual([]);
  await callInPage(page, 'connect', null);
  await loadAgain(page);
  expect(await reachedFrom(page, `${host.origin}/api/v1/version`)).toEqual([]);
});

test('what stands where the origin should, and is none, opens nothing', async ({ page, host, watched }) => {
  watched.expectError(HELD_BACK);
  await servedOffline(page);
  await callInPage(page, 'connect', 'https://git.example.org');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('ebb-connected');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('places', 'readwrite');
          transaction.objectStore('places').put({ id: 'origin', origin: '*' });
          transaction.oncomplete = resolve;
          opening.result.onversionchange = () => opening.result.close();
        };
      }),
  );
  const response = await page.reload();
  expect(response?.headers()['content-security-policy']).toContain("connect-src 'self';");
  expect(await page.evaluate(reaches, `${host.origin}/api/v1/version`)).toBe(false);
});

for (const kind of ['github', 'forgejo'] as const) {
  test(`a post goes to ${kind} from the page, with the token and nothing of the browser`, async ({
    page,
    host,
    watched,
  }) => {
    watched.alsoOwn(host.origin);
    await servedOffline(page);
    await callInPage(page, 'connect', host.origin);
    await loadAgain(page);
    const place = host.place(kind);
    expect(await callInPage(page, 'probe', place)).toBe('fine');
    expect(host.seen.map(({ headers }) => headers.authorization ?? '')).toEqual(['', '']);
    expect(await callInPage(page, 'lookAt', place, 'good-token')).toMatchObject({
      canWrite: true,
      hasPosts: true,
    });
    const path = '_posts/2025-06-19-rain.md';
    const sent = await callInPage(page, 'send', place, 'good-token', path, 'Rain ☔\n');
    expect(sent).toMatchObject({ ok: true, commit: host.repository.head() });
    expect(host.repository.files()).toMatchObject({ [path]: 'Rain ☔\n' });
    expect(host.repository.history()).toHaveLength(2);
    // Chromium asked for leave before it sent a token or a commit.
    expect(host.preflights.length).toBeGreaterThan(0);
    for (const { headers } of host.seen) {
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('cookie');
    }
  });

  test(`why ${kind} cannot be spoken to is told apart, which a browser does not do`, async ({
    page,
    context,
    host,
    watched,
  }) => {
    watched.expectError(NO_CORS);
    watched.alsoOwn(host.origin);
    await servedOffline(page);
    await callInPage(page, 'connect', host.origin);
    await loadAgain(page);
    const place = host.place(kind);
    const probed = () => callInPage(page, 'probe', place);
    host.cors = 'none';
    expect(await probed()).toBe('no-cors');
    host.cors = 'no-authorization';
    expect(await probed()).toBe('no-authorization-in-cors');
    host.cors = 'no-content-type';
    expect(await probed()).toBe('no-content-type-in-cors');
    host.cors = 'full';
    host.fate = () => ({ status: 302, headers: { Location: `${host.origin}/elsewhere` } });
    expect(await probed()).toBe('not-a-host');
    expect(await callInPage(page, 'lookAt', place, 'good-token')).toMatchObject({ code: 'moved-away' });
    expect(host.seen.filter(({ path }) => path === '/elsewhere')).toEqual([]);
    host.fate = () => ({ status: 404, body: 'Not here' });
    expect(await probed()).toBe('not-a-host');
    host.fate = () => 'drop';
    expect(await probed()).toBe('unreachable');
    await context.setOffline(true);
    expect(await probed()).toBe('offline');
    await context.setOffline(false);
    host.fate = () => undefined;
    expect(await probed()).toBe('fine');
  });
}
