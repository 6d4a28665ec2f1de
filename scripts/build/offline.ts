// What ties one build together: an id of its content, the policies, and the list of files that the offline
// worker keeps, each with the SHA-256 that it must have.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { manifest } from './manifest.ts';
import { headerPolicy, inlineIn, metaPolicy, withClosing } from './policy.ts';
import { dropStyle, withStyle } from './style.ts';

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

/** Names of built files carry a hash of their content; files of `public`, the manifest and the worker do not. */
function idOf(
  html: string,
  emitted: readonly string[],
  publicDir: string,
  others: readonly string[],
): string {
  const hash = createHash('sha256').update(html);
  for (const text of others) hash.update(`\n${text}`);
  for (const name of [...emitted].sort()) hash.update(`\n${name}`);
  for (const file of filesOf(publicDir)) hash.update(file.slice(publicDir.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Writes policy, version and build id into the built page. A page in development has none of them. */
function stamp(build: Build, version: string, others: readonly string[]): Plugin {
  let publicDir = '';
  let style = '';
  return {
    name: 'ebb:stamp',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: { order: 'post', handler: (_, bundle) => dropStyle(style, bundle) },
    transformIndexHtml: {
      order: 'post',
      handler: (page, context) => {
        const { html: styled, file } = withStyle(page, context.bundle ?? {});
        style = file;
        const html = withClosing(styled);
        const inline = inlineIn(html);
        const versioned = html.replace('<head>', `<head>\n    <meta name="version" content="${version}" />`);
        build.id = idOf(versioned, Object.keys(context.bundle ?? {}), publicDir, others);
        build.policy = headerPolicy(inline);
        // First of all in the head: a policy binds only what comes after it.
        return versioned.replace(
          '<head>',
          `<head>
    <meta http-equiv="Content-Security-Policy" content="${metaPolicy(inline)}" />
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
  const named = manifest(options.base, join(options.root, 'public'));
  const workers = filesOf(join(options.root, 'src/workers')).filter((file) => /\/offline[^/]*$/.test(file));
  const others = [JSON.stringify(named), ...workers.map((file) => readFileSync(file, 'utf8'))];
  const pwa = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/workers',
    filename: 'offline.ts',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: named,
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
  return [pwa, stamp(build, options.version, others)];
}
