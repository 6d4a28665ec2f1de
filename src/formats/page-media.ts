// Pictures and sounds on a page of entries. Those that go along lie beside it; of others it has the words.
import { isPicture, MEDIA, type Medium, mediumFileName } from '../journal/medium.ts';
import type { PlacedMedium } from './placed-media.ts';
import { escapeHtml } from './soft-html.ts';

/** `{description}` stands for what a text says of it. */
export interface MediaWords {
  picture: string;
  pictureOf: string;
  sound: string;
}

/** What goes along with a page, by id. */
export type Along = ReadonlyMap<string, Medium>;

const addressOf = (medium: Medium) => escapeHtml(`${MEDIA}/${mediumFileName(medium)}`);

function image(medium: Medium, said: string, words: MediaWords): string {
  const { width, height } = medium;
  // Its place is kept until it is there.
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const alt = escapeHtml(said === '' ? words.picture : said);
  return `<img src="${addressOf(medium)}" alt="${alt}"${size} loading="lazy">`;
}

/** One of them as it is drawn where a text names it. */
export function mediumHtml({ id, type, said }: PlacedMedium, along: Along, words: MediaWords): string {
  const medium = along.get(id);
  if (!medium) {
    const named = said === '' ? words.picture : words.pictureOf.replace('{description}', () => said);
    return `<em class="missing">${escapeHtml(isPicture(type) ? named : said || words.sound)}</em>`;
  }
  if (isPicture(medium.type)) return image(medium, said, words);
  const name = escapeHtml(said === '' ? words.sound : said);
  const sound = `<audio controls preload="none" aria-label="${name}" src="${addressOf(medium)}"></audio>`;
  return `<span class="sound">${name}${sound}</span>`;
}

/**
 * The policy of the file itself: whatever is in it, nothing runs, and nothing is loaded but what lies beside it, where
 * anything does. Of a file on a disk, Chromium and WebKit take `'self'` for other such files and for nothing else;
 * Firefox asks no policy about those.
 */
export function policyFor(along: Along): string {
  const types = [...along.values()].map(({ type }) => type);
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(types.some(isPicture) ? ["img-src 'self'"] : []),
    ...(types.every(isPicture) ? [] : ["media-src 'self'"]),
  ].join('; ');
}
