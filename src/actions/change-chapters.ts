import { type Chapter, chaptersOf } from '../journal/chapter.ts';
import { updateLater } from '../store/later-settings.ts';
import { randomId } from '../store/random-id.ts';

/** Changes the chapters from what they are at that moment. */
export async function changeChapters(change: (chapters: Chapter[]) => Chapter[]): Promise<void> {
  await updateLater('chapters', (value) => change(chaptersOf(value)));
}

/** Draws a line: from this day on it is another chapter. */
export async function addChapter(chapter: Omit<Chapter, 'id'>): Promise<Chapter> {
  const made = { ...chapter, id: randomId() };
  await changeChapters((all) => [...all, made]);
  return made;
}
