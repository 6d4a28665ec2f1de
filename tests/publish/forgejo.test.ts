// The way of Gitea and Forgejo: what holds on any host, and what is theirs.
import { expect, it } from 'vitest';
import { commitPosts, readPosts } from '../../src/publish/forgejo.ts';
import { holdsWhenSending, hostForTests, put } from './host-double/sending.ts';

const host = hostForTests();
const { repository } = host;

holdsWhenSending(host, 'forgejo', ({ method, path }) => method === 'POST' && path.endsWith('/contents'));

const RAIN = '_posts/2025-06-19-rain.md';
const send = (wanted = put({ [RAIN]: 'Rain.\n' })) =>
  commitPosts(host.place('forgejo'), 'good-token', wanted, 'One post');

it('sends all of it in one request, each change with the blob it replaces', async () => {
  const old = '_posts/2020-01-01-old.md';
  await send(put({ [RAIN]: 'Rain.\n', '_config.yml': 'title: Mine\n' }, { remove: [old], overwrite: true }));
  const sent = host.seen.filter(({ method }) => method !== 'GET');
  expect(sent.map(({ body }) => JSON.parse(body))).toEqual([
    {
      branch: 'main',
      message: 'One post',
      files: [
        { operation: 'create', path: RAIN, content: btoa('Rain.\n') },
        {
          operation: 'update',
          path: '_config.yml',
          content: btoa('title: Mine\n'),
          sha: repository.objects.blob('title: Blog\n'),
        },
        { operation: 'delete', path: old, sha: repository.objects.blob('Old.\n') },
      ],
    },
  ]);
});

it('says that a host is too old for it', async () => {
  host.age = { ...host.age, version: '1.19.4', changesFiles: false };
  expect(await send()).toMatchObject({ ok: false, code: 'too-old' });
  expect(repository.files()).not.toHaveProperty(RAIN);
});

it('reads a folder that comes in pieces', async () => {
  host.age = { ...host.age, perPage: 2 };
  repository.push(Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`_posts/${at}.md`, `${at}`])));
  const read = await readPosts(host.place('forgejo'), 'good-token', ['_posts/6.md', '_posts/7.md']);
  expect(read).toEqual({
    ok: true,
    found: { '_posts/6.md': repository.objects.blob('6'), '_posts/7.md': null },
  });
});

it('says what the host said where the branch stands as it stood', async () => {
  host.fate = ({ method }) =>
    method === 'POST' ? { status: 422, body: { message: 'file name is not allowed' } } : undefined;
  expect(await send()).toMatchObject({ ok: false, code: 'unexpected-answer' });
  expect(host.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('tells a broken line before the commit from a lost answer after it', async () => {
  host.fate = ({ method }) => (method === 'POST' ? 'drop' : undefined);
  expect(await send()).toMatchObject({ ok: false, code: 'unreachable' });
  expect(repository.history()).toHaveLength(1);
});
