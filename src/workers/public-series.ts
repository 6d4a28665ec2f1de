// A series in the words in which others may read of it: its title and its chapters hold no name of the list, no private
// passage, no medium, and no link to an entry that is not for others.
import type { Chapter } from '../journal/chapter.ts';
import type { Day } from '../journal/day.ts';
import type { Person } from '../journal/person.ts';
import type { Series } from '../journal/series.ts';
import { withoutPrivateLinks } from '../publish/entry-links.ts';
import type { OtherEntry } from '../publish/entry-targets.ts';
import type { KnownMedia } from '../publish/media-names.ts';
import { replaced, replacementsIn } from '../publish/people.ts';
import { openWords } from '../publish/without-media.ts';
import { mayLinkIn } from './other-entries.ts';

export interface PublicSeries extends Series {
  /** Chapters that begin within it, in public words. */
  chapters: readonly Chapter[];
  /** The chapter of a day, where its name is told; null for none. */
  chapterOn: (day: Day) => string | null;
}

/** Whether a title or a chapter may be a link to an entry. */
export const mayLinkInSeries = (all: readonly Series[], chapters: readonly Chapter[]): boolean =>
  all.length > 0 && mayLinkIn([...all.map(({ title }) => title), ...chapters.map(({ name }) => name)]);

/** @param others all entries, where any of these words may link to one */
export function publicSeries(
  all: readonly Series[],
  chapters: readonly Chapter[],
  people: readonly Person[],
  media: KnownMedia,
  others: readonly OtherEntry[],
): PublicSeries[] {
  const told = (text: string): string => {
    let bare = text;
    // Taking out the one may make the other whole.
    for (let before = ''; before !== bare; ) {
      before = bare;
      bare = withoutPrivateLinks(openWords(bare, media), others).text;
    }
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
