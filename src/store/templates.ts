// The person's templates, one setting among the others, so that a backup carries them.
import { type Template, templatesOf } from '../journal/template.ts';
import { updateLater } from './later-settings.ts';
import type { Watch } from './watch.ts';
import { watchLater } from './watch-laters.ts';

const watchStored = watchLater('templates');

/** The templates, in the person's order. */
export const watchTemplates: Watch<Template[]> = (next, failed) =>
  watchStored((stored) => next(templatesOf(stored)), failed);

/** Changes the list from what it is at that moment: another window may have changed it since it was read. */
export async function updateTemplates(change: (templates: Template[]) => Template[]): Promise<void> {
  await updateLater('templates', (stored) => change(templatesOf(stored)));
}
