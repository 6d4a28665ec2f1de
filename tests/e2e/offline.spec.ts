// After exactly one visit the app needs nothing but the device: the server is stopped, the browser killed and
// started again, and everything still opens.
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { newProfile, startBrowser } from './browser-process.ts';
import { buildFor } from './builds.ts';
import {
  DIST,
  draftEntry,
  expect,
  openJournal,
  readyOffline,
  test,
  type Written,
  writeEntry,
} from './journal.ts';
import { downloaded, filesInZip } from './transfer.ts';
import { watch } from './watching.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

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
  '#/trends/year',
  '#/trends/hunches',
  '#/looking-back',
  '#/looking-back/book',
  '#/settings',
  '#/settings/import',
  '#/settings/export',
  '#/settings/backup',
  '#/settings/install',
  '#/settings/reminder',
  '#/settings/storage',
  '#/settings/feelings',
  '#/settings/diagnostics',
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

/** A browser after another on one profile, each killed; what none of them may have seen is gathered. */
function browsers(origin: string) {
  const profile = newProfile();
  const problems: string[] = [];
  const inNext = async (work: (page: Page) => Promise<void>) => {
    const browser = await startBrowser(profile.folder);
    const { outside, errors } = watch(browser.context, origin);
    await work(await browser.context.newPage());
    problems.push(...outside, ...errors);
    await browser.kill();
  };
  return { inNext, problems, end: profile.remove };
}

/** Finishes an entry and returns its own address. */
async function write(page: Page, home: string, written: Written): Promise<string> {
  await page.goto('about:blank');
  await page.goto(home);
  await draftEntry(page, written);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\/\w+$/);
  return page.url();
}

/** One visit; then no server, and everything. */
async function worksAlone(root: string, base: string, routes: readonly string[]): Promise<void> {
  const server = await serve({ root, base, port: 0 });
  const home = server.url;
  const { inNext, problems, end } = browsers(new URL(home).origin);
  let entry = '';

  await inNext(async (page) => {
    await page.goto(home);
    await readyOffline(page);
  });
  await server.close();
  await expect(fetch(home)).rejects.toThrow();

  await inNext(async (page) => {
    for (const route of routes) {
      await page.goto('about:blank');
      await page.goto(home + route);
      await expectOpened(page, route);
    }
    for (const day of ['2025-06-16', '2025-06-17', '2025-06-18']) {
      const text = `Written on ${day} with no connection.`;
      entry = await write(page, home, { text, day, feelings: ['loneliness', 'hope'] });
    }
  });

  await inNext(async (page) => {
    await page.goto(`${home}#/entries`);
    for (const day of ['16', '17', '18']) {
      await expect(page.getByRole('link', { name: `Written on 2025-06-${day}` })).toBeVisible();
    }
    for (const route of [entry, `${entry}/history`]) {
      await page.goto('about:blank');
      await page.goto(route);
      await expectOpened(page, route);
    }
    await page.goto(`${home}#/trends?range=all`);
    await expect(page.getByRole('figure', { name: /^loneliness: / })).toBeVisible();
    await page.goto(`${home}#/settings/export`);
    const { name, bytes } = await downloaded(page, 'Download Markdown (zip)');
    expect(name).toMatch(/\.zip$/);
    expect((await filesInZip(bytes)).size).toBe(3);
  });

  end();
  expect(problems).toEqual([]);
}

test('with the server stopped and a new browser everything opens, and writing is kept, drawn and taken out', async () => {
  // Every page, each in a window of its own: long on a small machine.
  test.setTimeout(300_000);
  await worksAlone(DIST, '/', ROUTES);
});

test('the same under a path of its own', async () => {
  // Every page, each in a window of its own: long on a small machine.
  test.setTimeout(300_000);
  await worksAlone(buildFor('/some/path/'), '/some/path/', [
    '',
    '?source=pwa',
    '#/removed',
    '#/settings/import',
  ]);
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
  expect(headers['content-security-policy']).toContain("connect-src 'self';");
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
  expect(script).toContain("connect-src 'self';");
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
