// HTML of journals and editors as Markdown: `<p>One <b>two</b></p><ul><li>three</li></ul>`. The only such converter
// here. Any nesting is taken as it comes, and what Markdown has no form for stays as its words.
import { noteOf } from '../foreign/media-note.ts';
import { BlockWriter } from './block-writer.ts';
import { type Attributes, type HtmlVisitor, walkHtml } from './html-walk.ts';
import { addressOf } from './markdown-link.ts';
import { ParagraphWriter } from './paragraph-writer.ts';
import { BOLD, ITALIC, STRIKE, textMarksOfStyle } from './text-marks-of-style.ts';

const wordsOf = (text: string) => new Set(text.split(' '));
/** What is in them is none of a person's words. */
const DROPPED = wordsOf('script style title iframe noembed noframes');
/** Begin on a line of their own, with a blank line before. */
const BLOCKS = wordsOf(
  'body section article header footer main aside nav form table figure details dl h1 h2 h3 h4 h5 h6 p ul ol li menu blockquote pre hr',
);
/** Begin on a line of their own. */
const LINES = wordsOf('div tr dt dd figcaption caption summary address fieldset legend center');
const HEADING = /^h[1-6]$/;
const VOID = wordsOf('area base br col embed hr img input link meta param source track wbr');
const MEDIA = new Map([
  ['img', 'photo'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const);
const MARKS = new Map([
  ['b', BOLD],
  ['strong', BOLD],
  ['i', ITALIC],
  ['em', ITALIC],
  ['s', STRIKE],
  ['del', STRIKE],
  ['strike', STRIKE],
]);

/** Takes tags and text as they come; `end` gives the Markdown of all of them. */
class MarkdownWriter implements HtmlVisitor {
  readonly #blocks = new BlockWriter();
  readonly #paragraph = new ParagraphWriter(this.#blocks);
  /** Text of a `pre` as it stands; null outside of one. */
  #pre: string[] | null = null;
  #dropped: string | null = null;
  #codes = 0;
  /** How many open elements have each mark. */
  readonly #marks = new Map<number, number>();
  /** The marks of the open elements of each name. */
  readonly #marksOfOpen = new Map<string, number[]>();

  text(text: string): void {
    if (this.#dropped !== null) return;
    if (this.#pre) this.#pre.push(text);
    else this.#paragraph.text(text);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#dropped !== null) return;
    if (DROPPED.has(name)) this.#dropped = name;
    else if (this.#pre) this.#openInPre(name);
    else {
      // A paragraph, a heading, an item ends the one before.
      if (name === 'p' || name === 'li' || HEADING.test(name)) this.#endMarks(name);
      this.#edge(name);
      this.#openBlock(name, attributes);
      this.#openInline(name, attributes);
      if (!VOID.has(name)) this.#beginMarks(name, attributes);
    }
  }

  #openInPre(name: string): void {
    if (name === 'br') this.#pre?.push('\n');
  }

  #edge(name: string): void {
    if (BLOCKS.has(name)) this.#endParagraph();
    else if (LINES.has(name)) this.#paragraph.lineEdge();
  }

  #endParagraph(isMeant = false): void {
    this.#paragraph.end(isMeant);
    this.#paragraph.heading = 0;
  }

  #openBlock(name: string, attributes: Attributes): void {
    if (HEADING.test(name)) this.#paragraph.heading = Number(name[1]);
    else if (name === 'ul' || name === 'menu') this.#blocks.openList(null);
    else if (name === 'ol') {
      const start = attributes.get('start') ?? '';
      this.#blocks.openList(/^\d{1,9}$/.test(start) ? Number(start) : 1);
    } else if (name === 'li') this.#blocks.openItem();
    else if (name === 'blockquote') this.#blocks.openQuote();
    else if (name === 'pre') this.#pre = [];
    // `- ---` would be one rule, without its item.
    else if (name === 'hr') this.#blocks.write([this.#blocks.isInside ? '___' : '---']);
  }

  #openInline(name: string, attributes: Attributes): void {
    if (name === 'br') this.#paragraph.lineBreak();
    else if (name === 'a') this.#paragraph.link = addressOf(attributes.get('href'));
    else if (name === 'code') this.#codes += 1;
    else if (name === 'input') this.#openInput(attributes);
    else if (name === 'td' || name === 'th') {
      if (!this.#paragraph.isAtLineStart) this.#paragraph.text(' | ');
    } else this.#openMedium(name, attributes);
    this.#paragraph.isCode = this.#codes > 0;
  }

  #openInput(attributes: Attributes): void {
    if (attributes.get('type')?.toLowerCase() !== 'checkbox') return;
    this.#paragraph.raw(attributes.has('checked') ? '[x] ' : '[ ] ');
  }

  #openMedium(name: string, attributes: Attributes): void {
    const kind = MEDIA.get(name as 'img' | 'video' | 'audio');
    if (!kind) return;
    const source = attributes.get('src')?.trim() ?? '';
    const label = attributes.get('alt')?.trim() ?? '';
    // A picture inside the page has no name, and is as long as a book.
    const address = source.startsWith('data:') ? source.slice(0, 40).replace(/[;,].*$/s, '') : source;
    if (address !== '') this.#paragraph.raw(noteOf({ kind, name: address }, label));
    else if (label !== '') this.#paragraph.text(label);
  }

  close(name: string): void {
    if (this.#dropped !== null) {
      if (this.#dropped === name) this.#dropped = null;
    } else if (this.#pre) {
      if (name === 'pre') this.#endPre();
    } else {
      this.#closeBlock(name);
      if (name === 'a') this.#paragraph.link = null;
      else if (name === 'code') this.#codes = Math.max(0, this.#codes - 1);
      this.#paragraph.isCode = this.#codes > 0;
      this.#endMarks(name);
    }
  }

  #closeBlock(name: string): void {
    if (name === 'p') this.#endParagraph((this.#marksOfOpen.get('p')?.length ?? 0) > 0);
    else this.#edge(name);
    if (name === 'ul' || name === 'ol' || name === 'menu') this.#blocks.close('list');
    else if (name === 'li') this.#blocks.close('item');
    else if (name === 'blockquote') this.#blocks.close('quote');
  }

  #endPre(): void {
    const text = (this.#pre ?? []).join('').replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd();
    this.#pre = null;
    let longest = 2;
    for (const { 0: ticks } of text.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
    const fence = '`'.repeat(longest + 1);
    if (text !== '') this.#blocks.write([fence, ...text.split('\n'), fence]);
  }

  /** The marks that an element brings by its name and its style. */
  #beginMarks(name: string, attributes: Attributes): void {
    const style = attributes.get('style') ?? '';
    const { gives, takes } = style === '' ? { gives: 0, takes: 0 } : textMarksOfStyle(style);
    // What a heading is anyway is no mark of its words.
    const own = HEADING.test(name) ? 0 : ((MARKS.get(name) ?? 0) & ~takes) | gives;
    const open = this.#marksOfOpen.get(name);
    if (open) open.push(own);
    else if (own !== 0 || name === 'p') this.#marksOfOpen.set(name, [own]);
    this.#count(own, 1);
  }

  #endMarks(name: string): void {
    this.#count(this.#marksOfOpen.get(name)?.pop() ?? 0, -1);
  }

  #count(marks: number, by: number): void {
    for (const bit of [BOLD, ITALIC, STRIKE]) {
      if (marks & bit) this.#marks.set(bit, (this.#marks.get(bit) ?? 0) + by);
      const isOn = (this.#marks.get(bit) ?? 0) > 0;
      this.#paragraph.marks = isOn ? this.#paragraph.marks | bit : this.#paragraph.marks & ~bit;
    }
  }

  end(): string {
    if (this.#pre) this.#endPre();
    this.#endParagraph();
    this.#blocks.closeAll();
    return this.#blocks.toString();
  }
}

/**
 * The Markdown of a piece of HTML or a whole page, LF line ends, without a blank line at either end. Pictures come as
 * `![name](address)`, other media as links. Never throws; linear in the text.
 */
export function markdownOfHtml(html: string): string {
  const writer = new MarkdownWriter();
  walkHtml(html, writer);
  return writer.end();
}
