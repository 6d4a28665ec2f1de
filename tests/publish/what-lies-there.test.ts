// What lies in the repository, and what cannot be read of it: nothing is written by a guess.
import { describe, expect, it } from 'vitest';
import { gitHost } from '../../src/publish/git-host.ts';
import type { HostPlace } from '../../src/publish/host-address.ts';
import type { WantedFiles } from '../../src/publish/host-files.ts';
import { hostForTests, isWriting, put } from './host-double/sending.ts';

const host = hostForTests();
const { repository } = host;
const OLD = '_posts/2020-01-01-old.md';
const RAIN = '_posts/2025-06-19-rain.md';

describe.each(['github', 'forgejo'] as const)('on %s', (kind) => {
  const api = gitHost({ kind } as HostPlace);
  const send = (wanted: WantedFiles) => api.commitPosts(host.place(kind), 'good-token', wanted, 'Posts');
  const read = (paths: string[]) => api.readPosts(host.place(kind), 'good-token', paths);
  const look = () => api.lookAt(host.place(kind), 'good-token');
  const listing = (status: number, body: unknown) => {
    host.fate = ({ path }) => (path.includes('/git/trees/') ? { status, body } : undefined);
  };
  const nothingIsWritten = () => {
    expect(host.seen.filter(isWriting)).toEqual([]);
    expect(repository.history()).toHaveLength(1);
  };

  it.each([
    null,
    {},
    { tree: {} },
    { tree: [null] },
    { tree: [{ path: '_posts', mode: '040000' }] },
    { tree: [{ path: '_posts', sha: '0'.repeat(40) }] },
    { tree: [{ mode: '040000', sha: '0'.repeat(40) }] },
    { tree: [{ path: '_posts' }] },
    { tree: [{ mode: '040000' }] },
    { tree: [{ sha: '0'.repeat(40) }] },
    { tree: [{ path: 7, mode: 40000, sha: 0 }] },
  ])('a list that cannot be read is no empty folder: %j', async (body) => {
    listing(200, body);
    const code = 'unexpected-answer';
    expect(await send(put({ [OLD]: 'Mine.\n' }))).toMatchObject({ ok: false, code });
    expect(await read([OLD])).toMatchObject({ ok: false, code });
    expect(await look()).toMatchObject({ ok: false, code });
    nothingIsWritten();
  });

  it.each([
    [500, 'server'],
    [404, 'not-found'],
    [401, 'bad-token'],
  ])('a list that is refused with %i is no empty folder', async (status, code) => {
    listing(status, { message: 'no' });
    expect(await send(put({ [RAIN]: 'Rain.\n' }))).toMatchObject({ ok: false, code });
    expect(await read([OLD])).toMatchObject({ ok: false, code });
    expect(await look()).toMatchObject({ ok: false, code });
    nothingIsWritten();
  });

  it('a file stays where a folder is wanted', async () => {
    const path = '_config.yml/deep/a.md';
    expect(await send(put({ [path]: 'x' }, { overwrite: true }))).toMatchObject({
      ok: false,
      code: 'not-a-file',
      paths: [path],
    });
    nothingIsWritten();
  });

  it('a folder, or a link, is never removed as if it were a post', async () => {
    repository.push({ 'docs/a.md': 'a', link: { mode: '120000', content: 'docs' } });
    const wanted = put({}, { remove: ['docs', 'link', OLD], overwrite: true });
    expect(await send(wanted)).toMatchObject({ ok: false, code: 'not-a-file', paths: ['docs', 'link'] });
    expect(repository.files()).toMatchObject({ 'docs/a.md': 'a', [OLD]: 'Old.\n' });
  });

  it('a path with a part that is none is never sent', async () => {
    for (const path of ['./x.md', 'a/./b.md', '_posts/', '..', '.GIT/config'])
      await expect(send(put({}, { remove: [path] }))).rejects.toThrow('leaves the blog');
    nothingIsWritten();
  });

  it('a file that is called like the folder of posts is none', async () => {
    repository.push({ [OLD]: null, _posts: 'x' });
    expect(await look()).toMatchObject({ ok: true, hasPosts: false });
    repository.push({ _posts: null });
    expect(await look()).toMatchObject({ ok: true, hasPosts: false });
  });

  it('each folder is listed once for as many posts as there are', async () => {
    const paths = Array.from({ length: 50 }, (_, at) => `_posts/2025-06-19-${at}.md`);
    expect(await read([...paths, OLD, 'drafts/a.md', 'drafts/b.md'])).toMatchObject({ ok: true });
    expect(host.seen.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(2);
  });
});

it('a list that GitHub cuts off is not asked for again and again', async () => {
  host.fate = ({ path }) =>
    path.includes('/git/trees/') ? { status: 200, body: { tree: [], truncated: true } } : undefined;
  const place = host.place('github');
  expect(await gitHost(place).readPosts(place, null, [OLD])).toMatchObject({ ok: false, code: 'too-large' });
  const lists = host.seen.filter(({ path }) => path.includes('/git/trees/'));
  expect(lists.map(({ path }) => path.includes('?'))).toEqual([false]);
});
