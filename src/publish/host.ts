// The one place from which Ebb speaks to another machine: the Git host that the person connected, and no other.
// Nothing of the browser goes along (cookies, the address of the page), and no redirect is followed, as it could
// carry the token elsewhere.
import type { HostPlace } from './host-address.ts';

/**
 * `offline`: the device has no connection. `unreachable`: no answer that may be read; a browser does not tell a
 * dead line from a host without CORS (see `probe`). `not-let`: this window's own policy lets it go nowhere but
 * home; it has to be loaded anew once the place is connected. `too-slow`: no whole answer in time.
 * `moved-away`: the repository or the host answers from another address now. `rate-limited`: asked too often.
 */
export type HostCode =
  | 'offline'
  | 'unreachable'
  | 'not-let'
  | 'too-slow'
  | 'cancelled'
  | 'bad-token'
  | 'forbidden'
  | 'not-found'
  | 'moved-away'
  | 'rate-limited'
  | 'too-large'
  | 'server'
  | 'unexpected-answer';

export interface Refused {
  ok: false;
  code: HostCode;
  /** Null where no answer came. */
  status: number | null;
  /** The host's own words, for telling one refusal from another: they are never shown. */
  said: string;
  /** `rate-limited`: the instant from which it answers again, in ms since 1970; null: it does not say. */
  until: number | null;
}

export interface Answered {
  ok: true;
  status: number;
  /** Null where the answer has none. */
  body: unknown;
}

export interface Limits {
  signal?: AbortSignal;
  /** How long one answer may take, in ms. */
  patience?: number;
}

export interface Access extends Limits {
  place: HostPlace;
  /** Null: asked as anybody. */
  token: string | null;
}

export interface Asking {
  method?: 'GET' | 'POST' | 'PATCH';
  body?: unknown;
}

const PATIENCE_MS = 30_000;
/** A folder of 20,000 posts is listed in about 7 MB. */
const MOST_BYTES = 16_000_000;
/** What the hosts take in one request is more; a server before them often takes less, and says so. */
const MOST_SENT = 40_000_000;

export const refused = (code: HostCode, status: number | null = null, said = ''): Refused => ({
  ok: false,
  code,
  status,
  said,
  until: null,
});

/** What every request has: nothing of this browser goes along, nothing is kept, nothing is followed. */
const ALONE = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'manual',
  cache: 'no-store',
} as const satisfies RequestInit;

/** One signal for the person's change of mind and for the deadline. */
function deadline({ signal, patience = PATIENCE_MS }: Limits) {
  const stop = new AbortController();
  let isLate = false;
  const cancel = () => stop.abort();
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, patience);
  if (signal?.aborted) stop.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  return {
    signal: stop.signal,
    /** Why it failed, where it is known here. */
    reason: (): HostCode | null => (isLate ? 'too-slow' : stop.signal.aborted ? 'cancelled' : null),
    end: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

/** Notices when the browser holds a request back by this window's own policy; it says so by an event alone. */
function policyWatch(origin: string) {
  let isHeld = false;
  const notice = (event: Event) => {
    const { blockedURI } = event as SecurityPolicyViolationEvent;
    if (typeof blockedURI === 'string' && blockedURI.startsWith(origin)) isHeld = true;
  };
  // Absent where there are no policies.
  globalThis.addEventListener?.('securitypolicyviolation', notice);
  return {
    isHeld: async () => {
      // The event comes in a task of its own, which may be after the refusal.
      await new Promise((done) => setTimeout(done));
      return isHeld;
    },
    end: () => globalThis.removeEventListener?.('securitypolicyviolation', notice),
  };
}

/** Absent in some workers' worlds; then a request finds out. */
const isOffline = () => globalThis.navigator?.onLine === false;

type Sent = { response: Response; text: string } | Refused;

/** The text of an answer, or null when it is longer than any answer should be. */
async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function send(address: string, init: RequestInit, limits: Limits): Promise<Sent> {
  if (limits.signal?.aborted) return refused('cancelled');
  if (isOffline()) return refused('offline');
  const time = deadline(limits);
  const policy = policyWatch(new URL(address).origin);
  try {
    const response = await fetch(address, { ...ALONE, ...init, signal: time.signal });
    // A redirect that is not followed is an answer of which nothing can be read.
    if (response.type === 'opaqueredirect') return refused('moved-away');
    const text = await textOf(response);
    return text === null ? refused('too-large', response.status) : { response, text };
  } catch {
    const known = time.reason();
    if (known) return refused(known);
    if (isOffline()) return refused('offline');
    return refused((await policy.isHeld()) ? 'not-let' : 'unreachable');
  } finally {
    time.end();
    policy.end();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A member of what may be an object. */
export function member(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined,
    value,
  );
}

export const textMember = (value: unknown, ...names: readonly string[]): string | null => {
  const found = member(value, ...names);
  return typeof found === 'string' ? found : null;
};

/** When it may be asked again. GitHub: `x-ratelimit-reset` in seconds since 1970; others: `Retry-After`. */
function untilOf(headers: Headers): number | null {
  const after = headers.get('Retry-After');
  if (after !== null && /^\d+$/.test(after)) return Date.now() + Number(after) * 1000;
  const at = after === null ? Number.NaN : Date.parse(after);
  if (!Number.isNaN(at)) return at;
  const reset = Number(headers.get('X-RateLimit-Reset') ?? Number.NaN);
  return reset > 0 ? reset * 1000 : null;
}

const isRateLimit = ({ status, headers }: Response, said: string) =>
  status === 429 ||
  (status === 403 &&
    (headers.get('X-RateLimit-Remaining') === '0' ||
      headers.has('Retry-After') ||
      /rate limit|abuse detection/i.test(said)));

const BY_STATUS: Record<number, HostCode> = {
  401: 'bad-token',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  // Locked: an archived repository takes nothing.
  423: 'forbidden',
};

function refusal(response: Response, body: unknown): Refused {
  const said = textMember(body, 'message') ?? '';
  const { status } = response;
  if (isRateLimit(response, said))
    return { ...refused('rate-limited', status, said), until: untilOf(response.headers) };
  if (status >= 300 && status < 400) return refused('moved-away', status, said);
  if (status >= 500) return refused('server', status, said);
  return refused(BY_STATUS[status] ?? 'unexpected-answer', status, said);
}

/** GitHub takes `Bearer`; of Gitea and Forgejo every version takes `token`. */
const authorization = ({ place, token }: Access): Record<string, string> =>
  token === null ? {} : { Authorization: `${place.kind === 'github' ? 'Bearer' : 'token'} ${token}` };

/** Sends no header but those that every documented CORS answer allows: GitHub's `X-GitHub-Api-Version` is none. */
function requestOf(access: Access, { method = 'GET', body }: Asking): RequestInit {
  const accept = access.place.kind === 'github' ? 'application/vnd.github+json' : 'application/json';
  const headers = { Accept: accept, ...authorization(access) };
  if (body === undefined) return { method, headers };
  return { method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/**
 * Asks the host and reads its JSON. Never throws but for an address that leaves the place's own origin.
 * @param path below the API's address, `/repos/me/blog`, its parts encoded
 */
export async function askHost(
  access: Access,
  path: string,
  asking: Asking = {},
): Promise<Answered | Refused> {
  const { api } = access.place;
  const address = new URL(api + path);
  if (address.origin !== new URL(api).origin) throw new Error('an address of another origin');
  // Whatever else was pasted could not even stand in a header.
  if (access.token !== null && !/^[\x21-\x7e]+$/.test(access.token)) return refused('bad-token');
  const request = requestOf(access, asking);
  if (typeof request.body === 'string' && request.body.length > MOST_SENT) return refused('too-large');
  const sent = await send(address.href, request, access);
  if ('ok' in sent) return sent;
  const body = sent.text === '' ? null : parsed(sent.text);
  if (!sent.response.ok) return refusal(sent.response, body);
  return body === undefined
    ? refused('unexpected-answer', sent.response.status)
    : { ok: true, status: sent.response.status, body };
}

/**
 * Ways of asking without a token. `plain`: a browser sends it without asking first. `with-token` and `with-json`: it
 * asks first whether an `Authorization`, which is empty, and a JSON `Content-Type` besides may be sent. `unread`: a
 * host without CORS answers it too, with an answer of which nothing can be read; it may not refuse a redirect.
 */
const KNOCKS = {
  plain: {},
  'with-token': { headers: { Authorization: '' } },
  'with-json': { headers: { Authorization: '', 'Content-Type': 'application/json' } },
  unread: { mode: 'no-cors', redirect: 'follow' },
} as const satisfies Record<string, RequestInit>;

/** Asks for what anybody may see. */
export async function knock(
  place: HostPlace,
  path: string,
  how: keyof typeof KNOCKS,
  limits: Limits = {},
): Promise<{ status: number; body: unknown } | Refused> {
  const sent = await send(place.api + path, KNOCKS[how], limits);
  if ('ok' in sent) return sent;
  return { status: sent.response.status, body: parsed(sent.text) };
}
