// The web app manifest: what installing needs.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestOptions } from 'vite-plugin-pwa';

const PAPER = '#FBF9F5';

/** Width and height of a PNG: two 32-bit numbers after the signature and the head of its first chunk. */
function sizeOfPng(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** `entries-by-night.png` -> "Entries by night" */
function labelOf(name: string): string {
  const words = name.replace(/\.png$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The pictures that an install sheet shows: those in `public/screenshots`, labelled by their names. */
function screenshots(publicDir: string): NonNullable<ManifestOptions['screenshots']> {
  const folder = join(publicDir, 'screenshots');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  return names.sort().map((name) => {
    const { width, height } = sizeOfPng(join(folder, name));
    return {
      src: `screenshots/${name}`,
      sizes: `${width}x${height}`,
      type: 'image/png',
      form_factor: width > height ? 'wide' : 'narrow',
      label: labelOf(name),
    };
  });
}

const shortcutIcon = (name: string) => ({
  src: `icons/shortcut-${name}.png`,
  sizes: '192x192',
  type: 'image/png',
});

/** `base` is also the identity: two builds for two sub-paths of one origin are two apps. */
export function manifest(base: string, publicDir: string): Partial<ManifestOptions> {
  return {
    id: base,
    name: 'Ebb',
    short_name: 'Ebb',
    description: 'A mood journal that stays on this device and works with no connection.',
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    categories: ['lifestyle'],
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'New entry', url: './#/', icons: [shortcutIcon('write')] },
      { name: 'Trends', url: './#/trends', icons: [shortcutIcon('trends')] },
    ],
    // An open window is brought forward and told where to go (src/platform/launches.ts); its draft stays in it.
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    // The offline worker takes what is handed over (src/workers/offline-share.ts).
    share_target: {
      action: './share',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [
          {
            name: 'files',
            accept: [
              'text/markdown',
              'text/plain',
              'application/zip',
              'application/x-zip-compressed',
              '.md',
              '.markdown',
              '.txt',
              '.zip',
            ],
          },
        ],
      },
    },
    file_handlers: [
      {
        action: './#/settings/import',
        accept: { 'text/markdown': ['.md', '.markdown'], 'application/zip': ['.zip'] },
      },
    ],
    screenshots: screenshots(publicDir),
  };
}
