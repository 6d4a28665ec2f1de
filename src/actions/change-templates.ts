import type { Template } from '../journal/template.ts';
import { updateTemplates } from '../store/templates.ts';

/** Changes the list of templates from what it is at that moment. */
export async function changeTemplates(change: (templates: Template[]) => Template[]): Promise<void> {
  await updateTemplates(change);
}
