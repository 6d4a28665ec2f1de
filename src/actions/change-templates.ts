import type { Template } from '../journal/template.ts';
import { updateSetting } from '../store/settings.ts';

/** Changes the list of templates from what it is at that moment. */
export async function changeTemplates(change: (templates: Template[]) => Template[]): Promise<void> {
  await updateSetting('templates', change);
}
