// One invented person's journal, on days that end yesterday. The same day in gives the same journal out.
import { addDays, DAY_MS, type Day, dayNumber, dayOfNumber, type Time, weekStart } from '../journal/day.ts';
import type { Content, Entry } from '../journal/entry.ts';
import { EXAMPLE_PREFIX, type ExampleRows } from '../journal/example.ts';
import { contentAlone } from '../journal/finish.ts';
import type { Version } from '../journal/version.ts';
import type { Moment, When } from '../journal/when.ts';
import { CHAPTERS } from './chapters/chapters.ts';
import { OWN_WORDS } from './own-words.ts';
import { pagesOf, type Told } from './told.ts';

/** Where and when the example is loaded. */
export interface Place {
  /** The device's calendar day. */
  today: Day;
  /** IANA zone; null where the browser does not tell. */
  zone: string | null;
  /** What a clock of the device shows for a day and a time: both, and the offset from UTC in minutes. */
  clockOn: (day: Day, time: Time) => { day: Day; time: Time; offset: number };
}

/** When a page that tells no time was written. */
const EVENING = '21:00:00';
const DEVICE = 'example';

function dayOf({ weeksAgo, weekday }: Told, today: Day): Day {
  const monday = dayOfNumber(weekStart(dayNumber(today)));
  return addDays(monday, weekday - 1 - 7 * weeksAgo);
}

function momentsOf(told: Told, { today, zone, clockOn }: Place): { when: When; writtenAt: Moment } {
  const day = dayOf(told, today);
  const clock = clockOn(day, told.time === null ? EVENING : `${told.time}:00`);
  const at = Date.parse(`${clock.day}T${clock.time}Z`) - clock.offset * 60_000;
  const writtenAt = { at, offset: clock.offset };
  if (told.time === null) return { when: { kind: 'date', day }, writtenAt };
  return { when: { kind: 'zoned', ...clock, ...(zone === null ? {} : { zone }) }, writtenAt };
}

function entryOf(told: Told, id: string, place: Place): { entry: Entry; version: Version | null } {
  const { when, writtenAt } = momentsOf(told, place);
  const content: Content = {
    when,
    ...(told.title === null ? {} : { title: told.title }),
    body: told.body,
    layout: 'post',
    tags: told.tags,
    feelings: told.feelings,
    extra: [],
  };
  const { was } = told;
  const editedAt = was ? { ...writtenAt, at: writtenAt.at + was.days * DAY_MS } : writtenAt;
  const entry: Entry = {
    ...content,
    id,
    revision: was ? 2 : 1,
    stamp: `${id}-${was ? 2 : 1}`,
    ancestors: was ? [`${id}-1`] : [],
    device: DEVICE,
    writtenAt,
    editedAt,
    visibility: told.isPublic ? 'public' : 'private',
    isExample: true,
  };
  if (!was) return { entry, version: null };
  const first = contentAlone({ ...content, body: was.body });
  const version = { id: `${id}-first`, entryId: id, stamp: `${id}-1`, savedAt: writtenAt, content: first };
  return { entry, version: { ...version, kind: 'first' } };
}

/** The example as rows: everything before today. */
export function exampleJournal(place: Place): ExampleRows {
  const pages = CHAPTERS.flatMap(pagesOf).map((told, index) => ({
    told,
    id: `${EXAMPLE_PREFIX}${String(index + 1).padStart(3, '0')}`,
  }));
  const written = pages
    .filter(({ told }) => dayOf(told, place.today) < place.today)
    .map(({ told, id }) => entryOf(told, id, place));
  return {
    entries: written.map(({ entry }) => entry),
    versions: written.flatMap(({ version }) => version ?? []),
    words: [...OWN_WORDS],
  };
}
