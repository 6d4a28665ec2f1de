// What is asked, what an answer means, and that nothing of a request is left when it is over.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Access, askHost } from '../../src/publish/host.ts';
import type { HostPlace } from '../../src/publish/host-address.ts';
import { hostForTests } from './host-double/sending.ts';

const host = hostForTests();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const PATH = '/repos/me/blog';
const ask = (rest: Partial<Access> = {}, kind: HostPlace['kind'] = 'forgejo') =>
  askHost({ place: host.place(kind), token: null, ...rest }, PATH);
const answering = (status: number, headers: Record<string, string> = {}, body: unknown = {}) => {
  host.fate = () => ({ status, headers, body });
  return ask();
};

describe('a request', () => {
  it.each([
    ['github', 'application/vnd.github+json'],
    ['forgejo', 'application/json'],
  ] as const)(
    'to %s asks for its own JSON, and says that it sends some only when it does',
    async (kind, json) => {
      await ask({}, kind);
      await askHost({ place: host.place(kind), token: null }, PATH, { method: 'POST', body: { a: '☀' } });
      const [asked, sent] = host.seen;
      expect(asked).toMatchObject({ method: 'GET', headers: { accept: json }, body: '' });
      expect(asked?.headers).not.toHaveProperty('content-type');
      expect(asked?.headers).not.toHaveProperty('authorization');
      expect(sent).toMatchObject({
        method: 'POST',
        headers: { accept: json, 'content-type': 'application/json' },
        body: '{"a":"☀"}',
      });
    },
  );

  it.each(['', 'a b', ' a', 'a\n', 'a\nX-Other: b', 'tökén', '“token”', '\u007f'])(
    'does not leave the device with what can be no token: %j',
    async (token) => {
      expect(await ask({ token })).toMatchObject({ ok: false, code: 'bad-token', status: null });
      expect(host.seen).toEqual([]);
    },
  );

  it.each([true, false])('that is over is stopped by nothing any more: answered %s', async (isAnswered) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const [person, passed] = [new AbortController(), vi.fn()];
    vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', passed);
      if (isAnswered) return new Response('{}');
      throw new TypeError('Failed to fetch');
    });
    const asked = ask({ signal: person.signal });
    await vi.advanceTimersByTimeAsync(10);
    expect((await asked).ok).toBe(isAnswered);
    await vi.advanceTimersByTimeAsync(60_000);
    person.abort();
    expect(passed).not.toHaveBeenCalled();
  });
});

describe('an answer', () => {
  it('is the same in however many pieces it comes', async () => {
    const text = JSON.stringify({ said: 'Ünï ☀ 😶‍🌫️' });
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const stream = new ReadableStream({
          start: (controller) => {
            for (let at = 1; at < places.length; at += 1)
              controller.enqueue(bytes.subarray(places[at - 1], places[at]));
            controller.close();
          },
        });
        vi.stubGlobal('fetch', async () => new Response(stream));
        expect(await ask()).toEqual({ ok: true, status: 200, body: JSON.parse(text) });
      }),
    );
  });

  it('may have nothing in it', async () => {
    host.fate = () => ({ status: 200 });
    expect(await ask()).toEqual({ ok: true, status: 200, body: null });
    vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }));
    expect(await ask()).toEqual({ ok: true, status: 204, body: null });
  });

  it('that is no JSON is none', async () => {
    expect(await answering(200, {}, '<html>')).toMatchObject({ code: 'unexpected-answer', status: 200 });
  });

  it('from somewhere else, of which a browser shows nothing, says that it moved away', async () => {
    const moved = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    vi.stubGlobal('fetch', async () => moved);
    expect(await ask()).toMatchObject({ ok: false, code: 'moved-away' });
  });

  it.each([
    [300, 'moved-away'],
    [308, 'moved-away'],
    [400, 'unexpected-answer'],
    [401, 'bad-token'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [423, 'forbidden'],
    [500, 'server'],
  ])('of %i is %s, with the host’s own words beside it', async (status, code) => {
    const answer = await answering(status, {}, { message: 'So it is.' });
    expect(answer).toEqual({ ok: false, code, status, said: 'So it is.', until: null });
  });
});

describe('a host that was asked too often', () => {
  it.each([
    ['by what is left', { 'X-RateLimit-Remaining': '0' }, ''],
    ['by when to come again', { 'Retry-After': '60' }, ''],
    ['in its words', {}, 'You have exceeded a secondary rate limit.'],
    ['in older words', {}, 'You have triggered an abuse detection mechanism.'],
  ])('says so %s', async (_, headers, message) => {
    expect(await answering(403, headers, { message })).toMatchObject({ code: 'rate-limited' });
  });

  it('is told from one that forbids it, and from one that is out of order', async () => {
    const left = { 'X-RateLimit-Remaining': '12', 'X-RateLimit-Reset': '1800000000' };
    expect(await answering(403, left)).toMatchObject({ code: 'forbidden', until: null });
    const closed = { 'Retry-After': '60', 'X-RateLimit-Remaining': '0' };
    expect(await answering(503, closed, { message: 'rate limit' })).toMatchObject({ code: 'server' });
  });

  it.each([
    ['2026-11-28T09:00:00+00:00', Date.UTC(2026, 10, 28, 9)],
    ['28 Nov 2026 09:00:00 GMT', Date.UTC(2026, 10, 28, 9)],
    ['soon', null],
  ])('may be asked again at %s', async (after, until) => {
    expect(await answering(429, { 'Retry-After': after })).toMatchObject({ until });
  });

  it('gives no moment where it says zero', async () => {
    expect(await answering(429, { 'X-RateLimit-Reset': '0' })).toMatchObject({ until: null });
  });
});

describe('a request that comes to nothing', () => {
  const failing = (meanwhile: () => void) => {
    vi.stubGlobal('fetch', () => {
      meanwhile();
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    return ask();
  };

  it('has the device to blame where that has lost its connection', async () => {
    expect(await failing(() => vi.stubGlobal('navigator', { onLine: false }))).toMatchObject({
      code: 'offline',
    });
    vi.stubGlobal('navigator', { onLine: true });
    expect(await failing(() => undefined)).toMatchObject({ code: 'unreachable' });
  });

  it('has the window’s own policy to blame where that held back this host, and not another', async () => {
    const window = new EventTarget();
    const listening = new Set<unknown>();
    vi.stubGlobal('addEventListener', (name: string, heard: EventListener) => {
      window.addEventListener(name, heard);
      listening.add(heard);
    });
    vi.stubGlobal('removeEventListener', (name: string, heard: EventListener) => {
      window.removeEventListener(name, heard);
      if (name === 'securitypolicyviolation') listening.delete(heard);
    });
    const held = (blockedURI?: string) =>
      failing(() => {
        const event = Object.assign(new Event('securitypolicyviolation'), { blockedURI });
        setTimeout(() => window.dispatchEvent(event));
      });
    expect(await held(`${host.origin}/api/v1${PATH}`)).toMatchObject({ code: 'not-let' });
    expect(await held(host.origin)).toMatchObject({ code: 'not-let' });
    expect(await held(`https://elsewhere.example/?from=${host.origin}`)).toMatchObject({
      code: 'unreachable',
    });
    expect(await held('inline')).toMatchObject({ code: 'unreachable' });
    expect(await held()).toMatchObject({ code: 'unreachable' });
    expect(listening.size).toBe(0);
  });
});
