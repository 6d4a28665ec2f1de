// What is asked of the Git host that the person connected, and of no other, and what its answers mean.
import type { HostPlace } from './host-address.ts';
import { type HostCode, type Limits, type Refused, refused, send } from './host-request.ts';

export interface Answered {
  ok: true;
  status: number;
  /** Null where the answer has none. */
  body: unknown;
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

/** What the hosts take in one request is more; a server before them often takes less, and says so. */
const MOST_SENT = 40_000_000;

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
