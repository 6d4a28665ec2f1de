// What holds on either host: the same journal sends the same posts, whatever language the host speaks.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { gitHost } from '../../../src/publish/git-host.ts';
import type { HostPlace } from '../../../src/publish/host-address.ts';
import type { WantedFiles } from '../../../src/publish/host-files.ts';
import { HostDouble, type Seen } from './host-double.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export const put = (files: Record<string, string>, rest: Partial<WantedFiles> = {}): WantedFiles => ({
  put: Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
  remove: [],
  expected: {},
  ...rest,
});

const OLD = '_posts/2020-01-01-old.md';
const RAIN = '_posts/2025-06-19-rain.md';
const TOKEN = 'good-token';

/** Begins a host for the tests of a file, and anew for each. */
export function hostForTests(): HostDouble {
  const host = new HostDouble();
  beforeAll(() => host.listen());
  beforeEach(() => host.reset());
  afterAll(() => host.close());
  return host;
}

/** Whether a request would change something. */
export const isWriting = ({ method }: Seen) => method !== 'GET';

/** What any host has to hold. @param isDecisive the request that makes a commit the branch's */
export function holdsWhenSending(
  host: HostDouble,
  kind: HostPlace['kind'],
  isDecisive: (seen: Seen) => boolean,
): void {
  const { repository } = host;
  const api = gitHost({ kind } as HostPlace);
  const send = (wanted: WantedFiles, token = TOKEN, rest: Partial<HostPlace> = {}, limits = {}) =>
    api.commitPosts(host.place(kind, rest), token, wanted, 'Two posts', limits);

  it('sends several posts in one commit of the one whose token it is', async () => {
    const before = repository.head();
    const sent = await send(put({ [RAIN]: 'Rain.\n', '_posts/2025-06-20-sun.md': 'Sun ☀ “so”.\r\n' }));
    expect(sent).toMatchObject({ ok: true, commit: repository.head() });
    expect(repository.files()).toEqual({
      '_config.yml': 'title: Blog\n',
      [OLD]: 'Old.\n',
      [RAIN]: 'Rain.\n',
      '_posts/2025-06-20-sun.md': 'Sun ☀ “so”.\r\n',
    });
    expect(repository.history()[0]).toMatchObject({ author: 'me', message: 'Two posts', parents: [before] });
  });

  it('sends bytes that are no text as they are', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0, 0xff, 0x80, 10]);
    const sent = await send({ put: [{ path: 'assets/a.bin', bytes }], remove: [], expected: {} });
    expect(sent.ok).toBe(true);
    const tree = repository.objects.treeAt(repository.head()) ?? '';
    const sha = repository.objects.filesOf(tree).get('assets/a.bin')?.sha ?? '';
    expect([...(repository.objects.get('blob', sha) ?? [])]).toEqual([...bytes]);
  });

  it('makes no commit when all of it is there already', async () => {
    const before = repository.head();
    const sent = await send(put({ [OLD]: 'Old.\n' }, { remove: ['_posts/never.md'] }));
    expect(sent).toMatchObject({ ok: true, commit: null, shas: { [OLD]: expect.any(String) } });
    expect(repository.head()).toBe(before);
    expect(host.seen.filter(isWriting)).toEqual([]);
  });

  it('leaves alone what somebody else wrote there, and says which', async () => {
    const wanted = put({ [OLD]: 'Mine.\n', [RAIN]: 'Rain.\n' }, { remove: ['_config.yml'] });
    const before = repository.head();
    expect(await send(wanted)).toMatchObject({ ok: false, code: 'differing', paths: [OLD, '_config.yml'] });
    expect(repository.head()).toBe(before);
    expect(await send({ ...wanted, overwrite: true })).toMatchObject({ ok: true });
    expect(repository.files()).toEqual({ [OLD]: 'Mine.\n', [RAIN]: 'Rain.\n' });
  });

  it('changes and removes what it sent itself, and nothing that was changed there since', async () => {
    const first = await send(put({ [RAIN]: 'Rain.\n', '_posts/b.md': 'b' }));
    if (!first.ok) throw new Error(first.code);
    const again = await send(
      put({ [RAIN]: 'More rain.\n' }, { remove: ['_posts/b.md'], expected: first.shas }),
    );
    expect(again).toMatchObject({ ok: true, commit: repository.head() });
    expect(repository.files()).toMatchObject({ [RAIN]: 'More rain.\n' });
    expect(repository.files()).not.toHaveProperty('_posts/b.md');
    repository.push({ [RAIN]: 'Mended there.\n' });
    if (!again.ok) throw new Error(again.code);
    const third = await send(put({ [RAIN]: 'And more.\n' }, { expected: again.shas }));
    expect(third).toMatchObject({ ok: false, code: 'differing', paths: [RAIN] });
  });

  it('writes anew a post that somebody removed there', async () => {
    const first = await send(put({ [RAIN]: 'Rain.\n' }));
    if (!first.ok) throw new Error(first.code);
    repository.push({ [RAIN]: null });
    expect(await send(put({ [RAIN]: 'Rain.\n' }, { expected: first.shas }))).toMatchObject({ ok: true });
    expect(repository.files()).toMatchObject({ [RAIN]: 'Rain.\n' });
  });

  it('puts nothing where a folder or a link lies', async () => {
    repository.push({ 'docs/link': { mode: '120000', content: '../_config.yml' }, 'docs/a/b': 'b' });
    const wanted = put({ link: 'x', a: 'x', 'link/c.md': 'x' }, { overwrite: true });
    expect(await send(wanted, TOKEN, { folder: 'docs' })).toMatchObject({
      ok: false,
      code: 'not-a-file',
      paths: ['link', 'a', 'link/c.md'],
    });
  });

  it('keeps to the folder and the branch of the place', async () => {
    repository.push({ 'index.html': '' }, 'my/pages');
    const sent = await send(put({ [RAIN]: 'Rain.\n' }), TOKEN, { branch: 'my/pages', folder: 'a b/docs' });
    expect(sent).toMatchObject({ ok: true, commit: repository.head('my/pages') });
    expect(repository.files('my/pages')).toEqual({ 'index.html': '', [`a b/docs/${RAIN}`]: 'Rain.\n' });
    expect(repository.files()).not.toHaveProperty(`a b/docs/${RAIN}`);
  });

  it('takes no path that leaves the folder', async () => {
    for (const path of ['../x.md', '/x.md', 'a//b.md', '.git/config', '_posts/../../x.md'])
      await expect(send(put({ [path]: 'x' }))).rejects.toThrow('leaves the blog');
    expect(repository.history()).toHaveLength(1);
  });

  it('waits for nobody when the branch moves in between, and keeps what came', async () => {
    let moves = 0;
    host.fate = (seen) => {
      if (isDecisive(seen) && moves < 2) {
        moves += 1;
        repository.push({ [`_posts/other-${moves}.md`]: 'other' });
        // Somebody else's commit is in before ours: what a host says to that is its own.
        if (kind === 'forgejo') return { status: 409, body: { message: 'push rejected' } };
      }
      return undefined;
    };
    const sent = await send(put({ [RAIN]: 'Rain.\n' }));
    expect(sent).toMatchObject({ ok: true, commit: repository.head() });
    expect(Object.keys(repository.files())).toEqual(
      expect.arrayContaining(['_posts/other-1.md', '_posts/other-2.md', RAIN]),
    );
    expect(repository.history()).toHaveLength(4);
  });

  it('gives up where the branch moves each time', async () => {
    host.fate = (seen) => {
      if (!isDecisive(seen)) return undefined;
      repository.push({ '_posts/other.md': `other ${repository.history().length}` });
      return kind === 'forgejo' ? { status: 409, body: { message: 'push rejected' } } : undefined;
    };
    expect(await send(put({ [RAIN]: 'Rain.\n' }))).toMatchObject({ ok: false, code: 'moved-on' });
    expect(host.seen.filter(isDecisive)).toHaveLength(4);
    expect(repository.files()).not.toHaveProperty(RAIN);
  });

  it('stops when what came in between is at a place of ours', async () => {
    host.fate = (seen) => {
      if (isDecisive(seen) && repository.history().length === 1) repository.push({ [RAIN]: 'Theirs.\n' });
      return undefined;
    };
    expect(await send(put({ [RAIN]: 'Rain.\n' }))).toMatchObject({
      ok: false,
      code: 'differing',
      paths: [RAIN],
    });
    expect(repository.files()).toMatchObject({ [RAIN]: 'Theirs.\n' });
  });

  it('makes one commit when its answer is lost', async () => {
    let isLost = false;
    host.fate = (seen) => {
      if (!isDecisive(seen) || isLost) return undefined;
      isLost = true;
      return 'lose';
    };
    expect(await send(put({ [RAIN]: 'Rain.\n' }))).toMatchObject({ ok: true, commit: repository.head() });
    expect(repository.history()).toHaveLength(2);
  });

  it('finds its own commit when it asks again after the line was gone', async () => {
    let isGone = false;
    host.fate = (seen) => {
      if (isGone) return 'drop';
      if (!isDecisive(seen)) return undefined;
      isGone = true;
      return 'lose';
    };
    expect(await send(put({ [RAIN]: 'Rain.\n' }))).toMatchObject({ ok: false, code: 'unreachable' });
    host.fate = () => undefined;
    expect(await send(put({ [RAIN]: 'Rain.\n' }))).toMatchObject({ ok: true, commit: null });
    expect(repository.history()).toHaveLength(2);
  });

  it('says what the host refuses, and writes nothing', async () => {
    const before = repository.head();
    const wanted = put({ [RAIN]: 'Rain.\n' });
    expect(await send(wanted, 'no-such-token')).toMatchObject({ code: 'bad-token' });
    expect(await send(wanted, 'bad token\n')).toMatchObject({ code: 'bad-token' });
    expect(await send(wanted, 'reading-token')).toMatchObject({ code: 'forbidden' });
    expect(await send(wanted, 'guest-token')).toMatchObject({ code: 'forbidden' });
    expect(await send(wanted, TOKEN, { repo: 'other' })).toMatchObject({ code: 'not-found' });
    expect(await send(wanted, TOKEN, { branch: 'none' })).toMatchObject({ code: 'no-such-branch' });
    repository.guarded.add('main');
    expect(await send(wanted)).toMatchObject({ code: 'protected-branch' });
    repository.guarded.clear();
    repository.isArchived = true;
    expect(await send(wanted)).toMatchObject({ code: 'forbidden' });
    expect(repository.head()).toBe(before);
  });

  it('sends nothing to a repository without a first file', async () => {
    repository.empty();
    expect(await send(put({ [RAIN]: 'Rain.\n' }))).toMatchObject({ ok: false, code: 'empty-repository' });
    expect(await api.lookAt(host.place(kind), TOKEN)).toMatchObject({ isEmpty: true, hasPosts: false });
    expect(host.seen.filter(isWriting)).toEqual([]);
  });

  it('says from when on it may ask again', async () => {
    const limited = { status: 429, body: { message: 'slow down' } };
    host.fate = () => ({ ...limited, headers: { 'Retry-After': '120' } });
    const before = Date.now();
    const sent = await send(put({ [RAIN]: 'Rain.\n' }));
    expect(sent).toMatchObject({ ok: false, code: 'rate-limited' });
    if (!sent.ok) expect((sent.until ?? 0) - before).toBeGreaterThanOrEqual(120_000);
    host.fate = () => ({ ...limited, headers: { 'Retry-After': 'Sat, 28 Nov 2026 09:00:00 GMT' } });
    expect(await send(put({ [RAIN]: '' }))).toMatchObject({ until: Date.UTC(2026, 10, 28, 9) });
    host.fate = () => limited;
    expect(await send(put({ [RAIN]: '' }))).toMatchObject({ code: 'rate-limited', until: null });
  });

  it('does not wait for a host that says nothing, and stops when told to', async () => {
    host.fate = () => 'hang';
    expect(await send(put({ [RAIN]: '' }), TOKEN, {}, { patience: 50 })).toMatchObject({ code: 'too-slow' });
    const stop = new AbortController();
    host.fate = () => {
      stop.abort();
      return 'hang';
    };
    expect(await send(put({ [RAIN]: '' }), TOKEN, {}, { signal: stop.signal })).toMatchObject({
      code: 'cancelled',
    });
    const asked = host.seen.length;
    expect(await send(put({ [RAIN]: '' }), TOKEN, {}, { signal: stop.signal })).toMatchObject({
      code: 'cancelled',
    });
    expect(host.seen).toHaveLength(asked);
  });

  it.each([
    [500, 'server'],
    [502, 'server'],
    [413, 'too-large'],
    [418, 'unexpected-answer'],
  ])('reads %i as %s', async (status, code) => {
    host.fate = () => ({ status, body: '<html>' });
    expect(await send(put({ [RAIN]: '' }))).toMatchObject({ ok: false, code });
  });

  it.each([[''], ['<html>'], [[]], [null], [{ tree: [{}] }]])('takes %j for no answer', async (body) => {
    host.fate = () => ({ status: 200, body });
    expect(await send(put({ [RAIN]: '' }))).toMatchObject({ ok: false, code: 'unexpected-answer' });
  });

  it('looks at a place and reads what lies there', async () => {
    expect(await api.lookAt(host.place(kind), TOKEN)).toEqual({
      ok: true,
      branch: 'main',
      canWrite: true,
      isProtected: false,
      isEmpty: false,
      isPrivate: false,
      hasPosts: true,
    });
    expect(await api.lookAt(host.place(kind, { folder: 'docs' }), 'guest-token')).toMatchObject({
      canWrite: false,
      hasPosts: false,
    });
    repository.guarded.add('main');
    expect(await api.lookAt(host.place(kind), TOKEN)).toMatchObject({ isProtected: true });
    expect(await api.readPosts(host.place(kind), TOKEN, [OLD, RAIN])).toEqual({
      ok: true,
      found: { [OLD]: repository.objects.blob('Old.\n'), [RAIN]: null },
    });
    repository.isPrivate = true;
    expect(await api.lookAt(host.place(kind), null)).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('counts in SHA-256 where the repository does', async () => {
    host.reset('sha256');
    const sent = await send(put({ [RAIN]: 'Rain.\n', [OLD]: 'Old.\n' }));
    expect(sent).toMatchObject({ ok: true, shas: { [RAIN]: repository.objects.blob('Rain.\n') } });
    expect(repository.files()).toMatchObject({ [RAIN]: 'Rain.\n' });
  });

  it('whatever is sent, removed and changed elsewhere, the branch has exactly that, by one commit each', async () => {
    const path = fc.constantFrom(RAIN, OLD, '_posts/a.md', '_data/feelings.json');
    const text = fc.constantFrom('', 'a\n', 'b\n', 'Ünï 😶‍🌫️\n');
    const step = fc.record({
      put: fc.dictionary(path, text),
      remove: fc.uniqueArray(path),
      elsewhere: fc.dictionary(path, fc.option(text)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (steps) => {
        host.reset();
        for (const { put: files, remove, elsewhere } of steps) {
          repository.push(elsewhere);
          const gone = remove.filter((it) => !(it in files));
          const model: Record<string, string> = { ...repository.files(), ...files };
          for (const it of gone) delete model[it];
          const isSame =
            JSON.stringify(Object.entries(model).sort()) ===
            JSON.stringify(Object.entries(repository.files()).sort());
          const commits = repository.history().length;
          const sent = await send(put(files, { remove: gone, overwrite: true }));
          expect(sent.ok).toBe(true);
          expect(repository.files()).toEqual(model);
          expect(repository.history()).toHaveLength(commits + (isSame ? 0 : 1));
        }
      }),
      { numRuns: 25 },
    );
  });
}
