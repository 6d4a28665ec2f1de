import { withSession } from '../journal/edition.ts';
import type { Template } from '../journal/template.ts';
import { randomId } from '../store/random-id.ts';
import { updateTemplates } from '../store/templates.ts';

/** Changes the list of templates from what it is at that moment. */
export async function changeTemplates(change: (templates: Template[]) => Template[]): Promise<void> {
  await updateTemplates(change);
}

/** This window, among all that may change a template. */
const HERE = randomId();

/** A template that is changed here: who has it as it is now, on another device, has an older one then. */
export const changedTemplate = (template: Template, fields: Partial<Template>): Template => ({
  ...template,
  ...fields,
  sessions: withSession(template.sessions ?? [], HERE),
});
