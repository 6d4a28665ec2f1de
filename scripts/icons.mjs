// `npm run icons`: draws the icons of public/icons from one drawing, through headless Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from './browser.mjs';
import { ROOT } from './install.mjs';

const PAPER = '#FBF9F5';
const INK = '#2B2A28';
const target = join(ROOT, 'public/icons');
const drawing = readFileSync(join(ROOT, 'scripts/icons/ebb.svg'), 'utf8');
const strokes = drawing.slice(drawing.indexOf('<g'), drawing.lastIndexOf('</g>') + '</g>'.length);

/**
 * The drawing on paper, 512 units wide, cut to the paper's rounded corners.
 * @param {number} radius
 */
function icon(radius) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <title>Ebb</title>
  <clipPath id="paper"><rect width="512" height="512" rx="${radius}"/></clipPath>
  <g clip-path="url(#paper)">
    <rect class="paper" width="512" height="512" fill="${PAPER}"/>
    ${strokes}
  </g>
</svg>`;
}

const rounded = icon(112);
// Launchers and phones cut their own shape: the drawing runs to every edge.
const pictures = [
  { name: 'icon-192.png', size: 192, svg: rounded },
  { name: 'icon-512.png', size: 512, svg: rounded },
  { name: 'maskable-512.png', size: 512, svg: icon(0) },
  { name: 'apple-touch-icon.png', size: 180, svg: icon(0) },
];

/**
 * An icon of the app on a round of paper, for what a long press on Ebb's own icon offers.
 * @param {string} name of a Phosphor icon
 */
function shortcut(name) {
  const svg = readFileSync(
    join(ROOT, `node_modules/@phosphor-icons/core/assets/regular/${name}.svg`),
    'utf8',
  );
  const inner = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <circle cx="256" cy="256" r="256" fill="${PAPER}"/>
  <g transform="translate(112 112) scale(1.125)" fill="${INK}">${inner}</g>
</svg>`;
}
pictures.push(
  { name: 'shortcut-write.png', size: 192, svg: shortcut('pencil-simple-line') },
  { name: 'shortcut-trends.png', size: 192, svg: shortcut('chart-line') },
);

mkdirSync(target, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArgs(), ...(executablePath ? { executablePath } : {}) });
for (const { name, size, svg } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  await page.screenshot({ path: join(target, name), omitBackground: true });
  await page.close();
}
await browser.close();

// A tab strip may be dark: the drawing turns with it.
const dark =
  '<style>@media (prefers-color-scheme:dark){rect.paper{fill:#15171C}.ink{fill:#E9E6DF;stroke:#E9E6DF}}</style>';
writeFileSync(join(target, 'favicon.svg'), rounded.replace('</title>', `</title>\n  ${dark}`));
