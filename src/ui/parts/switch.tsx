// Something that is on or off, as soon as it is touched.
import styles from './switch.module.css';

export function Switch({
  label,
  isOn,
  isUnknown = false,
  describedBy,
  turn,
}: {
  label: string;
  isOn: boolean;
  /** It is not known yet what it stands at. */
  isUnknown?: boolean;
  /** The id of what says more of it. */
  describedBy: string;
  turn: (isOn: boolean) => void;
}) {
  return (
    <label class={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        autocomplete="off"
        aria-checked={isOn}
        aria-describedby={describedBy}
        disabled={isUnknown}
        checked={isOn}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
