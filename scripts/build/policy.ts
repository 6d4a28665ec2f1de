// The content security policy, once for the meta element and once for the header that the offline worker adds.
// Policies intersect: the meta one leaves connections open so that the header alone decides where they may go. A page
// that came without the header closes them itself, before anything else of it runs.
import { createHash } from 'node:crypto';

/**
 * A page that no offline worker answered (the first visit, a forced reload, a browser without workers) knows of no
 * connected place and connects to its own origin alone. A policy can be added by a script, and never taken back.
 */
const CLOSED = `
      if (!navigator.serviceWorker?.controller) {
        const policy = document.createElement('meta');
        policy.httpEquiv = 'Content-Security-Policy';
        policy.content = "connect-src 'self'";
        document.head.append(policy);
      }`;

/** The page, its one inline script beginning with that. */
export function withClosing(html: string): string {
  const closed = html.replace('<script>', () => `<script>${CLOSED}`);
  if (closed === html) throw new Error('the page has no inline script to begin with its policy');
  return closed;
}

/** What stands in a page itself, as CSP source expressions. */
export interface Inline {
  scripts: string[];
  styles: string[];
}

/** Every script and style that stands in a page itself. */
export function inlineIn(html: string): Inline {
  const hashesOf = (all: RegExp) =>
    [...html.matchAll(all)].map(
      ([, text]) =>
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
    );
  return {
    scripts: hashesOf(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g),
    styles: hashesOf(/<style[^>]*>([\s\S]*?)<\/style>/g),
  };
}

function policy({ scripts, styles }: Inline, connect: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' blob: data:",
    'media-src blob:',
    "font-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** For `<meta http-equiv>`, which cannot say who may frame the page. `*` is said, or the default would close it. */
export const metaPolicy = (inline: Inline): string => policy(inline, '*');

/** For the header. */
export const headerPolicy = (inline: Inline): string => `${policy(inline, "'self'")}; frame-ancestors 'none'`;
