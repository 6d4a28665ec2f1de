// The style of the first page stands in the page itself: what is drawn first waits for no second answer. Its letters are
// files of their own, and larger than the app. On a first visit they come after it, or a key would wait for them; where
// everything is on the device already they are there from the first moment.
import type { Rolldown } from 'vite';

const LETTERS = /@font-face\s*\{[^}]*\}/g;
const AT_ONCE = `
      if (navigator.serviceWorker?.controller) document.getElementById('letters').media = 'all';`;
const LINK = /\s*<link rel="stylesheet"[^>]*? href="([^"]+)">/g;

/** What a page of this build has of styles: its html with the sheet in it, and the name of the file that is none now. */
export interface Styled {
  html: string;
  file: string;
}

/** @throws where there is not exactly one style sheet */
export function withStyle(html: string, bundle: Rolldown.OutputBundle): Styled {
  const [link, ...more] = html.matchAll(LINK);
  const name = Object.keys(bundle).find((file) => link?.[1]?.endsWith(`/${file}`));
  const sheet = name === undefined ? undefined : bundle[name];
  if (!link || more.length > 0 || name === undefined || sheet?.type !== 'asset')
    throw new Error(
      `the page does not load one style sheet of this build, but ${html.match(LINK) ?? 'none'}`,
    );
  const text = String(sheet.source).trim();
  if (text.includes('</')) throw new Error('a style sheet would end the page it stands in');
  const letters = text.match(LETTERS) ?? [];
  if (letters.length === 0) throw new Error('the style of the page names no letters');
  const styled = html
    .replace(
      link[0],
      () => `
    <style>${text.replace(LETTERS, '')}</style>
    <style id="letters" media="not all">${letters.join('')}</style>`,
    )
    .replace('<script>', () => `<script>${AT_ONCE}`);
  return { html: styled, file: name };
}

/** Takes the file out of a build, and out of what its scripts ask for before they load another. */
export function dropStyle(file: string, bundle: Rolldown.OutputBundle): void {
  delete bundle[file];
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    const [, list] = /__vite__mapDeps=.*?\[([^\]]*)\]/.exec(chunk.code) ?? [];
    const at = list?.split(',').findIndex((name) => name.includes(file)) ?? -1;
    if (at < 0) continue;
    chunk.code = chunk.code.replace(/__vite__mapDeps\(\[([\d,]*)\]\)/g, (_, asked: string) => {
      const rest = asked.split(',').filter((number) => Number(number) !== at);
      return `__vite__mapDeps([${rest}])`;
    });
  }
}
