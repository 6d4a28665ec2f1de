// A page of no interest: nothing on it, and behind it a journal that is locked. A key or a tap brings the lock screen.
import { lockNow } from '../../actions/lock-now.ts';

/** Hides what is on the screen at once, and locks. */
export function hide(): void {
  const { dataset } = document.documentElement;
  if (dataset.covered === 'hidden') return;
  dataset.covered = 'hidden';
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const locked = lockNow();
  const stop = new AbortController();
  const comeBack = (event: Event) => {
    // The double Escape itself, held down, brings nothing back.
    if (event instanceof KeyboardEvent && event.key === 'Escape') return;
    stop.abort();
    event.preventDefault();
    event.stopPropagation();
    // Not before the keys are gone.
    void locked.finally(() => {
      delete dataset.covered;
    });
  };
  for (const type of ['pointerup', 'keydown'] as const) {
    document.addEventListener(type, comeBack, { signal: stop.signal, capture: true });
  }
}
