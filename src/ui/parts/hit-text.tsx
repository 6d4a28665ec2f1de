// A line of a person's words with those marked that were looked for.
import { runsOf } from '../../journal/hits.ts';
import styles from './hit-text.module.css';

export function HitText({ text, sought }: { text: string; sought: readonly string[] }) {
  // A list of rows is as many nodes as it needs.
  if (sought.length === 0) return <>{text}</>;
  return (
    <>
      {runsOf(text, sought).map((run, index) =>
        run.isHit ? (
          <mark key={index} class={styles.hit}>
            {run.text}
          </mark>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
