import { useLayoutEffect, useState } from 'preact/hooks';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/looking-back.ts';
import styles from './looking-back.module.css';

/**
 * How far the reading of all pages is, and then what it found. Both are one line high, so that nothing moves. It stands
 * before anything is read, `gathered` null: what is said in a line that comes with its words is not heard.
 */
export function ReadingLine({
  gathered,
  found,
  hasNone = false,
}: {
  gathered: { read: number; of: number } | null;
  found: string;
  /** All is read, and none found: such a page begins where others with nothing on them do. */
  hasNone?: boolean;
}) {
  // A few pages are read before the line was ever drawn: it waits for that.
  const [isDrawn, setDrawn] = useState(false);
  useLayoutEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const { read, of } = gathered ?? { read: 0, of: 0 };
  const isReading = gathered !== null && read < of;
  const words = t.reading(numberInWords(read), numberInWords(of));
  return (
    <div class={hasNone ? undefined : styles.reading}>
      {isReading && <progress class={styles.progress} max={of} value={read} aria-label={words} />}
      <p role="status">{gathered === null || isReading || !isDrawn ? '' : found}</p>
    </div>
  );
}
