// A template with nothing in it yet. It is stored with its first letter, so that one thought better of leaves nothing.
import { MOST, type Template } from '../journal/template.ts';
import { randomId } from '../store/random-id.ts';

export const beginTemplate = (): Template => ({ id: randomId(), name: '', body: '' });

/** The list with a begun template at its end. Throws where there are as many as there can be: nothing is stored then. */
export function withBegun(templates: readonly Template[], begun: Template): Template[] {
  if (templates.length >= MOST.templates) throw new Error('as many templates as there can be');
  return [...templates, begun];
}
