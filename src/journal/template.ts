// A template: text of the person's own to start a page from, with tags and feelings where they wanted them along.
// It has no title and no visibility, so that no page gets either from anything but the person's hand.

export interface Template {
  /** Random, stable. */
  id: string;
  /** What it is called; empty: its first words. */
  name: string;
  /** Markdown, LF line ends. */
  body: string;
  /** Ids of words, without how strong: that belongs to a day. */
  feelings?: string[];
  tags?: string[];
}

/** The most there can be of anything: settings are read whole at each start. */
export const MOST = { templates: 50, name: 80, body: 20_000, list: 100, item: 200 } as const;

type Check = (value: unknown) => boolean;

const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest;
const isList: Check = (value) =>
  value === undefined ||
  (Array.isArray(value) && value.length <= MOST.list && value.every(isText(MOST.item)));

function isTemplate(value: unknown): value is Template {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, body, feelings, tags } = value as Record<string, unknown>;
  const isNamed = isText(MOST.item)(id) && id !== '' && isText(MOST.name)(name);
  return isNamed && isText(MOST.body)(body) && isList(feelings) && isList(tags);
}

/** Whether a stored value is a list of templates, each with an id of its own. */
export function isTemplates(value: unknown): value is Template[] {
  if (!Array.isArray(value) || value.length > MOST.templates || !value.every(isTemplate)) return false;
  return new Set(value.map(({ id }) => id)).size === value.length;
}

/** The first words of a text, on one line and without the marks a line begins with. */
export function firstWords(body: string): string {
  const line = body
    .split('\n')
    .map((text) => text.replace(/^[\s#>*+-]+/, '').trim())
    .find((text) => text !== '');
  if (line === undefined || line.length <= 40) return line ?? '';
  return `${line.slice(0, 40).replace(/\s+\S*$/, '')}…`;
}

/** What a template is called on the screen. */
export function templateName({ name, body }: Template): string {
  return name.trim() === '' ? firstWords(body) : name.trim();
}

/** The list with one template a step up (-1) or down (1); as it was where there is no such step. */
export function moved(templates: readonly Template[], id: string, step: -1 | 1): Template[] {
  const from = templates.findIndex((template) => template.id === id);
  const to = from + step;
  const taken = templates[from];
  if (!taken || to < 0 || to >= templates.length) return [...templates];
  return templates.toSpliced(from, 1).toSpliced(to, 0, taken);
}
