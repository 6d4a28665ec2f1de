// The caret stays among the words where it is when other words come into the field that has it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeAfter } from '../../journal/merge-texts.ts';
import { changeBetween } from '../../journal/text-edit.ts';

interface Kept {
  field: HTMLTextAreaElement | HTMLInputElement;
  value: string;
  start: number;
  end: number;
}

/** @param shown what the fields say. Gives what is called before that becomes other words than were typed */
export function useCaret(shown: unknown): () => void {
  const kept = useRef<Kept | null>(null);
  useLayoutEffect(() => {
    if (!kept.current) return;
    const { field, value, start, end } = kept.current;
    kept.current = null;
    const edit = changeBetween(value, field.value);
    if (edit && document.activeElement === field)
      field.setSelectionRange(placeAfter(edit, start), placeAfter(edit, end));
  }, [shown]);
  return () => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const { value, selectionStart: start, selectionEnd: end } = field;
    // A box to tick has none.
    if (start !== null && end !== null) kept.current = { field, value, start, end };
  };
}
