// Finds words in the page being written. It takes the place of the bar, so that nothing moves.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/writing.ts';
import { placesOf } from '../../journal/places.ts';
import { Icon } from '../parts/icon.tsx';
import { PageIcon } from '../parts/page-icon.tsx';
import { field } from './field.ts';
import styles from './find-in-page.module.css';
import type { Mirror } from './mirror.ts';

/** More marks than this help nobody, and each costs a range. */
const MOST_MARKED = 500;

export function FindInPage({ mirror, close }: { mirror: { current: Mirror | null }; close: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const places = placesOf(field.value, text);
  const here = places[at];

  useEffect(() => {
    const { selectionStart, selectionEnd, value } = field;
    const selected = value.slice(selectionStart, selectionEnd);
    // The bar is stuck to the window's edge; its own place may be far below, and the page stays where it is.
    input.current?.focus({ preventScroll: true });
    if (selected === '' || selected.includes('\n') || !input.current) return;
    setText(selected);
    // Typing puts another word in its place.
    input.current.value = selected;
    input.current.select();
  }, []);

  useEffect(() => {
    const drawn = mirror.current;
    if (!drawn) return undefined;
    drawn.mark('found', places.slice(0, MOST_MARKED));
    drawn.mark('found-here', here ? [here] : []);
    if (here) {
      field.setSelectionRange(here.start, here.end);
      bringNear(drawn.boxAt(here.start));
    }
    return () => {
      drawn.mark('found', []);
      drawn.mark('found-here', []);
    };
  }, [text, at]);

  const look = (next: string) => {
    setText(next);
    // From the caret on, as one reads.
    const found = placesOf(field.value, next);
    const after = found.findIndex(({ start }) => start >= field.selectionStart);
    setAt(Math.max(0, after));
  };
  const go = (step: number) => {
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

/** Into the upper part of the window, where no keyboard is. */
function bringNear(box: DOMRect | null): void {
  if (!box) return;
  const wanted = innerHeight / 4;
  if (box.top < 60 || box.bottom > innerHeight / 2) scrollBy(0, box.top - wanted);
}
