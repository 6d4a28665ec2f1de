// Pictures and recordings that could not be stored, for want of room mostly. Each stays in this window, named in its text, until it is stored,
// or saved elsewhere, or not wanted: what a camera took or somebody said may be nowhere else.
import type { NewMedium } from '../../actions/keep-medium.ts';
import { setUnsaved } from '../../platform/storing.ts';
import type { StoreFailure } from '../../store/failure.ts';
import { isTakenOut, takeOut } from './placed-media.ts';

export interface Unstored {
  medium: NewMedium;
  /** As it can be saved elsewhere. */
  file: () => File;
  store: () => void;
  /** Why not, the last time. */
  code: Exclude<StoreFailure, 'locked'>;
  /** How often that failed. */
  tries: number;
}

let unstored: readonly Unstored[] = [];
/** By their ids: stored a second time meanwhile, bytes and row might not fit each other. */
const trying = new Set<string>();
const followers = new Set<(unstored: readonly Unstored[]) => void>();

/** Those that are wanted. What was taken out of its text is, once a step back names it again. */
export const wanted = (all: readonly Unstored[]): Unstored[] =>
  all.filter(({ medium }) => !isTakenOut(medium.id));

/** While any is here the browser asks before it leaves. */
let noLongerUnsaved: (() => void) | null = null;

function become(next: readonly Unstored[]): void {
  unstored = next;
  if (next.length > 0) noLongerUnsaved ??= setUnsaved(() => wanted(unstored).length > 0);
  else {
    noLongerUnsaved?.();
    noLongerUnsaved = null;
  }
  for (const follow of followers) follow(next);
}

export function watchUnstored(follow: (unstored: readonly Unstored[]) => void): () => void {
  followers.add(follow);
  follow(unstored);
  return () => followers.delete(follow);
}

const without = (id: string) => unstored.filter(({ medium }) => medium.id !== id);

/** It could not be stored. */
export function keepUnstored(one: Omit<Unstored, 'tries'>): void {
  const { id } = one.medium;
  trying.delete(id);
  const tries = (unstored.find(({ medium }) => medium.id === id)?.tries ?? 0) + 1;
  become([...without(id), { ...one, tries }]);
}

/** It is stored, or can never be. */
export function noLongerUnstored(id: string): void {
  trying.delete(id);
  if (unstored.some(({ medium }) => medium.id === id)) become(without(id));
}

/** It stays where it is until that is known. */
export function storeAgain({ medium: { id }, store }: Unstored): void {
  if (trying.has(id)) return;
  trying.add(id);
  store();
}

/** It is elsewhere now, or not wanted. */
export function letGoOf({ medium: { id } }: Unstored): void {
  takeOut(id);
  become(without(id));
}

/** Not wanted in its text; a step back brings it back. */
export function layAside({ medium: { id } }: Unstored): void {
  takeOut(id);
  become([...unstored]);
}
