// What ties one build together: an id of its content, the policies, and the list of files that the offline
// worker keeps, each with the SHA-256 that it must have.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { manifest } from './manifest.ts';
import { headerPolicy, metaPolicy, scriptHashes } from './policy.ts';

/** Emitted, and not kept offline: the worker itself, and pictures that only an install sheet shows. */
const NOT_KEPT = ['offline.js', 'screenshots/**'];

interface Build {
  id: string;
  policy: string;
}

function filesOf(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** Names of built files carry a hash of their content; files of `public` do not. */
function idOf(html: string, emitted: readonly string[], publicDir: string): string {
  const hash = createHash('sha256').update(html);
  for (const name of [...emitted].sort()) hash.update(`\n${name}`);
  for (const file of filesOf(publicDir)) hash.update(file.slice(publicDir.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Writes policy, version and build id into the built page. A page in development has none of them. */
function stamp(build: Build, version: string): Plugin {
  let publicDir = '';
  return {
    name: 'ebb:stamp',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, context) => {
        const hashes = scriptHashes(html);
        const versioned = html.replace('<head>', `<head>\n    <meta name="version" content="${version}" />`);
        build.id = idOf(versioned, Object.keys(context.bundle ?? {}), publicDir);
        build.policy = headerPolicy(hashes);
        // First of all in the head: a policy binds only what comes after it.
        return versioned.replace(
          '<head>',
          `<head>
    <meta http-equiv="Content-Security-Policy" content="${metaPolicy(hashes)}" />
    <meta name="build" content="${build.id}" />`,
        );
      },
    },
  };
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64');
}

/** The manifest, the offline worker with its list of files, and the stamped page. */
export function offline(options: { base: string; root: string; version: string }): PluginOption[] {
  const build: Build = { id: '', policy: '' };
  let distribution = '';
  const pwa = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/workers',
    filename: 'offline.ts',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: manifest(options.base, join(options.root, 'public')),
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      globIgnores: NOT_KEPT,
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({ ...entry, revision: sha256(join(distribution, entry.url)) })),
          warnings: [],
        }),
      ],
    },
    integration: {
      beforeBuildServiceWorker: (resolved) => {
        distribution = resolved.injectManifest.globDirectory ?? resolved.outDir;
        // The plugin would list its own manifest once more, after the transforms, with an MD5.
        delete resolved.injectManifest.additionalManifestEntries;
      },
      configureCustomSWViteBuild: (inline) => {
        inline.define = {
          ...inline.define,
          __BUILD__: JSON.stringify(build.id),
          __POLICY__: JSON.stringify(build.policy),
        };
      },
    },
  });
  return [pwa, stamp(build, options.version)];
}
