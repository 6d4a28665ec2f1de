// Makes a calendar file that reminds, and hands it over. Ebb itself keeps nothing of it.
import { clockOf } from '../journal/when.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../store/random-id.ts';
import { type Handed, handOver } from './hand-over.ts';

export type { Weekday } from '../formats/calendar-file.ts';
export type { Handed } from './hand-over.ts';

import type { Weekday } from '../formats/calendar-file.ts';

/** What the person chose. No days means every day. */
export interface ReminderChoice {
  title: string;
  /** `21:00` */
  time: string;
  days: readonly Weekday[];
}

const load = () => import('../formats/calendar-file.ts');

/** Loads what makes the file, so that the tap that asks for it is answered at once. */
export async function prepareReminder(): Promise<void> {
  await load().catch(() => undefined);
}

/** The file; it is made with no connection. */
export async function makeReminder({ title, time, days }: ReminderChoice): Promise<File> {
  const { calendarFile, firstDay } = await load();
  const moment = now();
  const clock = clockOf(moment);
  const day = firstDay({ day: clock.day, time: clock.time.slice(0, 5) }, time, days);
  const text = calendarFile({ title, day, time, days, uid: randomId(), madeAt: moment.at });
  // A neutral name: what is in it is nobody's business on a shared screen.
  return new File([text], 'reminder.ics', { type: 'text/calendar' });
}

export const handOverReminder = (file: File): Promise<Handed> => handOver(file);
