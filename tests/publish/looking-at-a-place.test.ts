// What a place says of itself, and what is made of answers that say too little or come too late.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gitHost } from '../../src/publish/git-host.ts';
import type { HostPlace } from '../../src/publish/host-address.ts';
import type { Fate, Seen } from './host-double/host-double.ts';
import { hostForTests, isWriting, put } from './host-double/sending.ts';

const host = hostForTests();
const { repository } = host;
const RAIN = '_posts/2025-06-19-rain.md';
const WANTED = put({ [RAIN]: 'Rain.\n' });
const apiOf = (kind: HostPlace['kind']) => gitHost({ kind } as HostPlace);
const look = (kind: HostPlace['kind'], rest: Partial<HostPlace> = {}) =>
  apiOf(kind).lookAt(host.place(kind, rest), 'good-token');
const send = (kind: HostPlace['kind']) =>
  apiOf(kind).commitPosts(host.place(kind), 'good-token', WANTED, 'Posts');

/** Answers the one path so, and all others as ever. */
const saying = (end: string, body: unknown, status = 200) => {
  host.fate = ({ path }) => (path.endsWith(end) ? { status, body } : undefined);
};

describe.each(['github', 'forgejo'] as const)('a place on %s', (kind) => {
  const read = (rest: Partial<HostPlace> = {}) =>
    apiOf(kind).readPosts(host.place(kind, rest), 'good-token', [RAIN]);

  it('that is private says so', async () => {
    repository.isPrivate = true;
    expect(await look(kind)).toMatchObject({ ok: true, isPrivate: true });
  });

  it.each([
    ['is archived', { permissions: { push: true }, archived: true }],
    ['lets this person only read', { permissions: { push: false } }],
    ['says nothing of what a person may do', {}],
  ])('cannot be written to where it %s', async (_, said) => {
    saying('/repos/me/blog', { default_branch: 'main', ...said });
    expect(await look(kind)).toMatchObject({ ok: true, canWrite: false });
    saying('/repos/me/blog', { default_branch: 'main', permissions: { push: true }, archived: false });
    expect(await look(kind)).toMatchObject({ ok: true, canWrite: true, isPrivate: false });
  });

  it('is not guessed at where it says too little', async () => {
    for (const [end, body] of [
      ['/repos/me/blog', { permissions: { push: true } }],
      [kind === 'github' ? '/git/ref/heads/main' : '/branches/main', { name: 'main' }],
      ...(kind === 'github'
        ? [[`/git/commits/${repository.head()}`, { sha: repository.head() }] as const]
        : []),
    ] as const) {
      saying(end, body);
      const unread = { ok: false, code: 'unexpected-answer' };
      expect(await look(kind)).toMatchObject(unread);
      expect(await read()).toMatchObject(unread);
      expect(await send(kind)).toMatchObject(unread);
    }
    expect(host.seen.filter(isWriting)).toEqual([]);
  });

  it('that is not there, or has no such branch, says so to whoever looks', async () => {
    const lost = { ok: false, code: 'not-found', until: null, paths: [] };
    expect(await look(kind, { repo: 'other' })).toEqual(lost);
    expect(await read({ repo: 'other' })).toMatchObject({ ok: false, code: 'not-found' });
    expect(await look(kind, { branch: 'none' })).toEqual({ ...lost, code: 'no-such-branch' });
    expect(await read({ branch: 'none' })).toMatchObject({ ok: false, code: 'no-such-branch' });
    saying('/branches/main', { message: 'out of order' }, 502);
    expect(await look(kind)).toMatchObject({ ok: false, code: 'server' });
  });

  it('without a first file has no posts to read', async () => {
    repository.empty();
    expect(await read()).toMatchObject({ ok: false, code: 'empty-repository' });
  });
});

describe('on a Gitea or Forgejo', () => {
  it('a mirror of another repository cannot be written to', async () => {
    saying('/repos/me/blog', { default_branch: 'main', permissions: { push: true }, mirror: true });
    expect(await look('forgejo')).toMatchObject({ ok: true, canWrite: false });
  });

  it('a branch that lets this person write nothing says so; one that says nothing lets it', async () => {
    repository.guarded.add('main');
    expect(await look('forgejo')).toMatchObject({ canWrite: false, isProtected: true });
    saying('/branches/main', { commit: { id: repository.head() } });
    expect(await look('forgejo')).toMatchObject({ canWrite: true, isProtected: false });
  });

  it.each([
    [{ status: 404 }, 'too-old'],
    [{ status: 405 }, 'too-old'],
    [{ status: 413 }, 'too-large'],
    [{ status: 423 }, 'forbidden'],
    [{ status: 403, body: { message: 'rate limit exceeded' } }, 'rate-limited'],
    [{ status: 403, body: { message: 'no' } }, 'protected-branch'],
    [{ status: 500 }, 'server'],
  ])('a commit that is answered with %j on a protected branch is %s', async (answer, code) => {
    repository.guarded.add('main');
    host.fate = (seen) => (isWriting(seen) ? answer : undefined);
    expect(await send('forgejo')).toMatchObject({ ok: false, code });
    expect(host.seen.filter(isWriting)).toHaveLength(1);
  });
});

describe('a commit that was made', () => {
  const isDecisive = ({ method, path }: Seen) => method === 'PATCH' || path.endsWith('/contents');
  afterEach(() => void vi.useRealTimers());

  /** Where an answer never comes the clock goes on, and only then. */
  const ready = (fate: Fate): (() => Fate) => {
    if (fate !== 'hang') return () => fate;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return () => {
      setImmediate(() => vi.advanceTimersByTime(60_000));
      return fate;
    };
  };
  const answers: [string, Fate][] = [
    ...[404, 405, 409, 422, 500, 502].map((status): [string, Fate] => [`the status ${status}`, { status }]),
    ['a line that breaks', 'drop'],
    ['no answer in time', 'hang'],
  ];

  it.each(answers)('is found, and no second one is made, behind %s', async (_, fate) => {
    const made: string[] = [];
    const answer = ready(fate);
    host.fate = (seen) => {
      if (!isDecisive(seen)) return undefined;
      made.push(repository.push({ [RAIN]: 'Rain.\n' }));
      return answer();
    };
    expect(await send('forgejo')).toMatchObject({ ok: true, commit: made[0] });
    expect(made).toHaveLength(1);
  });

  it.each(answers.filter(([name]) => !/40[45]/.test(name)))(
    'on GitHub is found behind %s',
    async (_, fate) => {
      const answer = ready(fate);
      host.fate = (seen) => {
        if (!isDecisive(seen)) return undefined;
        repository.branches.set('main', JSON.parse(seen.body).sha);
        return answer();
      };
      expect(await send('github')).toMatchObject({ ok: true, commit: repository.head() });
      expect(repository.history()).toHaveLength(2);
      expect(host.seen.filter(isDecisive)).toHaveLength(1);
    },
  );

  it.each([
    ['github', '/git/trees'],
    ['github', '/git/commits'],
    ['forgejo', '/contents'],
  ] as const)('on %s is none without its id from %s', async (kind, end) => {
    host.fate = (seen) =>
      isWriting(seen) && seen.path.endsWith(end) ? { status: 201, body: {} } : undefined;
    expect(await send(kind)).toMatchObject({ ok: false, code: 'unexpected-answer' });
    expect(repository.history()).toHaveLength(1);
  });
});

describe('on GitHub', () => {
  const bytes = new Uint8Array([0xff, 0xd8, 0, 1]);
  const picture = { put: [{ path: 'assets/a.jpg', bytes }], remove: [], expected: {} };
  const sendPicture = () =>
    apiOf('github').commitPosts(host.place('github'), 'good-token', picture, 'A picture');

  it.each([
    ['/git/blobs', 500, 'server'],
    ['/git/trees', 500, 'server'],
    ['/git/commits', 403, 'forbidden'],
  ])('nothing moves where %s is refused with %i', async (end, status, code) => {
    host.fate = (seen) => (isWriting(seen) && seen.path.endsWith(end) ? { status } : undefined);
    expect(await sendPicture()).toMatchObject({ ok: false, code });
    expect(repository.history()).toHaveLength(1);
  });

  it.each([
    'Protected branch update failed',
    'Repository rule violations found',
    'Required status check "build" is expected.',
    'At least 1 approving review is required by reviewers',
  ])('a branch is protected that answers: %s', async (message) => {
    host.fate = ({ method }) => (method === 'PATCH' ? { status: 422, body: { message } } : undefined);
    expect(await send('github')).toMatchObject({ ok: false, code: 'protected-branch' });
    expect(host.seen.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it.each([
    [401, 'bad-token'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [418, 'unexpected-answer'],
  ])('a branch that may not be moved, by %i, is asked once', async (status, code) => {
    host.fate = ({ method }) => (method === 'PATCH' ? { status, body: { message: 'no' } } : undefined);
    expect(await send('github')).toMatchObject({ ok: false, code });
    expect(host.seen.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it.each([
    ['a picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['a text in another encoding', [0xff, 0xfe, 0x41]],
    ['a text that begins with a mark', [0xef, 0xbb, 0xbf, 0x41]],
    ['a text with a zero in it', [0x41, 0]],
  ])('%s arrives byte for byte', async (_, some) => {
    const wanted = { put: [{ path: 'a', bytes: new Uint8Array(some) }], remove: [], expected: {} };
    const sent = await apiOf('github').commitPosts(host.place('github'), 'good-token', wanted, 'One file');
    if (!sent.ok) throw new Error(sent.code);
    expect([...(repository.objects.get('blob', sent.shas.a ?? '') ?? [])]).toEqual(some);
  });

  it.each<[Fate, string]>([
    [{ status: 500 }, 'server'],
    ['drop', 'unreachable'],
  ])(
    'a branch that cannot be moved however often it is tried says why, and that it may have moved: %j',
    async (fate, code) => {
      host.fate = ({ method }) => (method === 'PATCH' ? fate : undefined);
      expect(await send('github')).toEqual({ ok: false, code, until: null, paths: [], mayBeThere: true });
      expect(repository.history()).toHaveLength(1);
    },
  );

  it('a conflict that says nothing of an empty repository is none', async () => {
    saying('/git/ref/heads/main', { message: 'Conflict' }, 409);
    expect(await look('github')).toMatchObject({ ok: false, code: 'unexpected-answer' });
    saying('/git/ref/heads/main', { message: 'The branch is empty' }, 404);
    expect(await look('github')).toMatchObject({ ok: false, code: 'no-such-branch' });
  });
});
