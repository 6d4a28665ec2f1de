// A hunch, said before it is looked at: "conversation goes with less loneliness". Only later days answer it.
import { type Day, isDay } from './day.ts';

export interface Hunch {
  /** Random, stable. */
  id: string;
  tag: string;
  /** The id of a word. */
  feeling: string;
  /** Whether days with the tag are thought to name the feeling more often, or less. */
  direction: 'more' | 'less';
  /** The day it was said; days after it count. */
  day: Day;
}

/** The most there can be: settings are read whole at each start. */
export const MOST_HUNCHES = 100;
const LONGEST = 200;

function isHunch(value: unknown): value is Hunch {
  const { id, tag, feeling, direction, day } = (value ?? {}) as Record<string, unknown>;
  const isText = (text: unknown): text is string =>
    typeof text === 'string' && text !== '' && text.length <= LONGEST;
  return (
    [id, tag, feeling, day].every(isText) &&
    isDay(String(day)) &&
    (direction === 'more' || direction === 'less')
  );
}

/** The hunches of a stored setting, the newest first; what is none is left out, and so is a second of one id. */
export function hunchesOf(value: unknown): Hunch[] {
  const all = Array.isArray(value) ? value.filter(isHunch).slice(0, MOST_HUNCHES) : [];
  const byId = new Map(all.map((hunch) => [hunch.id, hunch]));
  const key = ({ day, id }: Hunch) => `${day} ${id}`;
  return [...byId.values()].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}
