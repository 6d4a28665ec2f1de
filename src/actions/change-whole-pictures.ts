import { updateLater } from '../store/later-settings.ts';

/** Whether pictures that are added from now on are kept as they are. Rejects where that could not be stored. */
export function changeWholePictures(isWhole: boolean): Promise<void> {
  return updateLater('wholePictures', () => isWhole);
}
