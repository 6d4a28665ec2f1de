// What a post says of itself, as others may repeat it: a neighbour in a series, the data for a chart.
import type { Content } from '../journal/entry.ts';
import type { PublicPost } from '../publish/site-data.ts';

export type Said = Pick<PublicPost, 'title' | 'feelings'>;

/** @param content as `publicForm` gives it */
export const saidIn = ({ title, feelings }: Content, labelOf: (id: string) => string): Said => ({
  ...(title === undefined ? {} : { title }),
  feelings: feelings.map(({ id, intensity }) =>
    intensity === undefined ? { label: labelOf(id) } : { label: labelOf(id), intensity },
  ),
});

/** What of one both say: a title that is another one goes, and so does the strength of a feeling. */
export function saidInBoth(one: Said, other: Said): Said {
  const isSameTitle = one.title !== undefined && one.title === other.title;
  return {
    ...(isSameTitle ? { title: one.title } : {}),
    feelings: one.feelings.flatMap((feeling) => {
      const same = other.feelings.find(({ label }) => label === feeling.label);
      if (!same) return [];
      return same.intensity === feeling.intensity ? feeling : { label: feeling.label };
    }),
  };
}
