import { type PublishingChoices, publishingOf } from '../journal/publishing.ts';
import { updateLater } from '../store/later-settings.ts';

/** Changes what is set about publishing. */
export async function changePublishing(choices: Partial<PublishingChoices>): Promise<void> {
  await updateLater('publishing', (value) => publishingOf({ ...publishingOf(value), ...choices }));
}
