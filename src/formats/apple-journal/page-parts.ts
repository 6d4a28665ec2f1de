// The parts of one page of Apple's Journal, found by class as its tags go by. The nesting is invalid (paragraphs stand
// outside of the text they belong to), so a part goes on until the next one begins.
//   <div class="pageHeader">Sunday, 3 November 2024</div><div class="assetGrid">…</div>
//   <div class='title'>A title</div><div class='bodyText'></span></p><p class="p2"><span class="s2">Text</span></p>
import type { Media } from '../foreign/foreign.ts';
import { type Attributes, walkHtml } from '../html/html-walk.ts';
import { toLf } from '../text.ts';
import { marksOf, stylesIn } from './styles.ts';

/** One tile above a text. */
export interface Tile {
  /** `photo`, `stateOfMind`, `multiPinMap` … as the class has it. */
  type: string;
  id: string;
  /** What stands on it, by the class of the line; '' for other lines. */
  lines: { place: 'header' | 'footer' | ''; text: string }[];
  /** Pictures and recordings on it. */
  media: Media[];
  /** Where it leads. */
  links: string[];
}

export interface PageParts {
  header: string;
  title: string;
  prompt: string;
  /** HTML of the text alone, and of whatever stands in no part that is known. */
  body: string;
  tiles: Tile[];
  /** Pictures and recordings that stand in the text. */
  media: Media[];
}

type Part = 'header' | 'title' | 'prompt' | 'body';

const PARTS: Record<string, Part> = {
  pageHeader: 'header',
  title: 'title',
  reflectionPrompt: 'prompt',
  bodyText: 'body',
};
const wordsOf = (text: string) => new Set(text.split(' '));
/** What begins or ends a line of a text. */
const BLOCKS = wordsOf(
  'p ul ol li blockquote h1 h2 h3 h4 h5 h6 pre div hr table tr td th dl dt dd section article figure figcaption',
);
const INLINE = wordsOf('b strong i em s del br code');
const VOID = wordsOf('br hr');
/** What is in them is none of a person's words. */
const DROPPED = wordsOf('title script');
const MEDIA = new Map<string, Media['kind']>([
  ['img', 'photo'],
  ['video', 'video'],
  ['source', 'video'],
  ['audio', 'audio'],
]);
/** Pictures of the program itself, which it puts beside those of a person. */
const ORNAMENT = /(?:^|\/)(?:audioPlayButton|audioWave|mediaPlayIcon|photos_icon|quoteBubble)\.\w+$/i;
/** No date is longer: a header that never ends holds the text too. */
const LONGEST_HEADER = 100;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const quoted = (text = '') => escaped(text).replaceAll('"', '&quot;');

/** `../Resources/a.heic`, from the folder of entries, is `Resources/a.heic`; a picture within the page is only told. */
function addressOf(attributes: Attributes): string {
  const address = (attributes.get('src') ?? attributes.get('href') ?? '').trim().replace(/^(?:\.\.?\/)+/, '');
  return address.startsWith('data:') ? address.slice(0, 40).replace(/[;,].*$/s, '') : address;
}

class Reading {
  readonly parts: PageParts = { header: '', title: '', prompt: '', body: '', tiles: [], media: [] };
  #part: Part = 'body';
  /** Open divisions in the grid of tiles, 0 outside of it. */
  #grid = 0;
  /** Name and number of the open elements that the date is in. */
  #header = { name: '', open: 0 };
  #isStyle = false;
  #style = '';
  #dropped: string | null = null;
  readonly #marks: string[] = [];
  readonly #styles = new Map<string, string[]>();

  open(name: string, attributes: Attributes): void {
    const classes = (attributes.get('class') ?? '').split(/\s+/);
    if (name === 'style') this.#isStyle = true;
    else if (DROPPED.has(name)) this.#dropped ??= name;
    const part = classes.filter((one) => Object.hasOwn(PARTS, one)).map((one) => PARTS[one])[0];
    // Of a page that has no such part its paragraphs tell: the first kind holds the frame.
    const isText = name === 'p' && classes.some((one) => /^p(?:[2-9]|\d\d)$/.test(one));
    // A grid that nobody closed ends where the text begins.
    if (part || isText) this.#grid = 0;
    if (this.#grid > 0 || isTileGround(name, classes)) this.#openInGrid(name, attributes, classes);
    else this.#openOutside(name, attributes, { classes, part, isText });
  }

  #openInGrid(name: string, attributes: Attributes, classes: readonly string[]): void {
    if (name === 'div') this.#grid += 1;
    const type = typeOf(classes);
    const { tiles } = this.parts;
    if (type !== undefined)
      tiles.push({ type, id: (attributes.get('id') ?? '').trim(), lines: [], media: [], links: [] });
    const tile = tiles.at(-1);
    const kind = MEDIA.get(name);
    if (!tile) {
      if (kind) this.#medium(kind, attributes);
      return;
    }
    const address = addressOf(attributes);
    if (kind) tile.media.push({ kind, name: ORNAMENT.test(address) ? '' : address });
    else if (name === 'a') tile.links.push(address);
    else tile.lines.push({ place: placeOf(classes), text: '' });
  }

  #openOutside(
    name: string,
    attributes: Attributes,
    { classes, part, isText }: { classes: readonly string[]; part: Part | undefined; isText: boolean },
  ): void {
    if (part) this.#part = part;
    if (part === 'header') this.#header = { name, open: 0 };
    if (this.#part === 'header') {
      if (name === this.#header.name) this.#header.open += 1;
    } else if (isText) this.#part = 'body';
    const kind = MEDIA.get(name);
    const marks = marksOf(this.#styles, classes);
    // Marks go on through the parts: the frame of a page is closed somewhere within its text.
    if (kind) this.#medium(kind, attributes);
    else if (name === 'a') this.#mark(`<a href="${quoted(attributes.get('href'))}">`, ['a']);
    else if (name === 'span') this.#mark(marks.map((mark) => `<${mark}>`).join(''), marks);
    else if (this.#part === 'body' && (BLOCKS.has(name) || INLINE.has(name))) this.parts.body += `<${name}>`;
  }

  #medium(kind: Media['kind'], attributes: Attributes): void {
    const name = addressOf(attributes);
    if (name === '' || ORNAMENT.test(name)) return;
    this.parts.media.push({ kind, name });
    const element = kind === 'photo' ? 'img' : kind;
    this.parts.body += `<${element} src="${quoted(name)}" alt="${quoted(attributes.get('alt'))}">`;
  }

  /** Opens marks that close together with their tag. */
  #mark(opened: string, marks: readonly string[]): void {
    this.parts.body += opened;
    this.#marks.push(
      marks
        .toReversed()
        .map((mark) => `</${mark}>`)
        .join(''),
    );
  }

  close(name: string): void {
    if (name === 'style') this.#closeStyle();
    else if (name === this.#dropped) this.#dropped = null;
    if (this.#grid > 0) {
      if (name === 'div') this.#grid -= 1;
      return;
    }
    if (name === 'span' || name === 'a') this.parts.body += this.#marks.pop() ?? '';
    else if (this.#part === 'body' && (BLOCKS.has(name) || INLINE.has(name)) && !VOID.has(name))
      this.parts.body += `</${name}>`;
    // The date alone is nested as it should be: what follows it is no more of it.
    if (this.#part === 'header' && name === this.#header.name) {
      this.#header.open -= 1;
      if (this.#header.open <= 0) this.#part = 'body';
    }
  }

  #closeStyle(): void {
    for (const [one, marks] of stylesIn(this.#style)) this.#styles.set(one, marks);
    this.#isStyle = false;
    this.#style = '';
  }

  text(text: string): void {
    if (this.#isStyle) this.#style += text;
    else if (this.#dropped !== null) return;
    else if (this.#grid > 0) this.#textInGrid(text);
    else if (this.#part === 'body') this.parts.body += escaped(text);
    else this.parts[this.#part] += text;
  }

  #textInGrid(text: string): void {
    const tile = this.parts.tiles.at(-1);
    if (!tile) this.parts.body += escaped(text);
    else if (tile.lines.length === 0) tile.lines.push({ place: '', text });
    else {
      const line = tile.lines.at(-1);
      if (line) line.text += text;
    }
  }
}

const typeOf = (classes: readonly string[]) =>
  classes.find((one) => one.startsWith('assetType_'))?.slice('assetType_'.length);

/** The grid, or feelings beside it: no words of the text. */
const isTileGround = (name: string, classes: readonly string[]) =>
  classes.includes('assetGrid') || (name === 'div' && typeOf(classes) === 'stateOfMind');

function placeOf(classes: readonly string[]): 'header' | 'footer' | '' {
  if (classes.includes('gridItemOverlayHeader')) return 'header';
  return classes.includes('gridItemOverlayFooter') ? 'footer' : '';
}

/** Each once; what has no name is none. */
function eachOnce(media: readonly Media[]): Media[] {
  const byName = new Map<string, Media>();
  for (const one of media) if (one.name !== '' && !byName.has(one.name)) byName.set(one.name, one);
  return [...byName.values()];
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The parts of a page. Never throws. */
export function partsOfPage(html: string): PageParts {
  const reading = new Reading();
  walkHtml(toLf(html), reading);
  const { header, title, prompt, body, tiles, media } = reading.parts;
  const told = tiles.map((tile) => ({
    ...tile,
    media: eachOnce(tile.media),
    links: [...new Set(tile.links.filter((link) => link !== ''))],
    lines: tile.lines.map((line) => ({ ...line, text: flat(line.text) })).filter(({ text }) => text !== ''),
  }));
  const date = flat(header);
  const isDate = date.length <= LONGEST_HEADER;
  return {
    header: date.slice(0, LONGEST_HEADER),
    title: flat(title),
    prompt: flat(prompt),
    body: isDate ? body : `<p>${escaped(header)}</p>${body}`,
    tiles: told,
    media,
  };
}
