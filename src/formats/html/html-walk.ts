// HTML as a stream of tags and text, in a worker and without a tree: `<p class="a">1 &lt; 2</p>`. Only the tokenizer
// of htmlparser2 is used: its parser looks through all open elements at each tag, which 10 MB of `<b>` turn into hours.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

export interface HtmlVisitor {
  /** Also for elements without content (`br`), which are never closed. Names are in lower case. */
  open: (name: string, attributes: Attributes) => void;
  /** As the file says it: an element may be closed that was never opened, or never. */
  close: (name: string) => void;
  /** Entities are decoded. Text of `script` and `style` comes too. */
  text: (text: string) => void;
}

const NONE: Attributes = new Map();

class Walk implements TokenizerCallbacks {
  readonly #html: string;
  readonly #visitor: HtmlVisitor;
  #texts: string[] = [];
  #name = '';
  #attributes: Map<string, string> | null = null;
  #attribute = '';
  #values: string[] = [];

  constructor(html: string, visitor: HtmlVisitor) {
    this.#html = html;
    this.#visitor = visitor;
  }

  flush(): void {
    if (this.#texts.length === 0) return;
    const text = this.#texts.join('');
    this.#texts = [];
    this.#visitor.text(text);
  }

  ontext(start: number, end: number): void {
    this.#texts.push(this.#html.slice(start, end));
  }

  ontextentity(code: number): void {
    this.#texts.push(String.fromCodePoint(code));
  }

  onopentagname(start: number, end: number): void {
    this.flush();
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    this.#values.push(this.#html.slice(start, end));
  }

  onattribentity(code: number): void {
    this.#values.push(String.fromCodePoint(code));
  }

  onattribend(): void {
    this.#attributes ??= new Map();
    // The first of two counts, as in every browser.
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#values.join(''));
    this.#values = [];
  }

  onopentagend(): void {
    this.#visitor.open(this.#name, this.#attributes ?? NONE);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    this.flush();
    this.#visitor.close(this.#html.slice(start, end).toLowerCase());
  }

  onend(): void {
    this.flush();
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/** Tells the visitor every tag and text, in the order of the file. Never throws, linear in the text. */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
  // NUL is U+FFFD in HTML as in Markdown.
  const text = html.toWellFormed().replaceAll('\0', '\uFFFD');
  const tokenizer = new Tokenizer({}, new Walk(text, visitor));
  tokenizer.write(text);
  tokenizer.end();
}
