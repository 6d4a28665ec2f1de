// Whether a blog draws something in a post in another way than the preview: kramdown has rules of its own.

/** What kramdown draws and the preview shows as it was typed, or the other way round. */
const SIGNS = /\||~~|\$\$|\[\^|<(?:\/?\w|[?!])|^\s*(?:[-*+] \[[ xX]\]|\d+\)|: )/m;
/** A rule right below words. */
const RULE_BELOW = /\S[^\n]*\n {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/m;
const ITEM = /^(\s*)([-*+]|(\d+)[.)])(\s+)/;

interface Item {
  indent: number;
  /** Where its words begin. */
  within: number;
  sign: string;
  number: number | null;
}

function itemOf(line: string): Item | null {
  const [whole, blanks = '', sign = '', digits, gap = ''] = ITEM.exec(line) ?? [];
  if (whole === undefined) return null;
  const number = digits === undefined ? null : Number(digits);
  const within = blanks.length + sign.length + Math.min(gap.length, 4);
  return { indent: blanks.length, within, sign: number === null ? sign : '1', number };
}

/** Whether an item stands to the one before it as both read it the same. */
function follows(before: Item, item: Item): boolean {
  // Set in, but not below the words of the one before.
  if (item.indent > before.indent && item.indent < before.within) return false;
  if (item.indent !== before.indent) return true;
  return item.sign === before.sign && isNext(before, item);
}

const isNext = (before: Item, item: Item): boolean =>
  item.number === null ||
  item.number === (before.number ?? 0) + 1 ||
  (item.number === 1 && before.number === 1);

const isFirst = ({ number }: Item): boolean => number === null || number === 1;

/** The items of a list above the one that is read, the last of each depth. */
class Above {
  #last: Item | null = null;
  #all: Item[] = [];

  end(): void {
    this.#last = null;
    this.#all = [];
  }

  /** Whether both read it the same, behind what stands above it. */
  takes(item: Item): boolean {
    this.#all = this.#all.filter(({ indent }) => indent <= item.indent);
    const before = this.#all.find(({ indent }) => indent === item.indent) ?? this.#last;
    const isOwnList = before === null || item.indent > before.indent;
    const isTaken = (before === null || follows(before, item)) && (!isOwnList || isFirst(item));
    this.#all = [...this.#all.filter(({ indent }) => indent < item.indent), item];
    this.#last = item;
    return isTaken;
  }
}

/** A list that begins with another number than one, whose numbers jump, or whose items nest in one of two ways. */
function hasOddList(body: string): boolean {
  const above = new Above();
  return body.split('\n').some((line) => {
    const item = itemOf(line);
    // Words at the margin end a list.
    if (!item && /^\S/.test(line)) above.end();
    return item !== null && !above.takes(item);
  });
}

export const drawnOtherwise = (body: string): boolean =>
  SIGNS.test(body) || RULE_BELOW.test(body) || hasOddList(body);
