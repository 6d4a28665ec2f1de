// What the menu opened beside the page. It is this window's alone and goes with the page: a reload shows none of it.
import { useEffect, useState } from 'preact/hooks';
import { type Settings, watchSettings } from '../../store/watch.ts';

/** A template that was put into the page, so that it can be taken out again. */
export interface Started {
  name: string;
  /** Where its text begins in the field. */
  at: number;
  text: string;
  tags: string[];
  feelings: string[];
}

/** A picture or a recording whose code a key took out of the text. */
export interface TakenOut {
  code: string;
  isPicture: boolean;
}

interface Beside {
  /** Which line to start from is shown, by its place in the list. */
  line: number | null;
  started: Started | null;
  takenOut: TakenOut | null;
  isOnlyPage: boolean;
}

const NOTHING: Beside = { line: null, started: null, takenOut: null, isOnlyPage: false };

let beside = NOTHING;
const listeners = new Set<(next: Beside) => void>();

export function changeBeside(fields: Partial<Beside>): void {
  beside = { ...beside, ...fields };
  for (const listener of listeners) listener(beside);
}

/** The page is left. */
export function clearBeside(): void {
  changeBeside(NOTHING);
}

export function useBeside(): Beside {
  const [now, setNow] = useState(beside);
  useEffect(() => {
    listeners.add(setNow);
    setNow(beside);
    return () => {
      listeners.delete(setNow);
    };
  }, []);
  return now;
}

/** Null until they are read, and for good where they cannot be. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => watchSettings(setSettings), []);
  return settings;
}
