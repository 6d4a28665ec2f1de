// The day and the time of the page: a quiet line that is two native fields when one reaches for it.
import { clockInWords, dayInWords, t } from '../../i18n/index.ts';
import { isDay } from '../../journal/day.ts';
import { type Draft, whenOfDraft } from '../../journal/draft.ts';
import { clockOf, timeOf, type When } from '../../journal/when.ts';
import { clockOn, deviceZone } from '../../platform/clock.ts';
import styles from './when-line.module.css';

/** A time set by hand carries the offset of the device's zone on that day. */
function whenAt(day: string, time: string): When {
  const clock = clockOn(day, `${time}:00`);
  // A day that the zone left out (Apia, 30 December 2011): the person's day stands, without an offset.
  if (clock.day !== day) return { kind: 'local', day, time: `${time}:00` };
  const zone = deviceZone();
  return { kind: 'zoned', ...clock, ...(zone === null ? {} : { zone }) };
}

export function WhenLine({ draft, change }: { draft: Draft; change: (fields: Partial<Draft>) => void }) {
  const when = whenOfDraft(draft, clockOf(draft.startedAt));
  const time = timeOf(when)?.slice(0, 5) ?? '';
  const isThisYear = when.day.slice(0, 4) === clockOf(draft.startedAt).day.slice(0, 4);
  const setDay = (day: string) => {
    // Another day by hand: nobody said at which hour.
    if (isDay(day) && day !== when.day) change({ when: { kind: 'date', day } });
  };
  const setTime = (next: string) => {
    if (next === time) return;
    change({ when: next === '' ? { kind: 'date', day: when.day } : whenAt(when.day, next) });
  };
  return (
    <div class={styles.line}>
      <label class={styles.part}>
        <span class={styles.shown} aria-hidden="true">
          {dayInWords(when.day, {
            weekday: 'short',
            day: 'numeric',
            month: 'long',
            year: isThisYear ? undefined : 'numeric',
          })}
        </span>
        <input
          type="date"
          class={styles.native}
          aria-label={t.write.day}
          autocomplete="off"
          value={when.day}
          onChange={(event) => setDay(event.currentTarget.value)}
          onClick={showPicker}
        />
      </label>
      <label class={styles.part}>
        <span class={time === '' ? styles.none : styles.shown} aria-hidden="true">
          {time ? clockInWords(Date.parse(`2000-01-01T${time}`)) : t.write.noTime}
        </span>
        <input
          type="time"
          class={styles.native}
          aria-label={t.write.time}
          autocomplete="off"
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
          onClick={showPicker}
        />
      </label>
    </div>
  );
}

function showPicker(event: { currentTarget: HTMLInputElement }): void {
  try {
    event.currentTarget.showPicker?.();
  } catch {
    // A picker that may not open leaves the field itself.
  }
}
