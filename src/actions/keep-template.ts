// Keeps a text as a template, or says why not.
import { MOST, type Template } from '../journal/template.ts';
import { randomId } from '../store/random-id.ts';
import { updateTemplates } from '../store/templates.ts';

/** `many`: there are as many as there can be; `long`: the text is; `failed`: it could not be stored. */
export type Kept = 'kept' | 'many' | 'long' | 'failed';

export async function keepTemplate(template: Omit<Template, 'id'>): Promise<Kept> {
  if (template.body.length > MOST.body) return 'long';
  let kept: Kept = 'kept';
  try {
    await updateTemplates((templates) => {
      if (templates.length >= MOST.templates) kept = 'many';
      return kept === 'many' ? templates : [...templates, { ...template, id: randomId() }];
    });
    return kept;
  } catch {
    return 'failed';
  }
}
