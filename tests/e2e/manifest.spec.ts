// What the browser itself says of installing: nothing is missing, and the app is who it says it is.
import { serve } from '../../scripts/serve.mjs';
import { newProfile, startWholeBrowser } from './browser-process.ts';
import { DIST, expect, readyOffline, test } from './journal.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

test('the browser finds nothing that keeps it from being installed', async () => {
  const profile = newProfile();
  const server = await serve({ root: DIST, port: 0 });
  // A private window cannot install, so this is a browser of its own.
  const browser = await startWholeBrowser(profile.folder);
  const page = await browser.context.newPage();
  await page.goto(server.url);
  await readyOffline(page);

  const devtools = await browser.context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}');
  expect(manifest).toMatchObject({
    id: '/',
    start_url: './',
    scope: './',
    display: 'standalone',
    name: 'Ebb',
  });
  const purposes = manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`);
  expect(purposes).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  expect(manifest.shortcuts).toMatchObject([
    { name: 'New entry', url: './#/', icons: [{ sizes: '192x192' }] },
    { name: 'Trends', url: './#/trends', icons: [{ sizes: '192x192' }] },
  ]);
  expect(manifest.launch_handler).toEqual({ client_mode: ['focus-existing', 'auto'] });
  expect(manifest.share_target).toMatchObject({
    action: './share',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'files' }] },
  });
  expect(manifest.file_handlers).toEqual([
    {
      action: './#/settings/import',
      accept: { 'text/markdown': ['.md', '.markdown'], 'application/zip': ['.zip'] },
    },
  ]);
  const { appId } = await devtools.send('Page.getAppId');
  expect(appId).toBe(server.url);

  await browser.kill();
  await server.close();
  profile.remove();
});

test('every icon is as large as it says, and the one for iOS has no see-through corner', async ({
  page,
  home,
}) => {
  await page.goto(home);
  const icons = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=apple-touch-icon]');
    const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    const { icons: listed, shortcuts } = await (await fetch(manifest?.href ?? '')).json();
    const all = [
      ...[...listed, ...shortcuts.flatMap(({ icons: own }: { icons: unknown[] }) => own)].map(
        ({ src, sizes }: Record<string, string>) => ({
          src: new URL(src ?? '', manifest?.href).href,
          sizes,
        }),
      ),
      { src: link?.href ?? '', sizes: '180x180' },
    ];
    return Promise.all(
      all.map(async ({ src, sizes }) => {
        const picture = await createImageBitmap(await (await fetch(src)).blob());
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context?.drawImage(picture, 0, 0);
        const corner = context?.getImageData(0, 0, 1, 1).data[3];
        return { says: sizes, is: `${picture.width}x${picture.height}`, name: src.split('/').pop(), corner };
      }),
    );
  });
  expect(icons).toHaveLength(6);
  for (const icon of icons) expect(icon.is).toBe(icon.says);
  const opaque = icons.filter(({ corner }) => corner === 255).map(({ name }) => name);
  expect(opaque).toEqual(['maskable-512.png', 'apple-touch-icon.png']);
});
