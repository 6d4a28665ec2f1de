// GitHub's way: what holds on any host, and what is GitHub's own.
import { expect, it } from 'vitest';
import { commitPosts } from '../../src/publish/github.ts';
import { holdsWhenSending, hostForTests, put } from './host-double/sending.ts';

const host = hostForTests();
const { repository } = host;

holdsWhenSending(host, 'github', ({ method }) => method === 'PATCH');

const RAIN = '_posts/2025-06-19-rain.md';
const send = (wanted = put({ [RAIN]: 'Rain.\n' })) =>
  commitPosts(host.place('github'), 'good-token', wanted, 'One post');

it('never forces the branch', async () => {
  await send();
  const moves = host.seen.filter(({ method }) => method === 'PATCH');
  expect(moves.map(({ body }) => JSON.parse(body).force)).toEqual([false]);
});

it('sends a hundred posts in few requests', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`_posts/2025-06-19-${at}.md`, `${at}`]),
  );
  expect(await send(put(files))).toMatchObject({ ok: true });
  expect(Object.keys(repository.files())).toHaveLength(102);
  expect(host.seen.filter(({ method }) => method !== 'GET')).toHaveLength(3);
});

it('keeps a file that may be run as one', async () => {
  repository.push({ 'run.sh': { mode: '100755', content: 'a' } });
  await send(put({ 'run.sh': 'b' }, { overwrite: true }));
  const tree = repository.objects.treeAt(repository.head()) ?? '';
  expect(repository.objects.filesOf(tree).get('run.sh')?.mode).toBe('100755');
});

it('moves no branch to a tree that is not what was sent', async () => {
  const before = repository.head();
  host.fate = ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/git/trees')) return undefined;
    const { objects } = repository;
    const files = objects.filesOf(objects.treeAt(before) ?? '');
    files.set(RAIN, { mode: '100644', sha: objects.blob('Rain.') });
    return { status: 201, body: { sha: objects.treeOf(files) } };
  };
  expect(await send()).toMatchObject({ ok: false, code: 'unexpected-answer' });
  expect(repository.head()).toBe(before);
});

it('moves the branch by the same commit when the first try broke before it arrived', async () => {
  let isBroken = false;
  host.fate = ({ method }) => {
    if (method !== 'PATCH' || isBroken) return undefined;
    isBroken = true;
    return 'drop';
  };
  expect(await send()).toMatchObject({ ok: true, commit: repository.head() });
  const made = host.seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/git/commits'));
  expect(made).toHaveLength(1);
});

it('reads its two ways of saying that it was asked too often', async () => {
  const headers = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1800000000' };
  host.fate = () => ({ status: 403, body: { message: 'API rate limit exceeded for user' }, headers });
  expect(await send()).toMatchObject({ code: 'rate-limited', until: 1_800_000_000_000 });
  host.fate = () => ({ status: 403, body: { message: 'You have exceeded a secondary rate limit.' } });
  expect(await send()).toMatchObject({ code: 'rate-limited', until: null });
});

it('says that the repository is called something else now', async () => {
  host.fate = () => ({
    status: 301,
    body: { message: 'Moved Permanently' },
    headers: { Location: `${host.origin}/github/repositories/1` },
  });
  expect(await send()).toMatchObject({ ok: false, code: 'moved-away' });
  expect(host.seen).toHaveLength(1);
});

it('takes a list that is cut off for too large', async () => {
  host.fate = ({ path }) =>
    path.includes('/git/trees/') ? { status: 200, body: { tree: [], truncated: true } } : undefined;
  expect(await send()).toMatchObject({ ok: false, code: 'too-large' });
});
