// Lists among the settings that name tags and feelings: templates and hunches.
import { type Hunch, hunchesOf } from '../journal/hunch.ts';
import type { Retell } from '../journal/naming.ts';
import { isTemplates, type Template, templatesOf } from '../journal/template.ts';
import type { Unit } from './rows.ts';

/** One item of a list, before and after. */
export interface ListChange {
  key: 'templates' | 'hunches';
  before: Template | Hunch;
  after: Template | Hunch;
}

function retoldTemplate(template: Template, retell: Retell): Template {
  const naming = { tags: template.tags ?? [], feelings: (template.feelings ?? []).map((id) => ({ id })) };
  const next = retell(naming);
  if (next === naming) return template;
  return { ...template, tags: next.tags, feelings: next.feelings.map(({ id }) => id) };
}

/** A hunch goes with its tag to another name. Where that became a feeling, it stays what was said. */
function retoldHunch(hunch: Hunch, retell: Retell): Hunch {
  const [tag, ...more] = retell({ tags: [hunch.tag], feelings: [] }).tags;
  return tag === undefined || more.length > 0 || tag === hunch.tag ? hunch : { ...hunch, tag };
}

async function changeList<T>(
  { settings }: Unit,
  key: ListChange['key'],
  read: (value: unknown) => T[],
  change: (item: T) => T,
): Promise<void> {
  const list = read((await settings.get(key))?.value ?? null);
  const next = list.map(change);
  const isChanged = next.some((item, at) => item !== list[at]);
  // One that could not be read back would take all the others with it.
  const isReadable = key !== 'templates' || isTemplates(next);
  if (isChanged && isReadable) await settings.putMany([{ key, value: next }]);
}

async function changeLists(
  unit: Unit,
  ofTemplate: (template: Template) => Template,
  ofHunch: (hunch: Hunch) => Hunch,
): Promise<void> {
  await changeList(unit, 'templates', templatesOf, ofTemplate);
  await changeList(unit, 'hunches', hunchesOf, ofHunch);
}

/** Retells them, and gives what was changed. */
export async function retellLists(unit: Unit, retell: Retell): Promise<ListChange[]> {
  const changed: ListChange[] = [];
  const noting =
    <T extends Template | Hunch>(key: ListChange['key'], retold: (item: T, retell: Retell) => T) =>
    (before: T): T => {
      const after = retold(before, retell);
      if (after !== before) changed.push({ key, before, after });
      return after;
    };
  await changeLists(unit, noting('templates', retoldTemplate), noting('hunches', retoldHunch));
  return changed;
}

/** Each as it was, where nobody changed it since. */
export async function putListsBack(unit: Unit, changes: readonly ListChange[]): Promise<void> {
  const back =
    <T extends Template | Hunch>(key: ListChange['key']) =>
    (now: T): T => {
      const found = changes.find(
        (change) => change.key === key && JSON.stringify(change.after) === JSON.stringify(now),
      );
      return (found?.before as T | undefined) ?? now;
    };
  await changeLists(unit, back('templates'), back('hunches'));
}
