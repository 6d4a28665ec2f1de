// Another app shares something with Ebb, as the system hands it over: a form that is posted to the share address.
import type { BrowserContext, Page } from '@playwright/test';
import type { GivenFile } from './transfer.ts';

export interface Handed {
  title?: string;
  text?: string;
  url?: string;
  files?: readonly GivenFile[];
}

/** The page that shares. */
export const FORM = (
  address: string,
) => `<form method="post" action="${address}" enctype="multipart/form-data">
  <textarea name="title"></textarea><textarea name="text"></textarea><textarea name="url"></textarea>
  <input name="files" type="file" multiple>
  <button>Share</button>
</form>`;

/** Shares into a window of its own, or into one that is open, and returns it. */
export async function shareInto(
  context: BrowserContext,
  home: string,
  { title = '', text = '', url = '', files = [] }: Handed,
  into?: Page,
): Promise<Page> {
  const page = into ?? (await context.newPage());
  await page.goto('about:blank');
  await page.setContent(FORM(`${home}share`));
  await page.locator('[name=title]').fill(title);
  await page.locator('[name=text]').fill(text);
  await page.locator('[name=url]').fill(url);
  if (files.length > 0) await page.locator('[name=files]').setInputFiles([...files]);
  await page.getByRole('button', { name: 'Share' }).click();
  return page;
}
