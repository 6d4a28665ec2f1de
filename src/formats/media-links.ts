// Links to pictures and sounds, for a site. A text names `media/<id>.jpg` beside itself; the pages of a site lie in other
// folders than what they were made from, so there a link begins at the root.
//   ![The bridge](media/k3v9x2m4tq7w.jpg)  ->  ![The bridge](/assets/media/k3v9x2m4tq7w.jpg)
import { MEDIA, mediumAt } from '../journal/medium.ts';

/** Where a site has them: Jekyll copies this folder as it is. */
export const SITE_MEDIA = `assets/${MEDIA}`;

/** Only where a link begins, of Markdown or HTML: what is said about a file in the text stays as it is said. */
const BEFORE = String.raw`(\]\(<?|\b(?:src|href)=["']?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?)`;
const BESIDE = new RegExp(String.raw`${BEFORE}(${MEDIA}/[\w.]+)`, 'gm');
const AT_ROOT = new RegExp(String.raw`${BEFORE}/(${SITE_MEDIA}/[\w.]+)`, 'gm');

function relinked(text: string, from: RegExp, to: (address: string) => string): string {
  if (!text.includes(`${MEDIA}/`)) return text;
  return text.replace(from, (whole: string, before: string, address: string) =>
    mediumAt(address) ? `${before}${to(address)}` : whole,
  );
}

/** The text with links that work on a site. */
export const linkedForSite = (text: string): string =>
  relinked(text, BESIDE, (address) => `/assets/${address}`);

/** The text of a site's page with the links that Ebb writes; undoes `linkedForSite`. */
export const linkedBeside = (text: string): string =>
  relinked(text, AT_ROOT, (address) => address.slice('assets/'.length));
