// Whether the host can be spoken to from a page at all. A browser hides why a request failed, so it is asked in
// several ways, none of which has a token in it, and what each of them does tells.
import { knock, textMember } from './host.ts';
import type { HostPlace } from './host-address.ts';
import type { HostCode, Limits, Refused } from './host-request.ts';

/**
 * `no-cors`: it answers, but lets no page of another address read the answer. `no-authorization-in-cors`: pages may
 * read it, but may send no token. `no-content-type-in-cors`: a token, but no JSON, which a commit is. `not-a-host`:
 * something else answers there.
 */
export type Probed =
  | 'fine'
  | 'no-cors'
  | 'no-authorization-in-cors'
  | 'no-content-type-in-cors'
  | 'not-a-host'
  | Extract<HostCode, 'offline' | 'unreachable' | 'not-let' | 'too-slow' | 'cancelled'>;

const isRefused = (answer: object): answer is Refused => 'ok' in answer;

/** Where anybody may ask what this is: a limit is not counted for it. */
const PATHS = { github: '/rate_limit', forgejo: '/version' } as const;

function isHost(place: HostPlace, { status, body }: { status: number; body: unknown }): boolean {
  if (place.kind === 'github') return status === 200 || status === 403 || status === 429;
  if (status === 200) return textMember(body, 'version') !== null;
  // An instance that shows nothing to strangers says so in JSON.
  return (status === 401 || status === 403) && textMember(body, 'message') !== null;
}

const reasonOf = ({ code }: Refused): Probed =>
  code === 'offline' || code === 'not-let' || code === 'too-slow' || code === 'cancelled'
    ? code
    : code === 'moved-away' || code === 'too-large'
      ? 'not-a-host'
      : 'unreachable';

/** Finds out without a token. Never throws. */
export async function probe(place: HostPlace, limits: Limits = {}): Promise<Probed> {
  const path = PATHS[place.kind];
  const plain = await knock(place, path, 'plain', limits);
  if (isRefused(plain)) {
    if (plain.code !== 'unreachable') return reasonOf(plain);
    const unread = await knock(place, path, 'unread', limits);
    return isRefused(unread) ? reasonOf(unread) : 'no-cors';
  }
  if (!isHost(place, plain)) return 'not-a-host';
  return probeHeaders(place, path, limits);
}

/** What a page may send to a host that it may read. */
async function probeHeaders(place: HostPlace, path: string, limits: Limits): Promise<Probed> {
  const both = await knock(place, path, 'with-json', limits);
  if (!isRefused(both)) return 'fine';
  if (both.code !== 'unreachable') return reasonOf(both);
  const token = await knock(place, path, 'with-token', limits);
  if (!isRefused(token)) return 'no-content-type-in-cors';
  // The line may have gone in between.
  const again = await knock(place, path, 'plain', limits);
  return isRefused(again) ? reasonOf(again) : 'no-authorization-in-cors';
}
