// One request to another machine: the only place from which Ebb speaks to any. Nothing of the browser goes along
// (cookies, the address of the page), and no redirect is followed, as it could carry the token elsewhere.

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

export interface Limits {
  signal?: AbortSignal;
  /** How long one answer may take, in ms. */
  patience?: number;
}

const PATIENCE_MS = 30_000;
/** A folder of 20,000 posts is listed in about 7 MB. */
const MOST_BYTES = 16_000_000;

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

/** What came, or why nothing did. */
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

/** Sends it, and reads the whole answer. Never throws. */
export async function send(address: string, init: RequestInit, limits: Limits): Promise<Sent> {
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
