// Ends "Two texts": the person chooses one, joins both, or makes them two entries. No text is lost by any of it.
import type { Entry } from '../journal/entry.ts';
import { contentAlone } from '../journal/finish.ts';
import type { Version } from '../journal/version.ts';
import { separateConflict, settleConflict } from '../store/conflicts.ts';
import { making } from './making.ts';

export async function keepStanding(version: Version): Promise<void> {
  await settleConflict(version.id, { kind: 'standing' }, await making());
}

export async function takeOther(version: Version): Promise<void> {
  await settleConflict(version.id, { kind: 'other' }, await making());
}

/** One body after the other; tags and feelings of both, each once. */
export async function joinTexts(entry: Entry, version: Version): Promise<void> {
  const standing = contentAlone(entry);
  const other = version.content;
  const named = new Set(standing.feelings.map((feeling) => feeling.id));
  const content = {
    ...standing,
    body: `${standing.body}\n\n${other.body}`,
    tags: [...new Set([...standing.tags, ...other.tags])],
    feelings: [...standing.feelings, ...other.feelings.filter((feeling) => !named.has(feeling.id))],
  };
  await settleConflict(version.id, { kind: 'joined', content }, await making());
}

export async function separateTexts(version: Version): Promise<string | null> {
  return (await separateConflict(version.id, await making()))?.id ?? null;
}
