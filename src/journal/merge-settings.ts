// Settings of two journals: what is set here stays, what was never set here comes. Templates are texts: see there.
import { chaptersOf, MOST_CHAPTERS } from './chapter.ts';
import { hunchesOf, MOST_HUNCHES } from './hunch.ts';
import type { SettingRow } from './journal-rows.ts';
import { mergedTemplates } from './merge-templates.ts';
import { MOST_FORMS, MOST_PEOPLE, type Person, peopleOf } from './person.ts';
import { MOST_SERIES, seriesOf } from './series.ts';

/** Says something of the journal or the device it stands in, and would be untrue of another, or open it for longer. */
const OF_ONE_JOURNAL = [
  'lastBackupAt',
  'backupPutOffAt',
  'lastOpenedAt',
  'frontWords',
  'hostPlace',
  'hostToken',
  'siteSent',
  'picturesLookedAt',
  'locksAfterIdle',
  'locksAfterHidden',
];

/**
 * Lists of the person's own: both sides' items, the one that is here where an id is in both, people with the forms of
 * both; null: nothing new.
 */
const JOINED: Readonly<Record<string, (here: unknown, there: unknown) => unknown[] | null>> = {
  chapters: (here, there) => joinedLists(chaptersOf(here), chaptersOf(there), MOST_CHAPTERS),
  people: (here, there) => joinedLists(peopleOf(here), peopleOf(there), MOST_PEOPLE, withForms),
  series: (here, there) => joinedLists(seriesOf(here), seriesOf(there), MOST_SERIES),
  hunches: (here, there) => joinedLists(hunchesOf(here), hunchesOf(there), MOST_HUNCHES),
};

/** @param joined an item that both sides have; the very one that is here where nothing came to it */
function joinedLists<T extends { id: string }>(
  here: readonly T[],
  there: readonly T[],
  most: number,
  joined: (here: T, there: T) => T = (item) => item,
): T[] | null {
  const came = new Map(there.map((item) => [item.id, item]));
  const kept = here.map((item) => joined(item, came.get(item.id) ?? item));
  const ids = new Set(here.map(({ id }) => id));
  const fresh = there.filter(({ id }) => !ids.has(id)).slice(0, Math.max(0, most - here.length));
  const isNew = fresh.length > 0 || kept.some((item, at) => item !== here[at]);
  return isNew ? [...kept, ...fresh] : null;
}

/** A form that was added on either device is kept: what is on no list goes out as it is. */
function withForms(here: Person, there: Person): Person {
  const fresh = there.forms.filter((form) => !here.forms.includes(form));
  const added = [...new Set(fresh)].slice(0, Math.max(0, MOST_FORMS - here.forms.length));
  return added.length === 0 ? here : { ...here, forms: [...here.forms, ...added] };
}

export interface MergedSettings {
  /** The rows that are new or changed. */
  rows: SettingRow[];
  /** Settings that came, templates apart. */
  settings: number;
  /** Settings that say something else there, and stay as they are here. */
  settingsStay: number;
  /** Templates that came. */
  templates: number;
  /** Templates for which there is no room. */
  templatesLeft: number;
}

export function mergedSettings(here: readonly SettingRow[], there: readonly SettingRow[]): MergedSettings {
  const known = new Map(here.map(({ key, value }) => [key, value]));
  const rows = there.filter(
    ({ key }) => !known.has(key) && key !== 'templates' && !OF_ONE_JOURNAL.includes(key),
  );
  for (const { key, value } of there) {
    const join = JOINED[key];
    const joined = join && known.has(key) ? join(known.get(key), value) : null;
    if (joined) rows.push({ key, value: joined });
  }
  const settings = rows.length;
  const settingsStay = there.filter(({ key, value }) => staysApart(key, known, rows, value)).length;
  const came = there.find(({ key }) => key === 'templates')?.value;
  const { all, ...counts } = mergedTemplates(known.get('templates'), came);
  if (counts.templates > 0) rows.push({ key: 'templates', value: all });
  return { rows, settings, settingsStay, ...counts };
}

/** Of these a person would want to know that they are not the same on both; others are the device's. */
const TOLD = ['dayStartsAt', 'publishing', ...Object.keys(JOINED)];

function staysApart(
  key: string,
  known: ReadonlyMap<string, unknown>,
  rows: readonly SettingRow[],
  there: unknown,
): boolean {
  if (!known.has(key) || !TOLD.includes(key)) return false;
  const now = rows.find((row) => row.key === key)?.value ?? known.get(key);
  if (!Array.isArray(now) || !Array.isArray(there)) return JSON.stringify(now) !== JSON.stringify(there);
  const items = new Map(now.map((item) => [idOf(item), said(item)]));
  return there.some((item) => items.has(idOf(item)) && items.get(idOf(item)) !== said(item));
}

const idOf = (item: unknown) => (item as { id?: unknown } | null)?.id;
/** Forms of a name are those of both. */
const said = (item: unknown) => JSON.stringify({ ...(item as object), forms: undefined });
