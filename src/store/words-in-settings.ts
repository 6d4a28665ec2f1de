// Which words the person's own lists name: a template begins a page with them, a hunch is about one.
import { hunchesOf } from '../journal/hunch.ts';
import { templatesOf } from '../journal/template.ts';
import type { LaterSetting } from './later-settings.ts';
import type { Unit } from './rows.ts';

/** Ids of words. The unit must include `settings`. */
export async function wordsInSettings({ settings }: Unit): Promise<string[]> {
  const list = async (key: LaterSetting) => (await settings.get(key))?.value;
  return [
    ...templatesOf(await list('templates')).flatMap(({ feelings }) => feelings ?? []),
    ...hunchesOf(await list('hunches')).map(({ feeling }) => feeling),
  ];
}
