// A list of the person's own, chapters or people: what was done to it is told only once it is stored, and a removal can
// be taken back.
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, ButtonRow } from './button.tsx';
import styles from './own-list.module.css';
import { Notice } from './page.tsx';
import { UndoLine } from './undo-line.tsx';

/** Stores what `how` makes of the list. */
type Change<T> = (how: (all: T[]) => T[]) => Promise<void>;

export interface OwnList<T> {
  /** Tells what was done. */
  say: (text: string) => void;
  /** Puts another in the place of the one of its id. False where it could not be stored: that is told. */
  put: (next: T) => Promise<boolean>;
  remove: (item: T) => Promise<void>;
  bringBack: () => Promise<void>;
  said: string;
  removed: T | null;
  hasFailed: boolean;
  /** The heading of the list, which has the focus when what had it is gone. */
  heading: RefObject<HTMLHeadingElement | null>;
}

export function useOwnList<T extends { id: string }>(change: Change<T>): OwnList<T> {
  const [removed, setRemoved] = useState<T | null>(null);
  const [said, setSaid] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const store = async (how: (all: T[]) => T[]): Promise<boolean> => {
    setFailed(false);
    const isStored = await change(how).then(
      () => true,
      () => false,
    );
    setFailed(!isStored);
    return isStored;
  };
  const turn = (gone: T | null) => {
    setSaid('');
    setRemoved(gone);
    heading.current?.focus();
  };
  return {
    said,
    removed,
    hasFailed,
    heading,
    say(text) {
      setRemoved(null);
      setSaid(text);
    },
    put: (next) => store((all) => all.map((each) => (each.id === next.id ? next : each))),
    async remove(item) {
      if (await store((all) => all.filter(({ id }) => id !== item.id))) turn(item);
    },
    async bringBack() {
      if (removed === null) return;
      const back = (all: T[]) => (all.some(({ id }) => id === removed.id) ? all : [...all, removed]);
      if (await store(back)) turn(null);
    },
  };
}

/** The heading of such a list, and what is told of it. */
export function OwnListHead<T>({
  list,
  title,
  words,
  removed,
}: {
  list: OwnList<T>;
  title: string;
  words: { undo: string; notStored: string };
  /** What is told of one that is gone. */
  removed: (item: T) => string;
}) {
  return (
    <>
      <h2 ref={list.heading} tabIndex={-1} class={styles.heading}>
        {title}
      </h2>
      <div role="status">
        <span class="unseen">{list.said}</span>
        {list.removed && (
          <UndoLine text={removed(list.removed)} name={words.undo} undo={() => void list.bringBack()} />
        )}
      </div>
      {list.hasFailed && <Notice role="alert">{words.notStored}</Notice>}
    </>
  );
}

/** One of the list: what it is, or the fields to change it. */
export function OwnListRow({
  name,
  isOpen,
  open,
  remove,
  fields,
  words,
  children,
}: {
  name: string;
  isOpen: boolean;
  open: () => void;
  remove: () => void;
  fields: ComponentChildren;
  /** What the buttons are called, and what stands on them. */
  words: { edit: string; editShort: string; remove: string; removeShort: string };
  children: ComponentChildren;
}) {
  const row = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  // What had the focus is gone with what it stood in: it goes on in the fields, and back to the button.
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    row.current?.querySelector<HTMLElement>(isOpen ? 'input' : 'button')?.focus();
  }, [isOpen]);
  return (
    <li ref={row}>
      {isOpen ? (
        fields
      ) : (
        <>
          <h3 class={styles.name}>{name}</h3>
          {children}
          <ButtonRow>
            <Button weight="quiet" aria-label={words.edit} onClick={open}>
              {words.editShort}
            </Button>
            <Button weight="quiet" aria-label={words.remove} onClick={remove}>
              {words.removeShort}
            </Button>
          </ButtonRow>
        </>
      )}
    </li>
  );
}
