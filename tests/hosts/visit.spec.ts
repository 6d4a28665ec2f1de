// A visit to the app as these servers serve it: the first one, which only their headers guard; and those that follow, with
// the server stopped.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { callInPage } from '../e2e/host-in-page.ts';
import { draftEntry, readyOffline, writeEntry } from '../e2e/journal.ts';
import { field } from '../e2e/updating.ts';
import { HostDouble } from '../publish/host-double/host-double.ts';
import { expect, ONCE, test } from './host.ts';

const HELD_BACK = /Content Security Policy|Refused to|violates the following|net::ERR_BLOCKED/;

/** Whether an address can be reached from where this runs, whatever it answers. */
const reached = (address: string) =>
  fetch(address, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );

/** The same from a worker that is started from a file of the app: its policy is that of its own file. */
async function reachesFromWorker(page: Page, address: string): Promise<boolean> {
  const starting = page.waitForEvent('worker', (worker) => /assets\/numbers-/.test(worker.url()));
  await page.evaluate(async () => {
    const listed = await (await fetch('offline.js')).text();
    const [name = ''] = /assets\/numbers-[\w-]{8}\.js/.exec(listed) ?? [];
    Object.assign(window, { started: new Worker(name, { type: 'module' }) });
  });
  const worker = await starting;
  return worker.evaluate(reached, address);
}

test.describe('before there is an offline worker', ONCE, () => {
  test.use({ serviceWorkers: 'block' });

  test('neither the page nor a worker of it reaches another origin, and no script runs that is not of the build', async ({
    page,
    host,
    watched,
  }) => {
    watched.expectError(HELD_BACK);
    const other = await new HostDouble().listen();
    other.reset();
    await page.goto(host.url);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(await page.evaluate(reached, `${other.origin}/`)).toBe(false);
    expect(await reachesFromWorker(page, `${other.origin}/`)).toBe(false);
    expect(other.seen).toEqual([]);
    // The header alone would let it: the page's own policy knows the hash of its one script.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "yes"';
      document.head.append(script);
    });
    expect(await page.locator('html').getAttribute('data-ran')).toBeNull();
    await other.close();
  });
});

test('no other page can hold it in a frame', ONCE, async ({ page, host, watched }) => {
  watched.expectError(HELD_BACK);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<iframe src="${host.url}" title="held"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  watched.alsoOwn(outside);
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await page.goto(outside);
  await refused;
  expect(page.frames().map((frame) => frame.url())).not.toContain(host.url);
  server.closeAllConnections();
  server.close();
});

test('it starts, is kept, and goes on with the server stopped', async ({ page, context, host, watched }) => {
  watched.expectError(/net::ERR_CONNECTION_REFUSED/);
  await page.goto(host.url);
  await readyOffline(page);
  await draftEntry(page, { text: 'Written while there was a server.' });
  await host.stop();
  await page.reload();
  await expect(field(page)).toHaveValue('Written while there was a server.');
  await page.getByRole('button', { name: 'Done' }).click();
  const other = await context.newPage();
  await other.goto(host.url);
  await writeEntry(other, { text: 'Written while there was none.', feelings: ['hope'] });
  await other.goto(`${host.url}?source=pwa#/trends`);
  await expect(other.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  await other.goto(`${host.url}#/entries`);
  await expect(other.getByRole('article')).toHaveCount(2);
});

test(
  'a connected repository is reached by the page, whose policy is the worker’s; the worker is held to the host’s',
  ONCE,
  async ({ page, context, host, watched }) => {
    watched.expectError(HELD_BACK);
    const repository = await new HostDouble().listen();
    repository.reset();
    watched.alsoOwn(repository.origin);
    await page.goto(host.url);
    await readyOffline(page);
    await page.reload();
    await callInPage(page, 'connect', repository.origin);
    await page.reload();
    expect(await callInPage(page, 'probe', repository.place('forgejo'))).toBe('fine');
    const seen = repository.seen.length;
    const [worker] = context.serviceWorkers();
    expect(await worker?.evaluate(reached, `${repository.origin}/`)).toBe(false);
    expect(repository.seen).toHaveLength(seen);
    await repository.close();
  },
);
