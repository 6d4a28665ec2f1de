// Finds words in the page being written. It takes the place of the bar, so that nothing moves.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/writing.ts';
import { placesOf } from '../../journal/places.ts';
import { Icon } from '../parts/icon.tsx';
import { PageIcon } from '../parts/page-icon.tsx';
import { field } from './field.ts';
import styles from './find-in-page.module.css';
import type { Mirror } from './mirror.ts';

/** More marks than this help nobody, and each costs a range. */
const MOST_MARKED = 500;

export function FindInPage({
  mirror,
  last,
  close,
}: {
  mirror: { current: Mirror | null };
  /** What was looked for last on this page. */
  last: { current: string };
  close: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => {
    last.current = firstWord();
    return last.current;
  });
  const [at, setAt] = useState(() => nextPlace(text));
  // Opened with a word, the page stays where it is until something is asked of it.
  const isAsked = useRef(false);
  const places = placesOf(field.value, text);
  const here = places[at];

  function firstWord(): string {
    const selected = field.value.slice(field.selectionStart, field.selectionEnd);
    return selected !== '' && !selected.includes('\n') ? selected : last.current;
  }

  useEffect(() => {
    // The bar is where it is seen: the page need not go to its end for it.
    input.current?.focus({ preventScroll: true });
    // Typing takes the place of the word before.
    input.current?.select();
  }, []);

  // With the count, not after it: who leaves with the next key is at the place the count tells.
  useLayoutEffect(() => {
    const drawn = mirror.current;
    if (!drawn) return undefined;
    drawn.mark('found', places.slice(0, MOST_MARKED));
    drawn.mark('found-here', here ? [here] : []);
    if (here && isAsked.current) {
      field.setSelectionRange(here.start, here.end);
      bringNear(drawn.boxAt(here.start));
    }
    return () => {
      drawn.mark('found', []);
      drawn.mark('found-here', []);
    };
  }, [text, at]);

  const look = (next: string) => {
    isAsked.current = true;
    // At once, and in no effect: who closes with the next key has typed this one too.
    last.current = next;
    setText(next);
    setAt(nextPlace(next));
  };
  const go = (step: number) => {
    isAsked.current = true;
    if (places.length > 0) setAt((at + step + places.length) % places.length);
  };
  const leave = () => {
    close();
    field.focus({ preventScroll: true });
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class={styles.find}>
      <input
        ref={input}
        type="text"
        class={styles.input}
        aria-label={t.writing.findLabel}
        placeholder={t.writing.findLabel}
        autocomplete="off"
        autocapitalize="none"
        value={text}
        onInput={({ currentTarget }) => look(currentTarget.value)}
        onKeyDown={pressed}
      />
      <span role="status" class={styles.count}>
        {text === '' ? '' : t.writing.found(places.length === 0 ? 0 : at + 1, places.length)}
      </span>
      <Step name="up" label={t.writing.previous} act={() => go(-1)} />
      <Step name="down" label={t.writing.next} act={() => go(1)} />
      <Step name="close" label={t.writing.closeFind} act={leave} />
    </search>
  );
}

function Step({ name, label, act }: { name: 'up' | 'down' | 'close'; label: string; act: () => void }) {
  return (
    <button
      type="button"
      class={styles.step}
      aria-label={label}
      onPointerDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {name === 'close' ? <Icon name="close" /> : <PageIcon name={name} />}
    </button>
  );
}

/** From the caret on, as one reads. */
function nextPlace(text: string): number {
  return Math.max(
    0,
    placesOf(field.value, text).findIndex(({ start }) => start >= field.selectionStart),
  );
}

/** Into the upper part of the window, where no keyboard is. */
function bringNear(box: DOMRect | null): void {
  if (!box) return;
  const wanted = innerHeight / 4;
  if (box.top < 60 || box.bottom > innerHeight / 2) scrollBy(0, box.top - wanted);
}
