// What happens in the text field, told to the page being written.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../journal/draft.ts';
import { field, grow } from './field.ts';
import type { TypedHistory } from './typed-history.ts';

export interface FieldEvents {
  change: (fields: Partial<Draft>) => void;
  moveCaret: (caret: Draft['caret']) => void;
  done: () => void;
}

/** The text and the caret as they stand. */
export function textOfField(): Pick<Draft, 'body' | 'caret'> {
  return { body: field.value, caret: { start: field.selectionStart, end: field.selectionEnd } };
}

/** `typed` is null until its code is there; what is typed before is kept all the same, without steps. */
export function useFieldEvents(events: FieldEvents, typed: { current: TypedHistory | null }): void {
  const latest = useRef(events);
  latest.current = events;
  // In the task that reads the field for the first time: a key between the two would be in no draft.
  useLayoutEffect(() => {
    const before = (event: InputEvent) => typed.current?.before(event);
    const input = (event: Event) => {
      const undo = typed.current?.input(event as InputEvent);
      grow();
      latest.current.change(undo ? { ...textOfField(), undo } : textOfField());
    };
    const composed = ({ type }: CompositionEvent) => typed.current?.composing(type === 'compositionstart');
    const moved = () => latest.current.moveCaret(textOfField().caret);
    const pressedInField = (event: KeyboardEvent) => typed.current?.pressed(event);
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current.done();
    };
    const stop = new AbortController();
    const { signal } = stop;
    field.addEventListener('beforeinput', before, { signal });
    field.addEventListener('input', input, { signal });
    field.addEventListener('compositionstart', composed, { signal });
    field.addEventListener('compositionend', composed, { signal });
    field.addEventListener('keydown', pressedInField, { signal });
    field.addEventListener('keyup', moved, { signal });
    field.addEventListener('pointerup', moved, { signal });
    document.addEventListener('keydown', pressed, { signal });
    return () => stop.abort();
  }, []);
}
