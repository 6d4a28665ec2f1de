// Days to step through: one thing to focus, whose keys go from written day to written day, and which can be tapped.
import type { ComponentChildren, CSSProperties } from 'preact';
import { dayInWords } from '../../i18n/index.ts';
import { dayOfNumber } from '../../journal/day.ts';
import { stepped } from './stepping.ts';

export interface Stepping {
  /** Written days, rising. */
  days: readonly number[];
  chosen: number | null;
  choose: (day: number | null) => void;
  /** The chosen day was chosen again, or Enter was pressed on it. */
  open: (day: number) => void;
}

export function DaySlider({
  name,
  of: { days, chosen, choose, open },
  dayAt,
  class: ownClass,
  style,
  children,
}: {
  name: string;
  of: Stepping;
  /** The day that a tap means: null where it means none, undefined where it means nothing. */
  dayAt: (event: MouseEvent) => number | null | undefined;
  class?: string | undefined;
  style: CSSProperties;
  children: ComponentChildren;
}) {
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const tap = (event: MouseEvent) => {
    const day = dayAt(event);
    if (day === undefined) return;
    if (day !== null && day === chosen && days.includes(day)) open(day);
    else choose(day);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && chosen !== null) {
      event.preventDefault();
      return choose(null);
    }
    if (event.key === 'Enter' && chosen !== null && days.includes(chosen)) return open(chosen);
    const day = stepped(days, chosen, event.key);
    if (day === null) return;
    event.preventDefault();
    choose(day);
  };
  return (
    <div
      class={ownClass}
      style={style}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={chosen ?? last}
      aria-valuetext={dayInWords(dayOfNumber(chosen ?? last), {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      })}
      onClick={tap}
      onKeyDown={press}
    >
      {children}
    </div>
  );
}
