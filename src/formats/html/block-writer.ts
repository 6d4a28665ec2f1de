// Blocks of Markdown one below the other, inside the quotes and lists that are open. Lists stay tight where they can.

/** Lists and quotes deeper than this are written at this depth: every line repeats all that it stands in. */
const MAX_OPEN = 24;

interface Container {
  kind: 'root' | 'quote' | 'list' | 'item';
  /** What each line in it begins with; '' for a list, whose items have it. */
  prefix: string;
  /** Of an item: what its first line begins with; '' once that is written. */
  marker: string;
  /** Of an item: made for a list right inside a list, which belongs to the item before it. */
  isImplied: boolean;
  /** Of a list: `-` or `*`; `.` or `)` behind a number. */
  sign: string;
  /** Of a list: the number of its next item; null when it has none. */
  number: number | null;
  /** Of a list: the prefix of its last item; null before the first. */
  itemPrefix: string | null;
  /** The sign of a list when that was the last thing written in it. */
  lastList: string | null;
}

function make(kind: Container['kind'], fields: Partial<Container> = {}): Container {
  const none = { prefix: '', marker: '', isImplied: false, sign: '', number: null, itemPrefix: null };
  return { kind, ...none, lastList: null, ...fields };
}

const prefixOf = (containers: readonly Container[]) => containers.map(({ prefix }) => prefix).join('');

export class BlockWriter {
  readonly #parts: string[] = [];
  readonly #stack: Container[] = [make('root')];
  /** The containers of the block before. */
  #before: readonly Container[] = [];
  /** Lists and quotes that are open beyond the deepest. */
  #beyond = 0;
  #gap = 0;

  /** Whether a list or a quote is open. */
  get isInside(): boolean {
    return this.#stack.length > 1;
  }

  /** One more blank line before the next block. */
  blankLine(): void {
    this.#gap += 1;
  }

  openQuote(): void {
    if (this.#stack.length > MAX_OPEN) this.#beyond += 1;
    else this.#stack.push(make('quote', { prefix: '> ' }));
  }

  /** @param number what its items count from; null when they have no numbers */
  openList(number: number | null): void {
    if (this.#stack.length > MAX_OPEN) {
      this.#beyond += 1;
      return;
    }
    const parent = this.#stack.at(-1);
    if (parent?.kind === 'list' && parent.itemPrefix !== null)
      this.#stack.push(make('item', { prefix: parent.itemPrefix, isImplied: true }));
    const [sign, other] = number === null ? ['-', '*'] : ['.', ')'];
    // Two lists with the same sign in a row would be one.
    const isTaken = this.#stack.at(-1)?.lastList === sign;
    this.#stack.push(make('list', { sign: isTaken ? other : sign, number }));
  }

  /** Begins an item of the innermost list, or of one that nobody opened. */
  openItem(): void {
    if (this.#beyond > 0) return;
    this.close('item');
    if (this.#stack.at(-1)?.kind !== 'list') this.openList(null);
    const list = this.#stack.at(-1);
    if (list?.kind !== 'list') return;
    const marker = list.number === null ? `${list.sign} ` : `${list.number}${list.sign} `;
    // CommonMark has numbers of at most nine digits.
    if (list.number !== null) list.number = list.number >= 999_999_999 ? 1 : list.number + 1;
    list.itemPrefix = ' '.repeat(marker.length);
    this.#stack.push(make('item', { marker, prefix: list.itemPrefix }));
  }

  /** Closes the innermost one of its kind with all that is open in it; nothing when there is none. */
  close(kind: 'quote' | 'list' | 'item'): void {
    if (this.#beyond > 0) {
      if (kind !== 'item') this.#beyond -= 1;
      return;
    }
    const at = this.#stack.findLastIndex((container) => container.kind === kind);
    const isOutside = kind === 'item' && at < this.#stack.findLastIndex((one) => one.kind === 'list');
    if (at === -1 || isOutside) return;
    while (this.#stack.length > at) this.#pop();
    if (kind === 'list' && this.#stack.at(-1)?.isImplied) this.#pop();
  }

  #pop(): void {
    const unwritten = this.#stack.filter(({ marker }) => marker !== '');
    // An empty item is a line of its own; three empty ones in each other would be a rule.
    if (unwritten.length === 1 && unwritten[0] === this.#stack.at(-1)) this.write(['']);
    this.#stack.pop();
  }

  closeAll(): void {
    while (this.#stack.length > 1) this.#pop();
  }

  /** One block in its lines. */
  write(lines: readonly string[]): void {
    const differs = this.#stack.findIndex((container, at) => container !== this.#before[at]);
    const shared = differs === -1 ? this.#stack.length : differs;
    if (this.#parts.length > 0) this.#parts.push(this.#separator(shared, lines[0] === ''));
    const first = this.#stack.map(({ marker, prefix }) => marker || prefix).join('');
    const further = prefixOf(this.#stack);
    for (const [at, line] of lines.entries()) {
      const prefix = at === 0 ? first : further;
      this.#parts.push(at === 0 ? '' : '\n', line === '' ? prefix.trimEnd() : prefix + line);
    }
    this.#gap = 0;
    this.#before = [...this.#stack];
    for (const [at, container] of this.#stack.entries()) {
      container.marker = '';
      const inner = this.#stack[at + 1];
      container.lastList = inner?.kind === 'list' ? inner.sign : null;
    }
  }

  /** What stands between two blocks that share so many containers. */
  #separator(shared: number, isEmpty: boolean): string {
    const inside = this.#stack[shared - 1];
    const next = this.#stack[shared];
    const list = next?.isImplied ? this.#stack[shared + 1] : next;
    const isNextItem = inside?.kind === 'list' && next?.kind === 'item' && !next.isImplied;
    // A list that begins with another number than 1, or with nothing, cannot follow a line of text at once.
    const isSafe = list?.kind === 'list' && !isEmpty && (list.number === null || list.number === 2);
    if (isNextItem || (isSafe && (inside?.kind === 'item' || next?.isImplied))) return '\n';
    const prefix = prefixOf(this.#stack.slice(0, shared)).trimEnd();
    return `\n${`${prefix}\n`.repeat(1 + this.#gap)}`;
  }

  toString(): string {
    return this.#parts.join('');
  }
}
