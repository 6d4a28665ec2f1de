// A reader of XML without mercy: it takes what the grammar allows of what we write, and throws at anything else.

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

export interface Xml {
  elements: XmlElement[];
  /** The text directly in the first element of a name. */
  texts: Map<string, string>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Signs that XML 1.0 has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
export const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

function plain(text: string): string {
  if (IMPOSSIBLE.test(text) || /<|\]\]>/.test(text) || !text.isWellFormed())
    throw new Error(`not allowed in XML: ${JSON.stringify(text)}`);
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const sign = ENTITIES[name.slice(0, -1)];
    if (sign === undefined || !name.endsWith(';')) throw new Error(`no entity: ${whole}`);
    return sign;
  });
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const one = /\s+([a-zA-Z][\w:-]*)="([^"]*)"/y;
  while (one.lastIndex < text.length) {
    const at = one.lastIndex;
    const match = one.exec(text);
    if (!match) throw new Error(`no attribute: ${text.slice(at)}`);
    const [, name = '', value = ''] = match;
    if (Object.hasOwn(found, name)) throw new Error(`twice: ${name}`);
    found[name] = plain(value);
  }
  return found;
}

const TOKEN = /([^<]*)<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w:-]*="[^"]*")*)(\/?)>/y;

/** Text between two tags: of the innermost open element, or of none. */
function takeText(xml: Xml, open: readonly string[], text: string): void {
  const inside = open.at(-1);
  if (inside === undefined) {
    if (text.trim() !== '' || xml.elements.length > 0) throw new Error('more than one root');
    return;
  }
  const read = plain(text);
  if (!xml.texts.has(inside)) xml.texts.set(inside, read);
}

export function readXml(text: string): Xml {
  const xml: Xml = { elements: [], texts: new Map() };
  const open: string[] = [];
  let last = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [, before = '', isEnd, name = '', rest = '', isEmpty] = match;
    takeText(xml, open, before);
    if (isEnd) {
      if (open.pop() !== name || rest !== '' || isEmpty) throw new Error(`ends wrongly: ${name}`);
    } else {
      xml.elements.push({ name, attributes: attributesOf(rest) });
      if (!isEmpty) open.push(name);
    }
    last = TOKEN.lastIndex;
  }
  if (open.length > 0 || text.slice(last).trim() !== '') throw new Error(`not read: ${text.slice(last)}`);
  return xml;
}

export const elementsOf = (text: string): XmlElement[] => readXml(text).elements;

/** Every point that is drawn: of paths, boxes and texts. */
export function numbersOf(text: string): { x: number; y: number }[] {
  return elementsOf(text).flatMap(({ name, attributes }) => {
    const of = (key: string) => Number(attributes[key] ?? 0);
    if (name === 'rect') {
      const [x, y] = [of('x'), of('y')];
      return [
        { x, y },
        { x: x + of('width'), y: y + of('height') },
      ];
    }
    if (name === 'text') return [{ x: of('x'), y: of('y') }];
    return [...(attributes.d ?? '').matchAll(/[MLA](?:\S+ \S+ 0 1 1 )?(-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => ({ x: Number(x), y: Number(y) }),
    );
  });
}
