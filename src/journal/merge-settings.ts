// Settings of two journals: what is set here stays, what was never set here comes.
import { chaptersOf, MOST_CHAPTERS } from './chapter.ts';
import { hunchesOf, MOST_HUNCHES } from './hunch.ts';
import type { SettingRow } from './journal-rows.ts';
import { MOST_FORMS, MOST_PEOPLE, type Person, peopleOf } from './person.ts';
import { MOST_SERIES, seriesOf } from './series.ts';
import { isTemplates, MOST, type Template } from './template.ts';

/** Says something of the journal it stands in, and would be untrue of another. */
const OF_ONE_JOURNAL = [
  'lastBackupAt',
  'backupPutOffAt',
  'lastOpenedAt',
  'frontWords',
  'hostPlace',
  'hostToken',
  'siteSent',
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
  const came = there.find(({ key }) => key === 'templates')?.value;
  const own = known.get('templates');
  if (!isTemplates(came)) return { rows, settings, templates: 0, templatesLeft: 0 };
  const templates = isTemplates(own) ? own : [];
  const fresh = absentTemplates(templates, came);
  const added = fresh.slice(0, MOST.templates - templates.length);
  if (added.length > 0) rows.push({ key: 'templates', value: [...templates, ...added] });
  return { rows, settings, templates: added.length, templatesLeft: fresh.length - added.length };
}

/** By id, and each text once: a template may have been written down on both devices. */
function absentTemplates(here: readonly Template[], there: readonly Template[]): Template[] {
  const reads = ({ id: _id, ...text }: Template) => JSON.stringify(text);
  const ids = new Set(here.map(({ id }) => id));
  const texts = new Set(here.map(reads));
  return there.filter((template) => !ids.has(template.id) && !texts.has(reads(template)));
}
