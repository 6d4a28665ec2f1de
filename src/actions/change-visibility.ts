import type { Visibility } from '../journal/entry.ts';
import { publicTextOf } from '../journal/publishing.ts';
import { now } from '../platform/clock.ts';
import { putVisibility } from '../store/change-entry.ts';
import { putAside } from '../store/editions.ts';
import { randomId } from '../store/random-id.ts';

/**
 * Says who may see an entry. With `public` it is set aside to publish: it gets an edition of its own, without what is
 * private in it. False when there is no such entry.
 */
export async function changeVisibility(id: string, visibility: Visibility): Promise<boolean> {
  if (visibility === 'private') return (await putVisibility(id, visibility, now().at)) !== null;
  const making = { at: now().at, session: randomId(), textOf: publicTextOf };
  return (await putAside(id, making)) !== null;
}
