// The part of the app that speaks to a Git host, put into an open page as it is, to see what a real browser makes
// of it: preflights, answers that may not be read, requests that the policy holds back.
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type * as code from '../publish/host-double/in-page.ts';

const ENTRY = resolve(import.meta.dirname, '../publish/host-double/in-page.ts');

let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    root: join(ENTRY, '..'),
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'host' } },
  });
  const [{ output }] = made as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** Calls one of its functions in the page. */
export async function callInPage<K extends keyof typeof code>(
  page: Page,
  name: K,
  ...args: Parameters<(typeof code)[K]>
): Promise<Awaited<ReturnType<(typeof code)[K]>>> {
  bundled ??= bundle();
  const call = `(() => { ${await bundled}; return host.${name}(...${JSON.stringify(args)}); })()`;
  return page.evaluate<Awaited<ReturnType<(typeof code)[K]>>>(call);
}
