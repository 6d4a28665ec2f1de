import styles from './looking-back.module.css';

export interface FeelingOption {
  id: string;
  label: string;
}

/** One of the feelings that were named, or `none` of them. */
export function FeelingChoice({
  label,
  none,
  options,
  feeling,
  choose,
}: {
  label: string;
  none: string;
  options: readonly FeelingOption[];
  feeling: string | null;
  choose: (feeling: string | null) => void;
}) {
  return (
    <label class={styles.field}>
      {label}
      <select
        autocomplete="off"
        value={feeling ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
