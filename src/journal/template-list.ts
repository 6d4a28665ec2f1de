// What one does with templates: read their names, put them in order, fit their text into a page.
import { firstWords } from './entry.ts';
import type { Template } from './template.ts';

/** The name that a text has by itself. */
export function nameFrom(body: string): string {
  return firstWords(body, 40);
}

/** What a template is called on the screen. */
export function templateName({ name, body }: Template): string {
  return name.trim() === '' ? nameFrom(body) : name.trim();
}

/** The list with one template a step up (-1) or down (1); as it was where there is no such step. */
export function moved(templates: readonly Template[], id: string, step: -1 | 1): Template[] {
  const from = templates.findIndex((template) => template.id === id);
  const to = from + step;
  const taken = templates[from];
  if (!taken || to < 0 || to >= templates.length) return [...templates];
  return templates.toSpliced(from, 1).toSpliced(to, 0, taken);
}

/** A text as a paragraph of its own between what stands before and after the caret. */
export function asParagraph(text: string, before: string, after: string): string {
  if (text === '') return '';
  const isOpen = before === '' || before.endsWith('\n');
  const isLast = after === '' || after.startsWith('\n') || text.endsWith('\n');
  return `${isOpen ? '' : '\n\n'}${text}${isLast ? '' : '\n\n'}`;
}
