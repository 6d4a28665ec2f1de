import { putVersionBack, type Restored } from '../store/versions.ts';
import { making } from './making.ts';

/** Makes an earlier text of an entry its text again. */
export async function restoreVersion(versionId: string): Promise<Restored['kind']> {
  return (await putVersionBack(versionId, await making())).kind;
}
