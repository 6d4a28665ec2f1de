// What the worker of the statistics is asked. Days are bare numbers and tags go along only where they are compared;
// no text of an entry is needed, so none is handed over.
import { type Direction, directionOf } from '../trends/direction.ts';
import { type Dynamics, dynamicsOf } from '../trends/dynamics.ts';
import { type HunchAnswer, hunchAnswer } from '../trends/hunch.ts';
import { type Curve, lookingBack } from '../trends/looking-back.ts';
import type { RatedDay } from '../trends/rated.ts';
import type { RecordedDay } from '../trends/share.ts';
import type { TagDays } from '../trends/tags.ts';
import { associationFamily, type TagBeside } from '../trends/together.ts';

/** A hunch with the days that can answer it. */
export interface HunchAsk {
  direction: 'more' | 'less';
  /** Day number on which it was said. */
  statedOn: number;
  days: RecordedDay[];
  tagged: ReadonlySet<number>;
}

/** The strengths of one feeling over a range. */
export interface StrengthAsk {
  rated: RatedDay[];
}

export interface StrengthAnswer {
  direction: Direction;
  /** Null below fifteen rated days. */
  curve: Curve | null;
  dynamics: Dynamics;
}

export interface NumberJobs {
  tags: { ask: { days: RecordedDay[]; tags: TagDays }; answer: TagBeside[] };
  hunches: { ask: HunchAsk[]; answer: HunchAnswer[] };
  strengths: { ask: StrengthAsk[]; answer: StrengthAnswer[] };
}

export type NumberJob = keyof NumberJobs;

export interface NumbersAsking<K extends NumberJob = NumberJob> {
  kind: K;
  ask: NumberJobs[K]['ask'];
}

type Work = { [K in NumberJob]: (ask: NumberJobs[K]['ask']) => NumberJobs[K]['answer'] };

export const WORK: Work = {
  tags: ({ days, tags }) => associationFamily(days, tags),
  hunches: (asked) => asked.map(({ days, tagged, ...hunch }) => hunchAnswer(hunch, days, tagged)),
  strengths: (asked) =>
    asked.map(({ rated }) => ({
      direction: directionOf(rated),
      curve: lookingBack(rated),
      dynamics: dynamicsOf(rated),
    })),
};
