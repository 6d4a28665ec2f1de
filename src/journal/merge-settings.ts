// Settings of two journals: what is set here stays, what was never set here comes.
import type { SettingRow } from './journal-rows.ts';
import { isTemplates, MOST, type Template } from './template.ts';

/** Says something of the journal it stands in, and would be untrue of another. */
const OF_ONE_JOURNAL = ['lastBackupAt', 'lastOpenedAt', 'frontWords'];

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
