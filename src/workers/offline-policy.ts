// Where the app may connect: to its own origin, and to the one host that the person connected. The header alone says
// it, so that a page, and each of its workers, holds to it whatever runs in them.
import { readConnectedOrigin } from '../store/connected-origin.ts';

declare const __POLICY__: string;

const HOME = "connect-src 'self'";

/** No page waits longer for the database than this: it opens, and reaches its own origin alone. */
const PATIENCE_MS = 500;

let known: Promise<string> | null = null;

async function read(): Promise<string> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const origin = await Promise.race([readConnectedOrigin(), late]).catch(() => null);
  return origin === null ? __POLICY__ : __POLICY__.replace(HOME, () => `${HOME} ${origin}`);
}

/**
 * The policy for an answer.
 * @param how a page asks `anew`, and so a change takes effect with the next one; files of the page go by what is
 * `known` since
 */
export function policyNow(how: 'anew' | 'known'): Promise<string> {
  if (how === 'anew' || known === null) known = read();
  return known;
}
