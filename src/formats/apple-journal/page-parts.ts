// The parts of one page of Apple's Journal, found by class as its tags go by. The nesting is invalid (paragraphs stand
// outside of the text they belong to), so a part goes on until the next one begins.
//   <div class="pageHeader">Sunday, 3 November 2024</div><div class="assetGrid">…</div>
//   <div class='title'>A title</div><div class='bodyText'></span></p><p class="p2"><span class="s2">Text</span></p>
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
  /** Address of the picture or recording; '' when there is none. */
  source: string;
}

export interface PageParts {
  header: string;
  title: string;
  prompt: string;
  /** HTML of the text alone. */
  body: string;
  tiles: Tile[];
  /** Addresses of the pictures that stand in the text. */
  pictures: string[];
}

type Part = 'header' | 'title' | 'prompt' | 'body' | null;

const PARTS: Record<string, Part> = {
  pageHeader: 'header',
  title: 'title',
  reflectionPrompt: 'prompt',
  bodyText: 'body',
};
const BLOCKS = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'div',
]);
const INLINE = new Set(['b', 'strong', 'i', 'em', 's', 'del', 'br']);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const quoted = (text = '') => escaped(text).replaceAll('"', '&quot;');

/** `../Resources/a.heic`, from the folder of entries, is `Resources/a.heic`. */
const withoutDots = (address: string) => address.trim().replace(/^(?:\.\.?\/)+/, '');

class Reading {
  readonly parts: PageParts = { header: '', title: '', prompt: '', body: '', tiles: [], pictures: [] };
  style = '';
  #part: Part = null;
  /** Open divisions in the grid of tiles, 0 outside of it. */
  #grid = 0;
  /** Open divisions in the date. */
  #header = 0;
  #isStyle = false;
  readonly #marks: string[] = [];
  #styles: ReturnType<typeof stylesIn> = new Map();

  open(name: string, attributes: Attributes): void {
    const classes = (attributes.get('class') ?? '').split(/\s+/);
    if (name === 'style') this.#isStyle = true;
    if (this.#grid > 0 || classes.includes('assetGrid')) this.#openInGrid(name, attributes, classes);
    else this.#openOutside(name, attributes, classes);
  }

  #openInGrid(name: string, attributes: Attributes, classes: readonly string[]): void {
    if (name === 'div') this.#grid += 1;
    const type = classes.find((one) => one.startsWith('assetType_'))?.slice('assetType_'.length);
    const { tiles } = this.parts;
    if (type !== undefined) tiles.push({ type, id: attributes.get('id') ?? '', lines: [], source: '' });
    const tile = tiles.at(-1);
    if (!tile) return;
    if (['img', 'video', 'audio', 'source', 'a'].includes(name))
      tile.source ||= attributes.get('src') ?? attributes.get('href') ?? '';
    else tile.lines.push({ place: placeOf(classes), text: '' });
  }

  #openOutside(name: string, attributes: Attributes, classes: readonly string[]): void {
    const part = classes.filter((one) => Object.hasOwn(PARTS, one)).map((one) => PARTS[one])[0];
    // Of a page that has no such part its paragraphs tell: the first kind holds the frame.
    const isText = name === 'p' && classes.some((one) => /^p(?:[2-9]|\d\d)$/.test(one));
    if (part) this.#part = part;
    if (this.#part === 'header') {
      if (name === 'div') this.#header += 1;
    } else if (isText) this.#part = 'body';
    if (this.#part !== 'body') return;
    const marks = marksOf(this.#styles, classes);
    if (name === 'img') this.#picture(attributes);
    else if (name === 'a') this.#mark(`<a href="${quoted(attributes.get('href'))}">`, ['a']);
    else if (name === 'span') this.#mark(marks.map((mark) => `<${mark}>`).join(''), marks);
    else if (BLOCKS.has(name) || INLINE.has(name)) this.parts.body += `<${name}>`;
  }

  #picture(attributes: Attributes): void {
    const source = withoutDots(attributes.get('src') ?? '');
    if (source === '') return;
    this.parts.pictures.push(source);
    this.parts.body += `<img src="${quoted(source)}" alt="${quoted(attributes.get('alt'))}">`;
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
    if (name === 'style') {
      this.#isStyle = false;
      this.#styles = stylesIn(this.style);
    }
    if (this.#grid > 0) {
      if (name === 'div') this.#grid -= 1;
      return;
    }
    // The date alone is nested as it should be: what follows it is no more of it.
    if (this.#part === 'header' && name === 'div') {
      this.#header -= 1;
      if (this.#header <= 0) this.#part = null;
    }
    if (this.#part !== 'body') return;
    if (name === 'span' || name === 'a') this.parts.body += this.#marks.pop() ?? '';
    else if (BLOCKS.has(name) || (INLINE.has(name) && name !== 'br')) this.parts.body += `</${name}>`;
  }

  text(text: string): void {
    if (this.#isStyle) this.style += text;
    else if (this.#grid > 0) {
      const line = this.parts.tiles.at(-1)?.lines.at(-1);
      if (line) line.text += text;
    } else if (this.#part === 'body') this.parts.body += escaped(text);
    else if (this.#part) this.parts[this.#part] += text;
  }
}

function placeOf(classes: readonly string[]): 'header' | 'footer' | '' {
  if (classes.includes('gridItemOverlayHeader')) return 'header';
  return classes.includes('gridItemOverlayFooter') ? 'footer' : '';
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The parts of a page. Never throws. */
export function partsOfPage(html: string): PageParts {
  const reading = new Reading();
  walkHtml(toLf(html), reading);
  const { header, title, prompt, body, tiles, pictures } = reading.parts;
  const told = tiles.map((tile) => ({
    ...tile,
    source: withoutDots(tile.source),
    lines: tile.lines.map((line) => ({ ...line, text: flat(line.text) })).filter(({ text }) => text !== ''),
  }));
  return { header: flat(header), title: flat(title), prompt: flat(prompt), body, tiles: told, pictures };
}
