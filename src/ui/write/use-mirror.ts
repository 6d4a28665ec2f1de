// Keeps what is drawn behind the field in step with it, and the line being written in sight.
import { useEffect, useRef } from 'preact/hooks';
import { seenPart, watchKeyboard } from '../../platform/keyboard.ts';
import { field, movedCaret, onSet } from './field.ts';
import { type Mirror, mountMirror } from './mirror.ts';

/** Room left between the line being written and what stands above or below it, in CSS pixels. */
const ROOM_PX = 12;

/** The mirror, once it stands. `restsOthers`: only the paragraph of the caret is in full ink. */
export function useMirror(restsOthers: boolean): { current: Mirror | null } {
  const mirror = useRef<Mirror | null>(null);
  const rests = useRef(restsOthers);
  rests.current = restsOthers;

  useEffect(() => {
    const made = mountMirror();
    mirror.current = made;
    const stop = new AbortController();
    const { signal } = stop;
    let composingFrom = 0;
    const draw = () => {
      made.draw();
      if (rests.current) made.focusOn(field.selectionStart);
    };
    let followed = '';
    const follow = () => {
      if (document.activeElement !== field) return;
      if (rests.current) made.focusOn(field.selectionStart);
      // A field that has the focus again is no caret that moved: the page stays where it was scrolled to.
      const caret = movedCaret();
      if (caret === '' || caret === followed) return;
      followed = caret;
      if (field.selectionStart === field.selectionEnd) bringIntoSight(made);
    };
    field.addEventListener('input', draw, { signal });
    document.addEventListener('selectionchange', follow, { signal });
    field.addEventListener('selectionchange', follow, { signal });
    // What an input method is still trying is underlined; the browser's own line is as see-through as the letters.
    field.addEventListener('compositionstart', () => (composingFrom = field.selectionStart), { signal });
    field.addEventListener('compositionend', () => made.mark('composing', []), { signal });
    field.addEventListener(
      'compositionupdate',
      ({ data }) => {
        const range = { start: composingFrom, end: composingFrom + data.length };
        // The text follows this event.
        queueMicrotask(() => requestAnimationFrame(() => made.mark('composing', [range])));
      },
      { signal },
    );
    const stopSetting = onSet(draw);
    const stopKeyboard = watchKeyboard(({ isOpen, covered }) => {
      const { documentElement: root } = document;
      root.style.setProperty('--keyboard', `${covered}px`);
      root.toggleAttribute('data-keyboard', isOpen);
      followed = '';
      if (isOpen) follow();
    });
    return () => {
      stop.abort();
      stopSetting();
      stopKeyboard();
      document.documentElement.toggleAttribute('data-keyboard', false);
      made.remove();
      mirror.current = null;
    };
  }, []);

  useEffect(() => {
    mirror.current?.focusOn(restsOthers ? field.selectionStart : null);
  }, [restsOthers]);
  return mirror;
}

/** Scrolls just as far as it takes for the line of the caret to be seen whole. */
function bringIntoSight(mirror: Mirror): void {
  const box = mirror.boxAt(field.selectionStart);
  if (!box) return;
  const { top, bottom } = seenPart();
  const bar = document.getElementById('writing-bar')?.getBoundingClientRect();
  const lowest = Math.min(bottom, bar && bar.top > top ? bar.top : bottom) - ROOM_PX;
  if (box.bottom > lowest) scrollBy(0, box.bottom - lowest);
  else if (box.top < top + ROOM_PX) scrollBy(0, box.top - top - ROOM_PX);
}
