// A series in the words in which others may read of it: its title and its chapters hold no name of the list, and no private
// passage, and no medium.
import type { Chapter } from '../journal/chapter.ts';
import type { Day } from '../journal/day.ts';
import type { Person } from '../journal/person.ts';
import type { Series } from '../journal/series.ts';
import type { KnownMedia } from '../publish/media-names.ts';
import { replaced, replacementsIn } from '../publish/people.ts';
import { openWords } from '../publish/without-media.ts';

export interface PublicSeries extends Series {
  /** Chapters that begin within it, in public words. */
  chapters: readonly Chapter[];
  /** The chapter of a day, where its name is told; null for none. */
  chapterOn: (day: Day) => string | null;
}

export function publicSeries(
  all: readonly Series[],
  chapters: readonly Chapter[],
  people: readonly Person[],
  media: KnownMedia,
): PublicSeries[] {
  const told = (text: string): string => {
    const bare = openWords(text, media);
    return replaced(bare, replacementsIn(bare, people, 'title'), []);
  };
  return all.map((series) => {
    const within = chapters
      .filter(({ day }) => series.from <= day && day <= series.to)
      .map((chapter) => ({ ...chapter, name: told(chapter.name) }));
    return {
      ...series,
      title: told(series.title),
      chapters: within,
      chapterOn: (day) =>
        series.hasChapterNames ? (within.findLast((chapter) => chapter.day <= day)?.name ?? null) : null,
    };
  });
}

/** The series that an entry is in: of several the one that begins first. */
export const seriesAt = (all: readonly PublicSeries[], id: string, day: Day): PublicSeries | null =>
  all.find(({ from, to, leftOut }) => from <= day && day <= to && !leftOut.includes(id)) ?? null;
