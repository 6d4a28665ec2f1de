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
  /** Each time it was opened and changed, as an edition's; absent: it is as it was made. */
  sessions?: string[];
}

/** The most there can be of anything: settings are read whole at each start. */
export const MOST = { templates: 50, name: 80, body: 20_000, list: 100, item: 200 } as const;

const isText = (value: unknown, longest: number) => typeof value === 'string' && value.length <= longest;
const isList = (value: unknown) =>
  value === undefined ||
  (Array.isArray(value) && value.length <= MOST.list && value.every((item) => isText(item, MOST.item)));

const isSessions = (value: unknown) => Array.isArray(value) && value.every((item) => isText(item, MOST.item));

function isTemplate(value: unknown): value is Template {
  const { id, name, body, feelings, tags, sessions } = (value ?? {}) as Record<string, unknown>;
  const isNamed = isText(id, MOST.item) && id !== '' && isText(name, MOST.name);
  const hasLists = isList(feelings) && isList(tags) && (sessions === undefined || isSessions(sessions));
  return isNamed && isText(body, MOST.body) && hasLists;
}

/** Whether a stored value is a list of templates, each with an id of its own. */
export function isTemplates(value: unknown): value is Template[] {
  if (!Array.isArray(value) || value.length > MOST.templates || !value.every(isTemplate)) return false;
  return new Set(value.map(({ id }) => id)).size === value.length;
}

/** The templates of a stored setting; none where it is no such list. */
export const templatesOf = (stored: unknown): Template[] => (isTemplates(stored) ? stored : []);
