// What each of these tests begins with: a server as docs/deploy has it, and a site in it that is put there the way
// docs/deploy.md says.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Watched, watch } from '../e2e/watching.ts';
import { type Base, buildOf, type Edition } from './builds.ts';
import { DEPLOY, type Server, type ServerName, serverOf } from './servers.ts';

export { expect };

export interface HostOptions {
  server: ServerName;
  base: Base;
}

export interface Host extends Server {
  /** The address of the app. */
  url: string;
  /** The folder of the app below what is served. */
  site: string;
  /** Puts an edition there with publish.sh. */
  publish(edition: Edition): void;
}

/** A test that one path is enough for. */
export const ONCE = { tag: '@once' };

interface Fixtures {
  host: Host;
  /** Requests to other origins and errors in the console, of which there must be none. */
  watched: Watched;
}

export const test = base.extend<HostOptions & Fixtures>({
  server: ['nginx', { option: true }],
  base: ['/', { option: true }],
  host: async ({ server, base: path }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ebb-host-'));
    // nginx gives up what root may before it reads a file.
    chmodSync(folder, 0o755);
    const www = join(folder, 'www');
    const site = join(www, path);
    const publish = (edition: Edition) => {
      const args = [join(DEPLOY, 'publish.sh'), buildOf(edition, path), site];
      const { status, stderr } = spawnSync('sh', args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`publish.sh failed: ${stderr}`);
    };
    publish('now');
    const running = await serverOf(server, join(folder, 'server'), www);
    await running.start();
    await use({ ...running, url: running.origin + path, site, publish });
    await running.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  watched: async ({ context, host }, use) => {
    const watched = watch(context, host.origin);
    await use(watched);
    expect(watched.outside, 'requests to another origin').toEqual([]);
    expect(watched.errors, 'errors in the console').toEqual([]);
  },
});

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as it stands: a browser, and `fetch`, would tidy the path and unpack the answer. */
export function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port, origin } = new URL(address);
  const path = address.slice(origin.length) || '/';
  return new Promise((resolve, reject) => {
    const asked = (method === 'GET' ? get : request)(
      { hostname, port, path, headers, method },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    asked.on('error', reject);
    if (method !== 'GET') asked.end('text=A+page+that+is+nobody%E2%80%99s+business');
  });
}
