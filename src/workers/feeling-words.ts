// What feelings are called in public: a word of the person's own may name somebody, or hold what is not for others.
import type { Edition } from '../journal/edition.ts';
import type { Person } from '../journal/person.ts';
import { holdsPassage } from '../journal/private-passages.ts';
import { Dictionary, isBuiltIn } from '../journal/words.ts';
import type { KnownMedia } from '../publish/media-names.ts';
import { replaced, replacementsIn } from '../publish/people.ts';
import type { PublicForm } from '../publish/public-form.ts';
import { namesMedium } from '../publish/without-media.ts';

const AS_AT_FIRST = new Dictionary([]);

/** What has a say in what feelings are called. */
export interface Naming {
  words: Dictionary;
  people: readonly Person[];
}

/** The names in a feeling's word. The words that Ebb brings along name nobody, as long as they are called as it calls them. */
function namesIn(feeling: string, { words, people }: Naming) {
  const [id, label] = [words.resolve(feeling), words.labelOf(feeling)];
  const isOurs = isBuiltIn(id) && (label === id || label === AS_AT_FIRST.labelOf(id));
  return isOurs ? [] : replacementsIn(label, people, 'tag');
}

/** What a feeling is called in public. */
export const publicLabel = (id: string, naming: Naming): string =>
  replaced(naming.words.labelOf(id), namesIn(id, naming), []);

/** Feelings whose words name somebody are called as the list says, each listed, and each can be refused. */
export function namedFeelings(form: PublicForm, edition: Edition | null, naming: Naming) {
  const { words } = naming;
  const refused = edition?.choices.refused ?? [];
  const found = form.content.feelings.flatMap(({ id }) =>
    namesIn(id, naming).map((one) => ({ ...one, key: `feeling ${one.key}`, label: words.labelOf(id) })),
  );
  const listed = found.map(({ label, ...one }) => ({
    ...one,
    isRefused: refused.includes(one.key),
    around: [label.slice(0, one.start), label.slice(one.end)] as [string, string],
  }));
  const labelOf = (id: string): string => {
    const label = words.labelOf(id);
    return replaced(
      label,
      found.filter((one) => one.label === label),
      refused,
    );
  };
  const changesNothing = form.changesNothing && listed.every(({ isRefused }) => isRefused);
  return { form: { ...form, replaced: [...form.replaced, ...listed], changesNothing }, labelOf };
}

/** A feeling whose word is marked as private, or names a medium, stays here as a whole. */
export function withoutPrivateWords(form: PublicForm, words: Dictionary, media: KnownMedia): PublicForm {
  const { feelings } = form.content;
  const gone = feelings.filter(({ id }) => {
    const label = words.labelOf(id);
    return holdsPassage(label) || namesMedium(label, media);
  });
  if (gone.length === 0) return form;
  const left = gone.map(({ id }) => ({
    kind: 'feeling' as const,
    text: words.labelOf(id),
    field: 'tag' as const,
  }));
  return {
    ...form,
    content: { ...form.content, feelings: feelings.filter((feeling) => !gone.includes(feeling)) },
    leftOut: [...form.leftOut, ...left],
    changesNothing: false,
  };
}
