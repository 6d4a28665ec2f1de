// A field to look for something by its words.
import { PageIcon } from './page-icon.tsx';
import styles from './search-field.module.css';

export function SearchField({
  id,
  name,
  text,
  change,
  settle,
  attend,
}: {
  id?: string;
  name: string;
  text: string;
  change: (text: string) => void;
  /** The text is as it is meant: Enter, or the field is left. */
  settle?: () => void;
  /** Somebody turns to the field, or from it. */
  attend?: (isThere: boolean) => void;
}) {
  return (
    <label class={styles.field}>
      <PageIcon name="search" />
      <input
        id={id}
        type="search"
        autocomplete="off"
        autocapitalize="none"
        enterkeyhint="search"
        aria-label={name}
        placeholder={name}
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onChange={settle}
        onFocus={() => attend?.(true)}
        onBlur={() => attend?.(false)}
      />
    </label>
  );
}
