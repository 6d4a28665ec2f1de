// The content security policy, once for the meta element and once for the header that the offline worker adds.
// Policies intersect: the meta one leaves connections open so that the header alone decides where they may go.
import { createHash } from 'node:crypto';

/** Every inline script of a page as a CSP source expression. */
export function scriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map(
    ([, text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  );
}

function policy(hashes: readonly string[], connect: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** For `<meta http-equiv>`, which cannot say who may frame the page. */
export const metaPolicy = (hashes: readonly string[]): string => policy(hashes, '*');

/** For the header. */
export const headerPolicy = (hashes: readonly string[]): string =>
  `${policy(hashes, "'self'")}; frame-ancestors 'none'`;
