// How far the turning of the lock is. It cannot be stopped half way: either all rows are sealed or none is.
import styles from './lock.module.css';

export interface Turned {
  done: number;
  total: number;
}

export function Turning({
  turned: { done, total },
  words,
  before,
}: {
  turned: Turned;
  words: (done: number, total: number) => string;
  before: string;
}) {
  const text = total === 0 ? before : words(done, total);
  return (
    <div role="status" class={styles.progress}>
      {total === 0 ? <progress aria-label={text} /> : <progress max={total} value={done} aria-label={text} />}
      <p>{text}</p>
    </div>
  );
}
