import { updateLater } from '../store/later-settings.ts';

/** Whether pages may have a quiet line below them. Rejects where that could not be stored. */
export function changeQuietLine(isShown: boolean): Promise<void> {
  return updateLater('quietLine', () => isShown);
}
