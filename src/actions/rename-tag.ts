import { tagRenamed, tidyTag } from '../journal/naming.ts';
import { retellAll, type Tell } from '../store/retelling.ts';
import { type Outcome, retelling } from './arranging.ts';
import { making } from './making.ts';

/** Calls a tag otherwise in every page that has it; where pages have the other one already, the two are joined. */
export async function renameTag(from: string, text: string, tell?: Tell): Promise<Outcome> {
  const to = tidyTag(text);
  if (to === '') return { kind: 'blank' };
  if (to === from) return { kind: 'same' };
  return retelling(async () =>
    retellAll(() => ({ words: [], retell: tagRenamed(from, to) }), await making(), tell),
  );
}
