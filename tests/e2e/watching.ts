// What no test may see: a request to another origin, from the page or a worker, and an error in the console.
import type { BrowserContext, Page } from '@playwright/test';

export interface Watched {
  /** Addresses asked for outside the app's own origin. */
  outside: string[];
  errors: string[];
  /** A test that serves the app a second time owns that origin too. */
  alsoOwn(address: string): void;
  /** A test that provokes a complaint says which: all others still fail it. */
  expectError(pattern: RegExp): void;
}

/** Addresses that never reach a network. */
const LOCAL = /^(data|blob|about):/;

/** Watches a context from now on, every page and worker in it. */
export function watch(context: BrowserContext, origin: string): Watched {
  const expected: RegExp[] = [];
  const own = new Set([origin]);
  const watched: Watched = {
    outside: [],
    errors: [],
    alsoOwn: (address) => own.add(new URL(address).origin),
    expectError: (pattern) => expected.push(pattern),
  };
  const complain = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) watched.errors.push(text);
  };
  const asked = (address: string) => {
    if (!LOCAL.test(address) && !own.has(new URL(address).origin)) watched.outside.push(address);
  };
  const watchPage = (page: Page) =>
    page.on('websocket', (socket) => asked(socket.url().replace(/^ws/, 'http')));
  context.on('request', (request) => asked(request.url()));
  context.on('weberror', (error) => complain(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`${message.text()} (${message.location().url})`);
  });
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);
  return watched;
}
