import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/looking-back.ts';
import styles from './looking-back.module.css';

/** How far the reading of all pages is, and then what it found. Both are one line high, so that nothing moves. */
export function ReadingLine({ read, of, found }: { read: number; of: number; found: string }) {
  const isWhole = read >= of;
  const words = t.reading(numberInWords(read), numberInWords(of));
  return (
    <div class={styles.reading}>
      {!isWhole && <progress class={styles.progress} max={of} value={read} aria-label={words} />}
      <p role="status">{isWhole ? found : ''}</p>
    </div>
  );
}
