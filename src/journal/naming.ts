// What a page names beside its text, its tags and its feelings, and how one becomes the other.
import type { Content } from './entry.ts';

export type Naming = Pick<Content, 'tags' | 'feelings'>;

/** Gives back the very same where nothing changes. */
export type Retell = (naming: Naming) => Naming;

/** A tag as it is stored: without space round it or twice within; '' when nothing is left. */
export function tidyTag(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toWellFormed();
}

/** A tag called otherwise; one that is there under the new name already is there once. */
export function tagRenamed(from: string, to: string): Retell {
  return (naming) => {
    if (from === to || !naming.tags.includes(from)) return naming;
    const tags = naming.tags.map((tag) => (tag === from ? to : tag));
    return { ...naming, tags: tags.filter((tag, at) => tag !== to || tags.indexOf(to) === at) };
  };
}

/** A tag that is a feeling from now on; how strong it was, nobody said. */
export function tagAsFeeling(tag: string, id: string, resolve: (id: string) => string): Retell {
  return (naming) => {
    const { tags, feelings } = naming;
    if (!tags.includes(tag)) return naming;
    const isNamed = feelings.some((feeling) => resolve(feeling.id) === resolve(id));
    return {
      ...naming,
      tags: tags.filter((one) => one !== tag),
      feelings: isNamed ? feelings : [...feelings, { id }],
    };
  };
}

/** A feeling, with all that were joined to it, that is a tag from now on. */
export function feelingAsTag(id: string, tag: string, resolve: (id: string) => string): Retell {
  return (naming) => {
    const feelings = naming.feelings.filter((feeling) => resolve(feeling.id) !== id);
    if (feelings.length === naming.feelings.length) return naming;
    const tags = naming.tags.includes(tag) ? naming.tags : [...naming.tags, tag];
    return { ...naming, tags, feelings };
  };
}
