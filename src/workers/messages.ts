// What goes to the converting worker and comes back from it. Types alone.
import type { FeelingLabels } from '../journal/speak-feelings.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Keys } from '../vault/keys.ts';
import type { JobName, Jobs, Progress } from './jobs.ts';

/** What goes to the worker: one job at a time, with the keys of a sealed journal, which can be used but not read. */
export type Asking = {
  [K in JobName]: {
    id: number;
    kind: K;
    ask: Jobs[K]['ask'];
    keys: Keys | null;
    /** What feelings are called in the language of the page. */
    labels: FeelingLabels | null;
  };
}[JobName];

/** What comes back. */
export type Telling =
  | { id: number; kind: 'progress'; progress: Progress }
  | { id: number; kind: 'answer'; answer: unknown }
  | { id: number; kind: 'failed'; code: StoreFailure };
