// The person's templates, one setting among the others, so that a backup carries them.
import type { Template } from '../journal/template.ts';
import { settingsOf } from './settings.ts';
import { writing } from './unit.ts';

/** Changes the list from what it is at that moment: another window may have changed it since it was read. */
export async function updateTemplates(change: (templates: Template[]) => Template[]): Promise<void> {
  await writing(['settings'], async ({ settings }) => {
    const row = await settings.get('templates');
    const { templates } = settingsOf(row ? [row] : []);
    await settings.putMany([{ key: 'templates', value: change(templates) }]);
  });
}
