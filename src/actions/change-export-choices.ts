import type { ExportChoices } from '../journal/export-choices.ts';
import { updateLater } from '../store/later-settings.ts';

/** Remembers how files go out. */
export async function changeExportChoices(choices: ExportChoices): Promise<void> {
  await updateLater('exportChoices', () => choices);
}
