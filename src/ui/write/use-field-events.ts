// What happens in the text field, told to the page being written.
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../journal/draft.ts';
import { field, grow } from './field.ts';

export interface FieldEvents {
  change: (fields: Partial<Draft>) => void;
  moveCaret: (caret: Draft['caret']) => void;
  done: () => void;
}

/** The text and the caret as they stand. */
export function textOfField(): Pick<Draft, 'body' | 'caret'> {
  return { body: field.value, caret: { start: field.selectionStart, end: field.selectionEnd } };
}

export function useFieldEvents(events: FieldEvents): void {
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    const typed = () => {
      grow();
      latest.current.change(textOfField());
    };
    const moved = () => latest.current.moveCaret(textOfField().caret);
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current.done();
    };
    field.addEventListener('input', typed);
    field.addEventListener('keyup', moved);
    field.addEventListener('pointerup', moved);
    document.addEventListener('keydown', pressed);
    return () => {
      field.removeEventListener('input', typed);
      field.removeEventListener('keyup', moved);
      field.removeEventListener('pointerup', moved);
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}
