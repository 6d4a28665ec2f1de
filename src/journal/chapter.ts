// Chapters: days at which, by the person's own word, something began. They are drawn through the trends and can be
// looked at before and after; Ebb finds none by itself.
import { type Day, isDay } from './day.ts';

export interface Chapter {
  /** Random, stable. */
  id: string;
  /** The first day of it. */
  day: Day;
  /** "Moved house", in the person's words. */
  name: string;
}

/** The most there can be: settings are read whole at each start. */
export const MOST_CHAPTERS = 200;
export const LONGEST_NAME = 80;

function isChapter(value: unknown): value is Chapter {
  const { id, day, name } = (value ?? {}) as Record<string, unknown>;
  const texts = [id, day, name];
  if (!texts.every((text) => typeof text === 'string')) return false;
  return id !== '' && isDay(String(day)) && String(name).length <= LONGEST_NAME;
}

/** The chapters of a stored setting by day, then by name; what is none is left out, and so is a second of one id. */
export function chaptersOf(value: unknown): Chapter[] {
  const all = Array.isArray(value) ? value.filter(isChapter).slice(0, MOST_CHAPTERS) : [];
  const byId = new Map(all.map((chapter) => [chapter.id, chapter]));
  const key = ({ day, name, id }: Chapter) => `${day} ${name} ${id}`;
  return [...byId.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
