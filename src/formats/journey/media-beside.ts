// Pictures and recordings of Journey lie beside their entries, under names that begin with an entry's id.
import { type JsonRecord, textsAt } from '../foreign/fields.ts';
import type { Media } from '../foreign/foreign.ts';
import { kindOfName } from '../foreign/kind-of-name.ts';

const MEDIA = /(?:^|\/)\d{13}-[0-9a-z]{4,32}-[^/]+$/i;

export const isJourneyMedia = (path: string) => MEDIA.test(path);

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const keyOf = (path: string) => nameOf(path).toLowerCase();
export const idOf = (path: string) => nameOf(path).replace(/\.json$/i, '');

/** The pictures and recordings of an archive. */
export interface Beside {
  /** By their names, whose letters may be large in one place and small in another. */
  byName: ReadonlyMap<string, string>;
  /** By the id of the entry that their names begin with. */
  byId: ReadonlyMap<string, readonly string[]>;
  /** Those that an entry has, by their names in small letters. */
  taken: Set<string>;
}

const mediaIdOf = (path: string) => keyOf(path).split('-').slice(0, 2).join('-');

export function besideIn(paths: readonly string[]): Beside {
  const byId = new Map<string, string[]>();
  for (const path of paths.filter(isJourneyMedia)) {
    const others = byId.get(mediaIdOf(path));
    if (others) others.push(path);
    else byId.set(mediaIdOf(path), [path]);
  }
  return { byName: new Map(paths.map((path) => [keyOf(path), path])), byId, taken: new Set() };
}

/** What the entry names, and behind it what has its id for a name and is not named. */
export function mediaOf(entry: JsonRecord, file: string, { byName, byId, taken }: Beside): Media[] {
  const named = textsAt(entry, 'photos').map((name) => byName.get(keyOf(name)) ?? name);
  const others = (byId.get(keyOf(idOf(file))) ?? []).filter((path) => byName.get(keyOf(path)) === path);
  const names = [...new Set([...named, ...others])];
  for (const name of names) taken.add(keyOf(name));
  return names.map((name) => ({ kind: kindOfName(name, 'photo'), name }));
}

/** The paths of what no entry has. */
export const mediaLeft = ({ byId, taken }: Beside): string[] =>
  [...byId.values()].flat().filter((path) => !taken.has(keyOf(path)));
