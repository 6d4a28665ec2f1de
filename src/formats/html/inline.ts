// The line that is being read: text, and the marks round parts of it.
import { escapeInline } from './plain-markdown.ts';

interface Mark {
  mark: string;
  /** Where in the line it began. */
  from: number;
  /** Opened so many times within itself. */
  depth: number;
}

const EDGES = /^(\s*)([\s\S]*?)(\s*)$/;

export class Inline {
  /** What no mark can reach any more, and how it ends: a line of ten thousand marks is not gone over at each. */
  #done: string[] = [];
  #ending = '';
  #line = '';
  /** Text that is not escaped yet: a mark may be written in two pieces. */
  #plain = '';
  readonly #marks: Mark[] = [];
  #links: { href: string; from: number }[] = [];
  #code: string | null = null;

  get isEmpty(): boolean {
    return this.#done.every((part) => part.trim() === '') && `${this.#line}${this.#plain}`.trim() === '';
  }

  /** Text of the page: blanks and line ends are one blank, as a browser draws them. */
  text(text: string): void {
    if (this.#code !== null) this.#code += text;
    else {
      const flat = text.replace(/[ \t\n\f\r]+/g, ' ');
      const before = this.#line === '' ? this.#ending : this.#line;
      const isAtStart = this.#plain === '' && (before === '' || before.endsWith('\n'));
      this.#plain += (isAtStart || this.#plain.endsWith(' ')) && flat.startsWith(' ') ? flat.slice(1) : flat;
    }
  }

  #settle(): void {
    this.#line += escapeInline(this.#plain);
    this.#plain = '';
    if (this.#line === '' || this.#marks.length > 0 || this.#links.length > 0) return;
    this.#done.push(this.#line);
    this.#ending = this.#line.slice(-1);
    this.#line = '';
  }

  verbatim(markdown: string): void {
    this.#settle();
    this.#line += markdown;
  }

  lineBreak(): void {
    if (this.#code !== null) {
      this.#code += ' ';
      return;
    }
    this.#settle();
    this.#line = `${this.#line.replace(/ +$/, '')}\n`;
  }

  open(mark: string): void {
    const known = this.#marks.find((one) => one.mark === mark);
    if (known) known.depth += 1;
    else {
      this.#settle();
      this.#marks.push({ mark, from: this.#line.length, depth: 1 });
    }
  }

  close(mark: string): void {
    const at = this.#marks.findIndex((one) => one.mark === mark);
    const known = this.#marks[at];
    if (!known) return;
    known.depth -= 1;
    if (known.depth > 0) return;
    this.#settle();
    // Marks that overlap are closed together and begin anew.
    const inner = this.#marks.slice(at + 1);
    for (const one of inner.toReversed()) this.#wrap(one);
    this.#wrap(known);
    this.#marks.splice(at, 1);
    for (const one of inner) one.from = this.#line.length;
  }

  /** Puts the mark round what was read since it began, blanks at its edges left outside, each line on its own. */
  #wrap({ mark, from }: Pick<Mark, 'mark' | 'from'>): void {
    const inside = this.#line.slice(from);
    const wrapped = inside.split('\n').map((line) => {
      const [, before = '', text = '', after = ''] = EDGES.exec(line) ?? [];
      return text === '' ? line : `${before}${mark}${text}${mark}${after}`;
    });
    this.#line = this.#line.slice(0, from) + wrapped.join('\n');
  }

  openLink(href: string): void {
    this.#settle();
    this.#links.push({ href, from: this.#line.length });
  }

  closeLink(): void {
    // Before it is let go of: what stands within it is not done yet.
    this.#settle();
    const link = this.#links.pop();
    if (!link) return;
    const inside = this.#line.slice(link.from);
    const text = inside.trim();
    if (link.href === '' || text === link.href) return;
    const address = /[\s()<>]/.test(link.href)
      ? encodeURI(link.href).replace(/[()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
      : link.href;
    const shown = text === '' ? address : text.replace(/\n/g, ' ');
    this.#line = `${this.#line.slice(0, link.from)}[${shown}](${address})${/\s$/.test(inside) ? ' ' : ''}`;
  }

  openCode(): void {
    this.#settle();
    this.#code ??= '';
  }

  closeCode(): void {
    const code = (this.#code ?? '').replace(/\s+/g, ' ').trim();
    this.#code = null;
    if (code === '') return;
    const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    this.#line += `${fence}${pad}${code}${pad}${fence}`;
  }

  /** The line, its open marks closed; they go on in the next one. */
  take(): string {
    if (this.#code !== null) this.closeCode();
    this.#settle();
    while (this.#links.length > 0) this.closeLink();
    for (const one of this.#marks.toReversed()) this.#wrap(one);
    for (const one of this.#marks) one.from = 0;
    const line = this.#done.join('') + this.#line;
    this.#done = [];
    this.#ending = '';
    this.#line = '';
    return line;
  }
}
