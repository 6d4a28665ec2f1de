// The person's templates, one setting among the others, so that a backup carries them.
import type { Template } from '../journal/template.ts';
import { db, guardSchema } from './database.ts';
import { settingsOf } from './settings.ts';

/** Changes the list from what it is at that moment: another window may have changed it since it was read. */
export async function updateTemplates(change: (templates: Template[]) => Template[]): Promise<void> {
  await db.transaction('rw', db.settings, db.meta, async () => {
    await guardSchema();
    const row = await db.settings.get('templates');
    const { templates } = settingsOf(row ? [row] : []);
    await db.settings.put({ key: 'templates', value: change(templates) });
  });
}
