// Which requests the offline worker answers, and with which headers.
import { find, isFile } from './offline-files.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __POLICY__: string;

const SCOPE = self.registration.scope;
const PAGE = new URL('index.html', SCOPE).href;
const ASSETS = new URL('assets/', SCOPE).href;

/** A dedicated worker takes its policy from its own response, so these go on every file, not only on the page. */
const SECURITY = {
  'Content-Security-Policy': __POLICY__,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
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

function secured(response: Response): Response {
  const headers = new Headers(response.headers);
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
  return secured(new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
}

/** The kept file, or the network's answer where the browser has lost it. */
export async function answer(request: Request, url: URL): Promise<Response> {
  const isPage = request.mode === 'navigate' && isAppAddress(url);
  const kept = await find(isPage ? PAGE : withoutQuery(url));
  if (kept) return secured(kept);
  const response = await fetch(request);
  // A redirect of a navigation, or a bodiless status, cannot be made anew.
  return response.type === 'basic' && response.ok ? secured(response) : response;
}
