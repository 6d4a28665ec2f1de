// Which requests the offline worker answers, and with which headers.
import { find, isFile } from './offline-files.ts';
import { policyNow } from './offline-policy.ts';

declare const self: ServiceWorkerGlobalScope;

const SCOPE = self.registration.scope;
const PAGE = new URL('index.html', SCOPE).href;
const ASSETS = new URL('assets/', SCOPE).href;

/** With the policy they go on every file, not only on the page: a dedicated worker has them from its own response. */
const SECURITY = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(self), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const withoutQuery = (url: URL): string => url.origin + url.pathname;

/** The app has one page; what follows `?` or `#` is its own business. Any other address is not the app's. */
export function isAppAddress(url: URL): boolean {
  const address = withoutQuery(url);
  return address === SCOPE || address === PAGE;
}

/** Whether the file is one of this build, or may be one of an older build. */
export function mayBeKept(url: URL): boolean {
  const address = withoutQuery(url);
  return isFile(address) || address.startsWith(ASSETS);
}

function secured(response: Response, policy: string): Response {
  const headers = new Headers(response.headers);
  headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(SECURITY)) headers.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

const FIELD_END = '></textarea>';

/** The page with a text in its field, as if it had been typed before the app started. */
export async function pageWith(text: string): Promise<Response> {
  const page = (await find(PAGE)) ?? (await fetch(PAGE));
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // A parser leaves out a first line end, and a replacement's `$` must not mean anything.
  const html = (await page.text()).replace(FIELD_END, () => `>\n${escaped}</textarea>`);
  const response = new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  return secured(response, await policyNow('anew'));
}

/** The kept file, or the network's answer where the browser has lost it. */
export async function answer(request: Request, url: URL): Promise<Response> {
  const isPage = request.mode === 'navigate' && isAppAddress(url);
  const [kept, policy] = await Promise.all([
    find(isPage ? PAGE : withoutQuery(url)),
    policyNow(isPage ? 'anew' : 'known'),
  ]);
  if (kept) return secured(kept, policy);
  const response = await fetch(request);
  // A redirect of a navigation, or a bodiless status, cannot be made anew.
  return response.type === 'basic' && response.ok ? secured(response, policy) : response;
}
