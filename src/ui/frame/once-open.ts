// What a window listens for from then on, once the journal is open and nobody waits for anything.
import { listenForLaunches } from '../../platform/launches.ts';
import { keepFocus } from './keep-focus.ts';

/** @param navigate is handed over: a chunk that took it from its own place would part the first load in two */
export function onceOpen(navigate: (address: string) => void): void {
  keepFocus();
  listenForLaunches(navigate);
}
