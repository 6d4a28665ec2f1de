// The raw text went on after the edition was made from it: what changed, piece by piece, and how the edition takes a piece
// up. Nothing is taken unasked, and no paragraph that was written in the edition is lost by taking.
import type { EditionText } from '../journal/edition.ts';
import type { Feeling } from '../journal/entry.ts';
import { bodyOf, paragraphChanges, paragraphsOf, withPiece } from './paragraph-changes.ts';

export type ChangeField = 'title' | 'description' | 'body' | 'tags' | 'feelings';

/** One paragraph, title, description, tag or feeling that came, went or is another now. */
export interface Change {
  /** The same for the same change as long as it stands. */
  id: string;
  kind: 'put' | 'gone' | 'changed';
  field: ChangeField;
  /** A paragraph, the text of the field, a tag, or the id of a feeling; null for what was not there. */
  before: string | null;
  after: string | null;
  /** Of feelings, as they are named now. */
  feeling?: Feeling;
  /** Where it goes in the edition, counted in its paragraphs, tags or feelings; 0 for title and description. */
  at: number;
  /** The same in the base. */
  baseAt: number;
  /** The edition was changed there by hand. */
  isTouched: boolean;
}

type Unnamed = Omit<Change, 'id'>;

const kindOf = (before: string | null, after: string | null): Change['kind'] =>
  before === null ? 'put' : after === null ? 'gone' : 'changed';

function lineChanges(base: EditionText, now: EditionText, edition: EditionText): Unnamed[] {
  return (['title', 'description'] as const).flatMap((field) => {
    const [before, after, own] = [base[field] ?? null, now[field] ?? null, edition[field] ?? null];
    if (before === after || own === after) return [];
    const kind = kindOf(before, after);
    return [{ kind, field, before, after, at: 0, baseAt: 0, isTouched: own !== before }];
  });
}

function bodyChanges(base: EditionText, now: EditionText, edition: EditionText): Unnamed[] {
  const pieces = paragraphChanges(
    paragraphsOf(base.body),
    paragraphsOf(now.body),
    paragraphsOf(edition.body),
  );
  return pieces.map((piece) => ({ ...piece, kind: kindOf(piece.before, piece.after), field: 'body' }));
}

/** A tag, or a feeling, under the name it has in a list where each stands once. */
interface Named {
  name: string;
  feeling?: Feeling;
}

type SetField = 'tags' | 'feelings';

const namedIn = (text: EditionText, field: SetField): Named[] =>
  field === 'tags'
    ? text.tags.map((name) => ({ name }))
    : text.feelings.map((feeling) => ({ name: feeling.id, feeling }));

const isSame = (a: Named | undefined, b: Named | undefined): boolean =>
  a?.name === b?.name && a?.feeling?.intensity === b?.feeling?.intensity;

const find = (all: readonly Named[], name: string): Named | undefined => all.find((one) => one.name === name);

/** Behind the nearest of those before it that is there. */
function placeFor(now: readonly Named[], index: number, among: readonly Named[]): number {
  const before = now.slice(0, index).findLast(({ name }) => find(among, name));
  return before === undefined ? 0 : among.findIndex(({ name }) => name === before.name) + 1;
}

/** Their order is the edition's own, and no change. */
function setChanges(base: EditionText, now: EditionText, edition: EditionText, field: SetField): Unnamed[] {
  const [was, is, own] = [base, now, edition].map((text) => namedIn(text, field)) as [
    Named[],
    Named[],
    Named[],
  ];
  const gone = was.flatMap(({ name }, baseAt): Unnamed[] => {
    const at = own.findIndex((one) => one.name === name);
    if (find(is, name) || at === -1) return [];
    const isTouched = !isSame(was[baseAt], own[at]);
    return [{ kind: 'gone', field, before: name, after: null, at, baseAt, isTouched }];
  });
  const come = is.flatMap((one, index): Unnamed[] => {
    const [old, stands] = [find(was, one.name), find(own, one.name)];
    // What was taken out of the edition by hand does not come back by being stronger now.
    if (isSame(old, one) || isSame(stands, one) || (old && !stands)) return [];
    const before = old ? one.name : null;
    const places = { at: placeFor(is, index, own), baseAt: placeFor(is, index, was) };
    const change = { kind: kindOf(before, one.name), field, before, after: one.name, ...places };
    return [{ ...change, ...(one.feeling ? { feeling: one.feeling } : {}), isTouched: !isSame(old, stands) }];
  });
  return [...gone, ...come];
}

/**
 * What changed in the raw text since the edition was made from it or has taken from it, as far as the edition does not say
 * it already. In the order of the fields and of their texts.
 * @param base what of the raw text the edition knows
 * @param now the raw text, without private passages and pictures
 */
export function changesSince(base: EditionText, now: EditionText, edition: EditionText): Change[] {
  const counts = new Map<string, number>();
  const all = [
    ...lineChanges(base, now, edition),
    ...bodyChanges(base, now, edition),
    ...setChanges(base, now, edition, 'tags'),
    ...setChanges(base, now, edition, 'feelings'),
  ];
  return all.map((change) => {
    const { field, kind, before, after, feeling } = change;
    const name = JSON.stringify([field, kind, before, after, feeling?.intensity ?? null]);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { ...change, id: count === 0 ? name : `${name}${count}` };
  });
}

function withLine(text: EditionText, field: 'title' | 'description', line: string | null): EditionText {
  const { [field]: _, ...rest } = text;
  return line === null ? rest : { ...rest, [field]: line };
}

function withNamed(
  text: EditionText,
  field: SetField,
  { before, after, feeling }: Change,
  at: number,
): EditionText {
  const named = namedIn(text, field);
  const one: Named[] = after === null ? [] : [{ name: after, ...(feeling ? { feeling } : {}) }];
  const place = named.findIndex(({ name }) => name === (before ?? after));
  if (place !== -1) named.splice(place, 1, ...one);
  else if (before === null) named.splice(at, 0, ...one);
  if (field === 'tags') return { ...text, tags: named.map(({ name }) => name) };
  return { ...text, feelings: named.flatMap((each) => each.feeling ?? []) };
}

/**
 * The edition with a change in it. Where it was changed by hand a new paragraph goes behind what stands there, and one
 * that is gone leaves what stands there alone; a title or a description is replaced. Of several changes the last comes
 * first, or `changesSince` is asked anew after each.
 */
export function takenUp(edition: EditionText, change: Change): EditionText {
  const { field, at, after, isTouched } = change;
  if (field === 'title' || field === 'description') return withLine(edition, field, after);
  if (field !== 'body') return withNamed(edition, field, change, at);
  if (isTouched && after === null) return edition;
  const piece = isTouched ? { before: null, after } : change;
  return { ...edition, body: bodyOf(withPiece(paragraphsOf(edition.body), piece, at)) };
}

/** The base moved on by a change that was taken or declined, so that it is not offered again. */
export function baseWith(base: EditionText, change: Change): EditionText {
  const { field, baseAt, after } = change;
  if (field === 'title' || field === 'description') return withLine(base, field, after);
  if (field !== 'body') return withNamed(base, field, change, baseAt);
  return { ...base, body: bodyOf(withPiece(paragraphsOf(base.body), change, baseAt)) };
}
