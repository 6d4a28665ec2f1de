// A picture stays with what was written, unless it is put into the public copy: then a copy of it goes out with the post.
import type { Page } from '@playwright/test';
import { HostDouble } from '../publish/host-double/host-double.ts';
import { test as base, expect, openJournal, readyOffline } from './journal.ts';
import { WRITTEN_BY_CAMERA } from './photo.ts';
import { asideWithPicture, exactFile, lookAt } from './publishing.ts';
import { rowsOf } from './rows.ts';
import { downloaded, filesInZip } from './transfer.ts';

const test = base.extend<{ host: HostDouble }>({
  host: async ({ watched }, use) => {
    const host = await new HostDouble().listen();
    host.reset();
    watched.alsoOwn(host.origin);
    await use(host);
    await host.close();
  },
});

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const pictures = (page: Page) => page.getByRole('region', { name: 'Pictures', exact: true });

async function putIn(page: Page): Promise<void> {
  await pictures(page).getByRole('button', { name: 'Put into the copy: picture 1' }).click();
  await expect(pictures(page).getByText('The picture is in the copy.')).toBeVisible();
}

/** The name of the file that goes along. */
async function publicName(page: Page): Promise<string> {
  const name = /media\/(\w{12}\.jpg)/.exec(await text(page).inputValue())?.[1];
  if (!name) throw new Error('there is no picture in the copy');
  return name;
}

test('a picture goes out with a post once it is put into the copy, where it stood, and under another name', async ({
  page,
}) => {
  const id = await asideWithPicture(page);
  await lookAt(page, id);
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('A picture');
  await openJournal(page, `#/publish/${id}`);
  await putIn(page);
  const name = await publicName(page);
  await expect(text(page)).toHaveValue(`Before.\n\n![The bridge](media/${name})\n\nBehind.`);
  const raw = (await rowsOf(page, 'media')).find(({ publicOf }) => publicOf === undefined);
  expect(name).not.toContain(String(raw?.id));

  await lookAt(page, id);
  await expect(page.getByRole('region', { name: 'A picture goes along' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Left out' })).toHaveCount(0);
  const seen = page
    .getByRole('region', { name: 'The post as it will be read' })
    .getByRole('img', { name: 'The bridge' });
  await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await exactFile(page)).toContain(
    `Before.\n\n![The bridge]({{ '/assets/pictures/${name}' | relative_url }})\n\nBehind.`,
  );
  await page.getByRole('button', { name: 'Publish now' }).click();
  const archive = await downloaded(page, 'Download the file');
  const files = await filesInZip(archive.bytes);
  expect([...files.keys()].map((path) => path.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
    '_posts/DAY-entry.md',
    `assets/pictures/${name}`,
  ]);
  const jpeg = files.get(`assets/pictures/${name}`) ?? new Uint8Array();
  expect(jpeg.length).toBeGreaterThan(500);
  expect(Buffer.from(jpeg).includes(WRITTEN_BY_CAMERA)).toBe(false);
});

test('a picture that goes along has its place in the last look from the first moment, and pushes nothing down', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const begun: (string | null)[] = [];
    Object.assign(window, { begun });
    new MutationObserver((changes) => {
      const images = changes.flatMap(({ addedNodes }) =>
        [...addedNodes].flatMap((node) =>
          node instanceof Element ? [...node.querySelectorAll('article img')] : [],
        ),
      );
      begun.push(...images.map((image) => image.getAttribute('height')));
    }).observe(document, { childList: true, subtree: true });
  });
  const id = await asideWithPicture(page);
  await putIn(page);
  await lookAt(page, id);
  await page.reload();
  const seen = page.getByRole('img', { name: 'The bridge' });
  await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const drawn = await seen.evaluate((image: HTMLImageElement) => String(image.naturalHeight));
  const begun = await page.evaluate(() => (window as unknown as { begun: (string | null)[] }).begun);
  expect(new Set(begun)).toEqual(new Set([drawn]));
});

test('a post that is shared has its picture with it', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    navigator.canShare = () => true;
    navigator.share = async (data) => void shared.push(...(data?.files ?? []).map(({ name }) => name));
  });
  const id = await asideWithPicture(page);
  await putIn(page);
  const name = await publicName(page);
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('Handed on.')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual([
    expect.stringMatching(/-entry\.md$/),
    name,
  ]);
});

test('a picture that is taken out of the copy again stays with what was written', async ({ page }) => {
  const id = await asideWithPicture(page);
  await putIn(page);
  await page.reload();
  await openJournal(page, `#/publish/${id}`);
  await pictures(page).getByRole('button', { name: 'Take out of the copy: picture 1' }).click();
  await expect(pictures(page).getByText('The picture is out of the copy.')).toBeVisible();
  await expect(text(page)).toHaveValue('Before.\n\nBehind.');
  await lookAt(page, id);
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('A picture');
  expect(await exactFile(page)).not.toContain('assets');
  await openJournal(page, `#/entries/${id}`);
  await expect(page.getByRole('img', { name: 'The bridge' })).toBeVisible();
});

test('a picture that has no room stays out of the copy, and it is said why', async ({ page }) => {
  await asideWithPicture(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if (this.name === 'blobs') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await pictures(page).getByRole('button', { name: 'Put into the copy: picture 1' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('This device is full');
  await expect(text(page)).toHaveValue('Before.\n\nBehind.');
});

test.describe('into a repository', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a picture goes in one commit with its post, and leaves with it', async ({ page, host }) => {
    const name = `${host.origin.replace('http://', '')}/me/blog`;
    await openJournal(page);
    await readyOffline(page);
    await openJournal(page, '#/publish/repository');
    await page.getByRole('textbox', { name: 'Address of the repository' }).fill(`${host.origin}/me/blog`);
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('button', { name: 'Load Ebb anew' }).click();
    await expect(page.getByRole('textbox', { name: 'Branch' })).toBeVisible();
    const id = await asideWithPicture(page);
    await putIn(page);
    const path = `assets/pictures/${await publicName(page)}`;
    const commits = host.repository.history().length;
    const send = async () => {
      await page.getByRole('button', { name: `Send to ${name}` }).click();
      await page.getByLabel('Token', { exact: true }).fill('good-token');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
    };
    await lookAt(page, id);
    await page.getByRole('button', { name: 'Publish now' }).click();
    await send();
    await expect(page.getByText('1 post sent, as one commit.')).toBeVisible();
    expect(Object.keys(host.repository.files())).toContain(path);
    expect(host.repository.history()).toHaveLength(commits + 1);

    await openJournal(page, `#/publish/${id}`);
    await pictures(page).getByRole('button', { name: 'Take out of the copy: picture 1' }).click();
    await expect(pictures(page).getByText('The picture is out of the copy.')).toBeVisible();
    await lookAt(page, id);
    await page.getByRole('button', { name: 'Publish now' }).click();
    await send();
    await expect(page.getByText('1 post sent, as one commit.')).toBeVisible();
    expect(Object.keys(host.repository.files())).not.toContain(path);
    expect(host.repository.history()).toHaveLength(commits + 2);
  });
});
