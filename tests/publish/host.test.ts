// What goes along with a request and what does not; how a page finds out what a browser will not tell it; and
// whether the double is faithful.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { base64Of, gitBlobId } from '../../src/publish/git-blob.ts';
import { gitHost } from '../../src/publish/git-host.ts';
import { askHost } from '../../src/publish/host.ts';
import { probe } from '../../src/publish/host-probe.ts';
import { browserLike } from './host-double/browser-like.ts';
import { bytesOf, hostForTests, put } from './host-double/sending.ts';

const host = hostForTests();
afterEach(() => vi.unstubAllGlobals());

const NODE_FETCH = fetch;
const KINDS = ['github', 'forgejo'] as const;

describe.each(KINDS)('a request to %s', (kind) => {
  it('carries the token, and nothing of the browser', async () => {
    const sent = vi.fn(fetch);
    vi.stubGlobal('fetch', sent);
    await askHost({ place: host.place(kind), token: 'good-token' }, '/repos/me/blog');
    expect(sent).toHaveBeenCalledOnce();
    expect(sent.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    const { headers } = host.seen[0] ?? {};
    expect(headers?.authorization).toBe(kind === 'github' ? 'Bearer good-token' : 'token good-token');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('never follows to where it is sent on', async () => {
    host.fate = ({ path }) =>
      path.endsWith('/elsewhere')
        ? { status: 200, body: {} }
        : { status: 302, headers: { Location: `${host.origin}/elsewhere` } };
    const answer = await askHost({ place: host.place(kind), token: 'good-token' }, '/repos/me/blog');
    expect(answer).toMatchObject({ ok: false, code: 'moved-away' });
    expect(host.seen).toHaveLength(1);
  });

  it('goes to no other origin', async () => {
    const place = { ...host.place(kind), api: 'http://127.0.0.1' };
    await expect(askHost({ place, token: null }, '.example.org/')).rejects.toThrow('another origin');
    await expect(askHost({ place, token: null }, '@example.org/')).rejects.toThrow('another origin');
    expect(host.seen).toEqual([]);
  });

  it('is not made while the device is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const answer = await askHost({ place: host.place(kind), token: null }, '/repos/me/blog');
    expect(answer).toMatchObject({ ok: false, code: 'offline' });
    expect(await probe(host.place(kind))).toBe('offline');
    expect(host.seen).toEqual([]);
  });

  it('takes no answer without an end', async () => {
    host.fate = () => ({ status: 200, body: `"${'x'.repeat(17_000_000)}"` });
    const answer = await askHost({ place: host.place(kind), token: null }, '/repos/me/blog');
    expect(answer).toMatchObject({ ok: false, code: 'too-large' });
  });

  it('sends no more than a host takes', async () => {
    const huge = { content: 'x'.repeat(41_000_000) };
    const asking = { method: 'POST', body: huge } as const;
    const answer = await askHost({ place: host.place(kind), token: null }, '/repos/me/blog', asking);
    expect(answer).toMatchObject({ ok: false, code: 'too-large' });
    expect(host.seen).toEqual([]);
  });
});

describe.each(KINDS)('asking whether a page may speak to %s', (kind) => {
  const probed = () => {
    vi.stubGlobal('fetch', browserLike(NODE_FETCH));
    return probe(host.place(kind), { patience: 500 });
  };

  it('finds a host that lets it', async () => {
    expect(await probed()).toBe('fine');
    expect(host.preflights).toHaveLength(1);
  });

  it('sends no token', async () => {
    await probed();
    expect(host.seen.map(({ headers }) => headers.authorization ?? '')).toEqual(['', '']);
  });

  it('tells a host without CORS from one that is not there', async () => {
    host.cors = 'none';
    expect(await probed()).toBe('no-cors');
    const gone = { ...host.place(kind), api: 'http://127.0.0.1:1/api/v1' };
    expect(await probe(gone)).toBe('unreachable');
  });

  it('finds that a token may not be sent', async () => {
    host.cors = 'no-authorization';
    expect(await probed()).toBe('no-authorization-in-cors');
  });

  it('finds that a token may be sent, and no commit', async () => {
    host.cors = 'no-content-type';
    expect(await probed()).toBe('no-content-type-in-cors');
  });

  it('does not blame the host for a line that goes in between', async () => {
    let asked = 0;
    host.cors = 'no-authorization';
    host.fate = () => {
      asked += 1;
      return asked > 1 ? 'drop' : undefined;
    };
    expect(await probed()).toBe('unreachable');
  });

  it('finds something else, or somewhere else', async () => {
    host.fate = () => ({ status: 404, body: '<html>' });
    expect(await probed()).toBe('not-a-host');
    host.fate = () => ({ status: 302, headers: { Location: '/elsewhere' } });
    expect(await probed()).toBe('not-a-host');
  });

  it('does not wait for ever', async () => {
    host.fate = () => 'hang';
    expect(await probed()).toBe('too-slow');
  });
});

it('a host that shows nothing to strangers is one all the same', async () => {
  host.fate = () => ({ status: 403, body: { message: 'Only signed in user is allowed to call APIs.' } });
  expect(await probe(host.place('forgejo'))).toBe('fine');
});

describe('a blob', () => {
  it('has the id that git gives it', async () => {
    // `git hash-object`, of nothing and of `what is up, doc?` (the example of the book Pro Git).
    expect(await gitBlobId(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(await gitBlobId(bytesOf('what is up, doc?'))).toBe('bd9dbf5aae1a3862dd1526723246b20206e5fc37');
    expect(await gitBlobId(new Uint8Array(), '0'.repeat(64))).toBe(
      '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    );
  });

  it('of any length goes as base64', () => {
    const bytes = new Uint8Array(100_001).map((_, at) => at % 251);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});

it.each(KINDS)('git itself finds nothing wrong with what %s was sent', async (kind) => {
  const { repository } = host;
  const wanted = put({ '_posts/2025-06-19-rain.md': 'Rain.\n', 'a/b/c.md': 'c', 'a.b': 'x' });
  await gitHost(host.place(kind)).commitPosts(host.place(kind), 'good-token', wanted, 'Posts');
  const folder = mkdtempSync(join(tmpdir(), 'ebb-git-'));
  // Without what a hook of another repository may have set.
  const env = { PATH: process.env.PATH, HOME: folder };
  const git = (...rest: string[]) => spawnSync('git', ['-C', folder, ...rest], { encoding: 'utf8', env });
  git('init', '--bare', '--quiet', '--initial-branch=main', '.');
  for (const [sha, { kind: type, bytes }] of repository.objects.all) {
    const file = join(folder, 'objects', sha.slice(0, 2), sha.slice(2));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])));
  }
  git('update-ref', 'refs/heads/main', repository.head());
  const check = git('fsck', '--strict', '--no-dangling');
  expect(check.stderr + check.stdout).toBe('');
  expect(check.status).toBe(0);
  expect(git('rev-list', '--count', 'main').stdout).toBe('2\n');
  expect(git('show', 'main:a/b/c.md').stdout).toBe('c');
  rmSync(folder, { recursive: true });
});
