// After exactly one visit the app needs nothing but the device: the server is stopped, the browser killed and
// started again, and everything still opens.
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { newProfile, startBrowser } from './browser-process.ts';
import { buildFor } from './builds.ts';
import { DIST, expect, openJournal, readyOffline, test, writeEntry } from './journal.ts';
import { watch } from './watching.ts';

const ROUTES = [
  '',
  '?source=pwa',
  '?utm_source=x&utm=y',
  'index.html',
  '#/',
  '#/entries',
  '#/entries?q=a&feeling=hope',
  '#/entries?view=month',
  '#/removed',
  '#/trends',
  '#/trends?feelings=loneliness,hope&range=all',
  '#/trends/method',
  '#/settings',
  '#/settings/import',
  '#/settings/export',
  '#/settings/backup',
  '#/settings/storage',
  '#/settings/about',
  '#/support',
  '#/no-such-page',
];

/** What a page shows when it has opened: the text field, or a heading that says where one is. */
async function expectOpened(page: Page, route: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Entry', exact: true });
  const heading = page.getByRole('heading', { level: 1 });
  await expect.soft(field.or(heading).first(), `${route || 'the start'} opens`).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect.soft(page.getByText('This page could not be shown'), route).toHaveCount(0);
}

async function openEverything(root: string, base: string): Promise<void> {
  const profile = newProfile();
  const server = await serve({ root, base, port: 0 });
  const { origin } = new URL(server.url);
  const problems: string[] = [];
  const start = async () => {
    const browser = await startBrowser(profile.folder);
    const { outside, errors } = watch(browser.context, origin);
    const page = await browser.context.newPage();
    const end = async () => {
      problems.push(...outside, ...errors);
      await browser.kill();
    };
    return { page, end };
  };

  const first = await start();
  await first.page.goto(server.url);
  await readyOffline(first.page);
  await first.end();

  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();

  const second = await start();
  for (const route of ROUTES) {
    await second.page.goto('about:blank');
    await second.page.goto(server.url + route);
    await expectOpened(second.page, route);
  }
  await second.page.goto(server.url);
  await second.page.getByRole('textbox', { name: 'Entry', exact: true }).fill('Written with no connection.');
  await expect(second.page.getByText(/^Saved on this device/)).toBeVisible();
  await second.page.getByRole('button', { name: 'Done' }).click();
  await expect(
    second.page
      .getByRole('article')
      .or(second.page.getByRole('heading', { level: 1 }))
      .first(),
  ).toBeVisible();
  await second.end();

  const third = await start();
  await third.page.goto(`${server.url}#/entries`);
  await expect(third.page.getByRole('link', { name: /Written with no connection/ })).toBeVisible();
  await third.end();

  profile.remove();
  expect(problems).toEqual([]);
}

test('everything opens with the server stopped and a new browser, and an entry is kept', async () => {
  test.setTimeout(90_000);
  await openEverything(DIST, '/');
});

test('the same under a path of its own', async () => {
  test.setTimeout(120_000);
  await openEverything(buildFor('/some/path/'), '/some/path/');
});

test('this window too goes on when the connection goes', async ({ page, context }) => {
  await openJournal(page);
  await readyOffline(page);
  await context.setOffline(true);
  // Never opened before: its code comes from what is kept, though this window was loaded without the worker.
  await page.getByRole('link', { name: 'Trends' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  await writeEntry(page, { text: 'Still here.', feelings: ['hope'] });
});

test('what the worker serves carries the security headers, and no request leaves', async ({
  page,
  home,
  watched,
}) => {
  watched.expectError(/Content Security Policy|Refused to connect|violates the following/);
  await openJournal(page);
  await readyOffline(page);
  const response = await page.goto(`${home}?again`);
  expect(response?.fromServiceWorker()).toBe(true);
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("connect-src 'self'");
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['permissions-policy']).toContain('geolocation=()');
  const blocked = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(
      () => false,
      () => true,
    ),
  );
  expect(blocked).toBe(true);
  // The same header is on the file that a worker would be started from.
  const script = await page.evaluate(async () => {
    const address = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    return (await fetch(address)).headers.get('Content-Security-Policy');
  });
  expect(script).toContain("connect-src 'self'");
});

test('an address that is not the app is not answered with the app', async ({ page, home, watched }) => {
  watched.expectError(/status of 404/);
  await openJournal(page);
  await readyOffline(page);
  const response = await page.evaluate(
    async (address) => (await fetch(address)).status,
    `${home}no/such/file.html`,
  );
  expect(response).toBe(404);
});
