// A file input that looks like a button. The input itself stays: it has the name, the focus and the keyboard.
import buttons from '../parts/button.module.css';
import styles from './file-input.module.css';

export function FileInput({
  label,
  onFiles,
  accept,
  isFolder = false,
  isMultiple = false,
  isStrong = false,
  isDisabled = false,
}: {
  label: string;
  onFiles: (input: HTMLInputElement) => void;
  accept?: string;
  isFolder?: boolean;
  isMultiple?: boolean;
  isStrong?: boolean;
  isDisabled?: boolean;
}) {
  return (
    <label class={`${buttons.button} ${isStrong ? buttons.strong : ''} ${styles.label}`}>
      {label}
      <input
        type="file"
        class={styles.input}
        accept={accept}
        multiple={isMultiple || isFolder}
        {...(isFolder ? { webkitdirectory: true } : {})}
        disabled={isDisabled}
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) onFiles(currentTarget);
          // The same file chosen again must be heard again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
