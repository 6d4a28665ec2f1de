// Whoever unlocked by the recovery key has forgotten the passphrase, and is offered another one: in this window's memory
// alone, until one is set, it is put away, or Ebb is locked.
import { watchSealing } from '../../store/sealing.ts';
import type { Watch } from '../../store/watch.ts';

/** `followed`: somebody went where one is set. */
export type Renewal = 'none' | 'offered' | 'followed';

let renewal: Renewal = 'none';
const followers = new Set<(renewal: Renewal) => void>();

export function setRenewal(next: Renewal): void {
  renewal = next;
  for (const follow of followers) follow(next);
}

watchSealing(({ isSealed, isLocked }) => {
  if (renewal !== 'none' && (!isSealed || isLocked)) setRenewal('none');
});

/** Left before one was set. */
export function offerOnceMore(): void {
  if (renewal === 'followed') setRenewal('offered');
}

export const watchRenewal: Watch<Renewal> = (next) => {
  followers.add(next);
  next(renewal);
  return () => followers.delete(next);
};
