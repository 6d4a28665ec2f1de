// HTML as other programs keep their texts, made into Markdown. It is read as a stream of tags, so that tags that
// overlap, that never close or that lie ten thousand deep cost no more than others.
import { Parser } from 'htmlparser2';
import { toLf } from '../text.ts';
import { Blocks } from './blocks.ts';
import { Inline } from './inline.ts';

export interface HtmlOptions {
  /** What stands in the place of a picture; `![alt](address)` unless told otherwise. */
  image?: (address: string, alt: string) => string;
}

type Attributes = Record<string, string>;

const PARAGRAPHS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'address',
  'center',
  'figure',
  'figcaption',
  'table',
  'dl',
  'dt',
  'dd',
  'form',
  'details',
  'summary',
]);
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b: '**',
    strong: '**',
    i: '*',
    em: '*',
    s: '~~',
    del: '~~',
    strike: '~~',
  }),
);
const UNREAD = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const HEADING = /^h([1-6])$/;

class Conversion {
  readonly blocks = new Blocks();
  readonly #inline = new Inline();
  readonly #image: NonNullable<HtmlOptions['image']>;
  /** What is being left out, and how deep in it the reading is. */
  #unread = 0;
  #pre: string | null = null;
  #heading = 0;
  /** Whether the paragraph that is open has held anything. */
  #wasAdded = false;
  #follows: 'paragraph' | 'line' = 'paragraph';

  constructor({ image = (address, alt) => `![${alt}](${address})` }: HtmlOptions) {
    this.#image = image;
  }

  open(name: string, attributes: Attributes): void {
    if (UNREAD.has(name)) this.#unread += 1;
    if (this.#unread > 0) return;
    const heading = HEADING.exec(name);
    if (heading) this.#openHeading(Number(heading[1]));
    else if (MARKS.has(name)) this.#inline.open(MARKS.get(name) ?? '');
    else if (name === 'a') this.#inline.openLink(attributes.href ?? '');
    else if (PARAGRAPHS.has(name)) this.#openParagraph(name);
    else this.#openOther(name, attributes);
  }

  #openOther(name: string, attributes: Attributes): void {
    switch (name) {
      case 'br':
        if (this.#pre === null) this.#inline.lineBreak();
        else this.#pre += '\n';
        break;
      case 'ul':
      case 'ol':
        this.flush();
        this.blocks.enter({
          kind: 'list',
          next: name === 'ol' ? Number.parseInt(attributes.start ?? '1', 10) || 1 : null,
        });
        break;
      case 'li':
        this.flush();
        this.blocks.beginItem();
        break;
      case 'blockquote':
        this.flush();
        this.blocks.enter({ kind: 'quote' });
        break;
      case 'pre':
        this.flush();
        this.#pre = '';
        break;
      case 'code':
        if (this.#pre === null) this.#inline.openCode();
        break;
      case 'hr':
        this.flush();
        this.blocks.add('---', 'paragraph', true);
        break;
      case 'img':
        this.#inline.verbatim(
          this.#image(attributes.src ?? '', (attributes.alt ?? '').replace(/[[\]\n]/g, ' ')),
        );
        break;
      case 'input':
        if (attributes.type === 'checkbox') this.#inline.verbatim('checked' in attributes ? '[x] ' : '[ ] ');
        break;
      case 'tr':
        this.flush();
        this.#follows = 'line';
        break;
      case 'td':
      case 'th':
        if (!this.#inline.isEmpty) this.#inline.verbatim(' | ');
        break;
    }
  }

  #openParagraph(name: string): void {
    this.flush();
    this.#wasAdded = false;
    this.#follows = name === 'div' ? 'line' : 'paragraph';
  }

  #openHeading(level: number): void {
    this.flush();
    this.#heading = level;
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (this.#unread > 0) return;
    if (MARKS.has(name)) this.#inline.close(MARKS.get(name) ?? '');
    else if (name === 'a') this.#inline.closeLink();
    else if (HEADING.test(name) || PARAGRAPHS.has(name)) this.#closeParagraph(name);
    else this.#closeOther(name);
  }

  #closeOther(name: string): void {
    if (name === 'code' && this.#pre === null) this.#inline.closeCode();
    else if (name === 'pre') this.#closePre();
    else if (name === 'ul' || name === 'ol') this.#leave('list');
    else if (name === 'li') this.#leave('item');
    else if (name === 'blockquote') this.#leave('quote');
  }

  #leave(kind: 'list' | 'item' | 'quote'): void {
    this.flush();
    this.blocks.leave(kind);
  }

  #closeParagraph(name: string): void {
    // In these an empty one is a line left blank on purpose.
    const isEmpty = !this.flush() && !this.#wasAdded && (name === 'p' || name === 'div');
    if (isEmpty) this.blocks.gap();
    this.#wasAdded = true;
    this.#heading = 0;
  }

  #closePre(): void {
    const code = (this.#pre ?? '').replace(/^\n|\n$/g, '');
    this.#pre = null;
    const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    if (code !== '') this.blocks.add(`${fence}\n${code}\n${fence}`, 'paragraph', true);
    this.#wasAdded = true;
  }

  text(text: string): void {
    if (this.#unread > 0) return;
    if (this.#pre === null) this.#inline.text(text);
    else this.#pre += text;
  }

  /** Ends the paragraph that is being read; false when there was nothing in it. */
  flush(): boolean {
    const text = this.#inline.take();
    if (text.trim() === '') return false;
    const [heading, follows] = [this.#heading, this.#follows];
    this.#follows = 'paragraph';
    this.#wasAdded = true;
    if (heading > 0)
      this.blocks.add(`${'#'.repeat(heading)} ${text.trim().replace(/\s*\n\s*/g, ' ')}`, 'paragraph', true);
    else this.blocks.add(text, follows);
    return true;
  }
}

/**
 * The text of an HTML, as Markdown with LF line ends; `\n` for a line break, a blank line between paragraphs. Never
 * throws, and takes time in proportion to the length.
 */
export function markdownOfHtml(html: string, options: HtmlOptions = {}): string {
  const conversion = new Conversion(options);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => conversion.open(name, attributes),
      onclosetag: (name) => conversion.close(name),
      ontext: (text) => conversion.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(toLf(html).toWellFormed());
  parser.end();
  conversion.flush();
  return conversion.blocks.toString().toWellFormed();
}
