// Posts straight into a repository: connected first, sent as one commit, queued without a connection, taken down again.
// A host on loopback stands for a Gitea or Forgejo.
import type { Page } from '@playwright/test';
import { HostDouble } from '../publish/host-double/host-double.ts';
import { test as base, expect, openJournal, readyOffline } from './journal.ts';
import { lookAt, setAside } from './publishing.ts';

const test = base.extend<{ host: HostDouble }>({
  host: async ({ watched }, use) => {
    const host = await new HostDouble().listen();
    host.reset();
    watched.alsoOwn(host.origin);
    await use(host);
    await host.close();
  },
});

test.use({ serviceWorkers: 'allow' });

const POST = '_posts/2025-06-19-first.md';

async function connect(page: Page, host: HostDouble): Promise<void> {
  await openJournal(page);
  await readyOffline(page);
  await openJournal(page, '#/publish/repository');
  await page.getByRole('textbox', { name: 'Address of the repository' }).fill(`${host.origin}/me/blog`);
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByText(/^Connected: /)).toBeVisible();
  expect(host.seen).toEqual([]);
  await page.getByRole('button', { name: 'Load Ebb anew' }).click();
  await expect(page.getByRole('textbox', { name: 'Branch' })).toBeVisible();
}

async function tryToken(page: Page, token: string): Promise<void> {
  await page.getByLabel('Token', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Try it' }).click();
}

async function send(page: Page, name: string, token: string): Promise<void> {
  await page.getByRole('button', { name: `Send to ${name}` }).click();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
  const field = page.getByLabel('Token', { exact: true });
  if (await field.isVisible()) await field.fill(token);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

test('a post goes out as one commit, is changed in place, and is taken down', async ({ page, host }) => {
  const name = `${host.origin.replace('http://', '')}/me/blog`;
  await connect(page, host);
  await tryToken(page, 'good-token');
  await expect(page.getByText('It can be written to, on the branch main.')).toBeVisible();
  const before = host.repository.history().length;

  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await send(page, name, 'good-token');
  await expect(page.getByText('1 post sent, as one commit.')).toBeVisible();
  expect(host.repository.files()[POST]).toContain('One.');
  expect(host.repository.history()).toHaveLength(before + 1);

  await openJournal(page, `#/publish/${id}`);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('One, and more.');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Ready, to go with others' }).click();
  await send(page, name, 'good-token');
  await expect(page.getByText('1 post sent, as one commit.')).toBeVisible();
  expect(host.repository.files()[POST]).toContain('One, and more.');

  await openJournal(page, `#/entries/${id}`);
  await page.getByRole('radio', { name: 'Only me' }).check();
  await expect(page.getByText('Private, and still out')).toBeVisible();
  await openJournal(page, '#/publish');
  await page.getByRole('button', { name: `Send to ${name}` }).click();
  await page.getByRole('checkbox', { name: POST }).check();
  await page.getByLabel('Token', { exact: true }).fill('good-token');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('1 post taken down there.')).toBeVisible();
  expect(host.repository.files()[POST]).toBeUndefined();
  await expect(page.getByRole('region', { name: 'To take down' })).toHaveCount(0);
});

test('what stays there of a post that was deleted by hand is told, and can be sent for', async ({
  page,
  host,
}) => {
  const name = `${host.origin.replace('http://', '')}/me/blog`;
  const data = () => host.repository.files()['_data/feelings.json'] ?? '';
  await connect(page, host);
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  await openJournal(page, '#/publish');
  await page.getByRole('combobox', { name: 'What goes along' }).selectOption('Each post with its feelings');
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await send(page, name, 'good-token');
  await expect(page.getByText('1 post sent, as one commit.')).toBeVisible();
  expect(data()).toContain('First');

  await openJournal(page, `#/entries/${id}`);
  await page.getByRole('radio', { name: 'Only me' }).check();
  await expect(page.getByText('Private, and still out')).toBeVisible();
  host.repository.push({ [POST]: null });
  await openJournal(page, '#/publish');
  await page.getByRole('button', { name: 'First: it is gone from there' }).click();
  await expect(page.getByText('The data for charts on the blog may still tell of it')).toBeVisible();
  await send(page, name, 'good-token');
  await expect(page.getByText('Nothing is left there that Ebb would take down.')).toBeVisible();
  expect(data()).not.toContain('First');
});

test('what somebody mended on the host is not written over unasked', async ({ page, host }) => {
  const name = `${host.origin.replace('http://', '')}/me/blog`;
  host.repository.push({ [POST]: 'Mended by hand.\n' });
  await connect(page, host);
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await send(page, name, 'good-token');
  const told = page.getByRole('alert').filter({ hasText: 'with other words than Ebb sent last' });
  await expect(told).toContainText(POST);
  expect(host.repository.files()[POST]).toBe('Mended by hand.\n');
  await page.getByRole('button', { name: 'Write over them' }).click();
  await expect(page.getByText('1 post sent, as one commit.')).toBeVisible();
  expect(host.repository.files()[POST]).toContain('One.');
});

test('a wrong token, one that may only read, and a host that lets no page in are told apart', async ({
  page,
  host,
  watched,
}) => {
  watched.expectError(/blocked by CORS policy|net::ERR_FAILED|Failed to load resource/);
  await connect(page, host);
  await tryToken(page, 'no-such-token');
  await expect(page.getByRole('alert')).toHaveText('The token is not one it knows, or it has run out.');
  await tryToken(page, 'guest-token');
  await expect(page.getByRole('alert')).toHaveText('This token may read there, but not write.');
  host.cors = 'no-authorization';
  await tryToken(page, 'good-token');
  await expect(page.getByRole('alert')).toContainText('“Authorization”');
  host.cors = 'none';
  await tryToken(page, 'good-token');
  await expect(page.getByRole('alert')).toContainText('lets no page such as this one read');
});

test('without a connection it waits for one, and can be stopped', async ({ page, host, context }) => {
  const name = `${host.origin.replace('http://', '')}/me/blog`;
  await connect(page, host);
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await context.setOffline(true);
  await send(page, name, 'good-token');
  await expect(page.getByText('There is no connection.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('There is no connection.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('There is no connection.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('1 post sent, as one commit.')).toBeVisible();
  expect(host.repository.files()[POST]).toContain('One.');
});

test('a token is kept with the lock on alone, and a disconnected host is asked nothing more', async ({
  page,
  host,
}) => {
  const isLocked = test.info().project.name === 'locked';
  await connect(page, host);
  const keep = page.getByRole('checkbox', { name: 'Keep the token here, sealed' });
  if (isLocked) await keep.check();
  else await expect(keep).toHaveCount(0);
  await tryToken(page, 'good-token');
  await expect(page.getByText('It can be written to, on the branch main.')).toBeVisible();
  await expect(page.getByText('A token is kept here, sealed.')).toHaveCount(isLocked ? 1 : 0);
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await expect(page.getByText('Nothing is connected any more.')).toBeVisible();
  const seen = host.seen.length;
  await page.reload();
  await openJournal(page, '#/publish/repository');
  await expect(page.getByRole('textbox', { name: 'Address of the repository' })).toBeVisible();
  expect(host.seen).toHaveLength(seen);
});
