// The arrows turn the pages of a book: against the reading to the earlier one, along it to the later one.
import { useEffect, useRef } from 'preact/hooks';
import { alongLine } from '../parts/reading-direction.ts';

const FIELDS = 'input, textarea, select, [contenteditable], pre, table';
const BY: Record<string, 1 | -1> = { back: -1, onward: 1 };

export function useTurning(turn: (by: 1 | -1) => void): void {
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const by = BY[alongLine(event.key)];
      if (by === undefined || event.defaultPrevented || event.isComposing) return;
      // Keys with a modifier are the browser's, and what scrolls sideways keeps its arrows.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
