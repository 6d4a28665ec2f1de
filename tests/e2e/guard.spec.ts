// The guard of every other test must itself be able to fail.
import { serve } from '../../scripts/serve.mjs';
import { DIST, expect, openJournal, readyOffline, test } from './journal.ts';
import { watch } from './watching.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

test.describe('the guard', () => {
  test('sees a request to another origin and an error', async ({ browser, home }) => {
    const elsewhere = await serve({ root: DIST, port: 0 });
    // What the page's own policy holds back never becomes a request.
    const context = await browser.newContext({ bypassCSP: true });
    const { outside, errors } = watch(context, new URL(home).origin);
    const page = await context.newPage();
    await page.goto(home);
    await page.evaluate(
      (address) => fetch(address, { mode: 'no-cors' }).then(() => undefined),
      elsewhere.url,
    );
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('a complaint');
      });
    });
    await expect.poll(() => errors.join()).toContain('a complaint');
    expect(outside).toEqual([elsewhere.url]);
    await context.close();
    await elsewhere.close();
  });

  test('sees the requests of the offline worker', async ({ page, context }) => {
    const byWorker: string[] = [];
    context.on('request', (request) => {
      if (request.serviceWorker()) byWorker.push(new URL(request.url()).pathname);
    });
    await openJournal(page);
    await readyOffline(page);
    expect(byWorker).toContain('/index.html');
  });
});
