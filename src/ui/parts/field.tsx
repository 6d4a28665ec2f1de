// A field below its name, with a line under it: days and choices as the pages ask for them.
import { isDay } from '../../journal/day.ts';
import styles from './field.module.css';

export interface Option {
  value: string;
  label: string;
}

/** One of several, or none: null. */
export function ChoiceField({
  name,
  none,
  options,
  value,
  choose,
}: {
  name: string;
  /** What is read where none is chosen; absent: there is always one. */
  none?: string;
  options: readonly Option[];
  value: string | null;
  choose: (value: string | null) => void;
}) {
  return (
    <label class={styles.field}>
      {name}
      <select
        autocomplete="off"
        value={value ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value || null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day, or null while it is none. `isKept`: the day before comes back where the field is left without one. */
export function DayField({
  name,
  value,
  min = '0001-01-01',
  max = '9999-12-31',
  isKept = false,
  choose,
}: {
  name: string;
  value: string | null;
  min?: string;
  max?: string;
  isKept?: boolean;
  choose: (day: string | null) => void;
}) {
  return (
    <label class={styles.field}>
      {name}
      <input
        type="date"
        autocomplete="off"
        required={isKept}
        min={min}
        max={max}
        value={value ?? ''}
        // A day that is half typed is none yet, and neither is one of a year with five digits.
        onChange={({ currentTarget }) => choose(isDay(currentTarget.value) ? currentTarget.value : null)}
        onBlur={({ currentTarget }) => {
          if (isKept && !isDay(currentTarget.value)) currentTarget.value = value ?? '';
        }}
      />
    </label>
  );
}

/** A line of text. */
export function TextField({
  name,
  value,
  longest,
  change,
}: {
  name: string;
  value: string;
  longest: number;
  change: (text: string) => void;
}) {
  return (
    <label class={styles.field}>
      {name}
      <input
        autocomplete="off"
        maxLength={longest}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}
