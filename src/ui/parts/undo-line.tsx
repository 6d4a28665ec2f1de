// What was just done and can be taken back. It belongs into a region that is read out.
import { Button } from './button.tsx';
import styles from './undo-line.module.css';

export function UndoLine({ text, name, undo }: { text: string; name: string; undo: () => void }) {
  return (
    <div class={styles.line}>
      <span>{text}</span>
      <Button onClick={undo}>{name}</Button>
    </div>
  );
}
