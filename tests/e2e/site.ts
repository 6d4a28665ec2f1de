// The built app in a folder of its own, served, so that files can go missing and a new version can arrive.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { deployInto } from './deploy.ts';
import { test as base, DIST } from './journal.ts';
import { sealOrigin } from './sealed.ts';

export interface Site {
  url: string;
  folder: string;
  /** The file whose name fits: names carry hashes. */
  file(pattern: RegExp): string;
  /** Replaces every file, as a new deployment does. */
  deploy(build: string): void;
}

export const test = base.extend<{ site: Site }>({
  // A new version is the offline worker's.
  serviceWorkers: 'allow',
  site: async ({ context, watched, isLocked }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ebb-site-'));
    const deploy = (build: string) => deployInto(folder, build);
    const file = (pattern: RegExp) => {
      const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
        pattern.test(name),
      );
      if (!found) throw new Error(`no file like ${pattern}`);
      return join(folder, found);
    };
    deploy(DIST);
    const server = await serve({ root: folder, port: 0 });
    watched.alsoOwn(server.url);
    if (isLocked) await sealOrigin(context, server.url);
    await use({ url: server.url, folder, file, deploy });
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
