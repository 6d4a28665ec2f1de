// People, places and workplaces of the person's own, and how they appear in public. The list is theirs alone: it is
// applied to editions, never to what was written.

export type PersonKind = 'person' | 'place' | 'work';

export interface Person {
  /** Random, stable. */
  id: string;
  kind: PersonKind;
  /** As in the journal; the first is what the list shows: "Sarah Okafor", "Sarah", "Saz". */
  forms: string[];
  /** What stands in its place: an initial "S.", a role "my sister", another name "Nina". */
  becomes: string;
}

export const MOST_PEOPLE = 500;
export const MOST_FORMS = 20;
export const LONGEST_FORM = 80;

const KINDS: readonly unknown[] = ['person', 'place', 'work'] satisfies PersonKind[];

const isForm = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_FORM;

function isPerson(value: unknown): value is Person {
  const { id, kind, forms, becomes } = (value ?? {}) as Record<string, unknown>;
  const hasForms =
    Array.isArray(forms) && forms.length > 0 && forms.length <= MOST_FORMS && forms.every(isForm);
  return typeof id === 'string' && id !== '' && KINDS.includes(kind) && hasForms && isForm(becomes);
}

/** The people of a stored setting in the person's order; what is none is left out, and so is a second of one id. */
export function peopleOf(value: unknown): Person[] {
  const all = Array.isArray(value) ? value.filter(isPerson).slice(0, MOST_PEOPLE) : [];
  return [...new Map(all.map((person) => [person.id, person])).values()];
}
