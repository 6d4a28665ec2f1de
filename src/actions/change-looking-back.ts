import { putForLookingBack } from '../store/looking-back.ts';
import { making } from './making.ts';

/** Says whether an entry may be shown where one looks back. False when there is no such entry. */
export async function changeLookingBack(id: string, isFor: boolean): Promise<boolean> {
  return (await putForLookingBack(id, isFor, await making())) !== null;
}
