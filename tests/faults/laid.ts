// Journals as they lay before the app of today came, put on its origin by a page that is not the app.
import type { BrowserContext } from '@playwright/test';
import { type Golden, lay, textOf } from '../golden/golden.ts';

export async function layJournal(context: BrowserContext, origin: string, golden: Golden): Promise<void> {
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(origin);
  await page.evaluate(lay, textOf(golden));
  await page.close();
}
