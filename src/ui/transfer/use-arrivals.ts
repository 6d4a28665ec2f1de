// Files that come in by the system: Ebb was opened with them, or another app shared them. One lot after the other,
// each when the one before is done with.
import { useEffect, useState } from 'preact/hooks';
import { filesOfArrival, letGoOfArrival } from '../../actions/bring-in.ts';
import type { ChosenFile } from '../../platform/files.ts';
import { takeLaunchedFiles } from '../../platform/launches.ts';
import { currentRoute, navigate, type Route } from '../frame/route.ts';
import type { ImportState } from './use-import.ts';

const BUSY: readonly ImportState['kind'][] = ['reading', 'storing', 'undoing'];
/** From here on the shared files are not needed again. */
const DONE: readonly ImportState['kind'][] = ['stored', 'undone'];

export const isBusyWith = ({ kind }: ImportState): boolean => BUSY.includes(kind);

export interface Arrivals {
  /** The shared files that the address names are no longer there. */
  isGone: boolean;
  /** The person left them. */
  letGo: () => void;
}

/** Chooses what arrives, as if it had been chosen by hand. */
export function useArrivals(
  { query }: Route,
  state: ImportState,
  choose: (files: readonly ChosenFile[]) => void,
): Arrivals {
  const inbox = query.get('inbox');
  const [waiting, setWaiting] = useState<readonly ChosenFile[]>([]);
  const [isGone, setGone] = useState(false);
  const isBusy = isBusyWith(state);
  const isDone = DONE.includes(state.kind);

  const letGo = () => {
    if (inbox === null) return;
    void letGoOfArrival(inbox).then(() => {
      // Somebody may have gone elsewhere meanwhile.
      if (currentRoute().query.get('inbox') === inbox) navigate('#/settings/import', { replace: true });
    });
  };

  const take = (files: readonly ChosenFile[]) => setWaiting((others) => [...others, ...files]);
  useEffect(() => takeLaunchedFiles(take), []);
  useEffect(() => {
    if (waiting.length === 0 || isBusy) return;
    setWaiting([]);
    choose(waiting);
  }, [waiting, isBusy]);

  useEffect(() => {
    let isOver = false;
    setGone(false);
    if (inbox === null) return;
    void filesOfArrival(inbox).then((files) => {
      if (isOver) return;
      if (files) take(files.map((file) => ({ path: file.name, file })));
      else setGone(true);
    });
    return () => {
      isOver = true;
    };
  }, [inbox]);
  useEffect(() => {
    if (isDone) letGo();
  }, [isDone]);

  return { isGone, letGo };
}
