// The menu beside the page: a sheet from below on a phone, a list above its button where there is room.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeSetting } from '../../actions/change-setting.ts';
import { t } from '../../i18n/writing.ts';
import { countWords } from '../../journal/word-count.ts';
import { changeBeside, useSettings } from './beside.ts';
import { field } from './field.ts';
import { markLines } from './mark-text.ts';
import styles from './page-menu.module.css';
import { useNextLine } from './prompt-line.tsx';
import { TemplateMenu } from './template-menu.tsx';
import type { MenuItem } from './use-page-menu.ts';
import type { Writing } from './use-writing.ts';

export { AboveField, LineLink } from './above-field.tsx';
export { StartedNotice } from './started-notice.tsx';

/** How far a menu stands from its button, and from the edge of the window. */
const GAP_PX = 8;

export function PageMenu({
  close,
  writing,
  find,
  anchor,
}: {
  close: () => void;
  writing: Writing;
  find: () => void;
  anchor: HTMLElement | null;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isInTemplates, setInTemplates] = useState(false);
  const [told, setTold] = useState('');
  const [counted, setCounted] = useState('');
  const settings = useSettings();
  const nextLine = useNextLine(settings);
  const isGone = useRef(false);
  const place = usePlace(anchor);
  const isPressedOutside = useRef(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [isInTemplates]);

  const leave = (then?: () => void) => {
    if (isGone.current) return;
    isGone.current = true;
    dialog.current?.close();
    close();
    // The field keeps its selection while others have the focus.
    field.focus({ preventScroll: true });
    then?.();
  };
  const checksSpelling = settings?.checksSpelling ?? field.spellcheck;
  const change = (key: 'checksSpelling' | 'restsOtherParagraphs', isOn: boolean) => {
    setTold('');
    changeSetting(key, isOn).catch(() => setTold(t.pageMenu.notStored));
  };
  const own: readonly MenuItem[] = [
    { id: 'line', label: t.pageMenu.line, act: nextLine },
    {
      id: 'templates',
      label: t.pageMenu.templates,
      act: () => {
        setTold('');
        setInTemplates(true);
      },
      staysOpen: true,
    },
    {
      id: 'count',
      label: t.pageMenu.count,
      act: () => setCounted(t.pageMenu.counted(countWords(field.value))),
      staysOpen: true,
      answer: counted,
    },
    { id: 'find', label: t.writing.findLabel, act: find },
    { id: 'heading', label: t.writing.heading, act: () => markLines('heading') },
    {
      id: 'focus',
      label: t.writing.focus,
      isOn: settings?.restsOtherParagraphs ?? false,
      act: () => change('restsOtherParagraphs', !settings?.restsOtherParagraphs),
    },
    { id: 'only-page', label: t.pageMenu.onlyPage, act: () => changeBeside({ isOnlyPage: true }) },
    {
      id: 'spelling',
      label: t.pageMenu.spelling,
      isOn: checksSpelling,
      act: () => change('checksSpelling', !checksSpelling),
    },
  ];
  return (
    <dialog
      ref={dialog}
      class={styles.menu}
      style={place}
      aria-label={isInTemplates ? t.pageMenu.templates : t.pageMenu.title}
      onClose={() => leave()}
      onKeyDown={(event) => step(event, dialog.current)}
      onPointerDown={(event) => {
        isPressedOutside.current = event.target === dialog.current;
      }}
      onClick={(event) => {
        if (event.target === dialog.current && isPressedOutside.current) leave();
      }}
    >
      <div class={styles.sheet}>
        {isInTemplates ? (
          <TemplateMenu
            templates={settings?.templates ?? []}
            writing={writing}
            back={() => setInTemplates(false)}
            leave={leave}
            tell={setTold}
          />
        ) : (
          <ul class={styles.list}>
            {own.map((item) => (
              <li key={item.id}>
                <Item item={item} leave={leave} />
              </li>
            ))}
            <li class={styles.apart}>
              <a class={styles.item} href="#/support">
                {t.pageMenu.talk}
              </a>
            </li>
          </ul>
        )}
        <p role="status" class={counted === '' ? styles.told : 'unseen'}>
          {told || counted}
        </p>
      </div>
    </dialog>
  );
}

function Item({ item, leave }: { item: MenuItem; leave: (then: () => void) => void }) {
  if (item.isOn !== undefined) {
    return (
      <button type="button" role="switch" aria-checked={item.isOn} class={styles.item} onClick={item.act}>
        {item.label}
        <span class={styles.state} aria-hidden="true">
          {item.isOn ? t.pageMenu.on : t.pageMenu.off}
        </span>
      </button>
    );
  }
  return (
    <button type="button" class={styles.item} onClick={() => (item.staysOpen ? item.act() : leave(item.act))}>
      {item.label}
      {/* The status says it to whoever does not see it. */}
      {item.answer && (
        <span class={styles.state} aria-hidden="true">
          {item.answer}
        </span>
      )}
    </button>
  );
}

/** Arrows, Home and End go from one thing to the next, as Tab does. */
function step(event: KeyboardEvent, dialog: HTMLDialogElement | null): void {
  // The page's own Ctrl+Enter finishes it; from in here that would come as a surprise.
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.stopPropagation();
  if (!dialog || event.target instanceof HTMLInputElement) return;
  const all = [...dialog.querySelectorAll<HTMLElement>('button, a, input')];
  const here = all.indexOf(document.activeElement as HTMLElement);
  const to: Record<string, number> = {
    ArrowDown: (here + 1) % all.length,
    ArrowUp: here <= 0 ? all.length - 1 : here - 1,
    Home: 0,
    End: all.length - 1,
  };
  const next = all[to[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Where the menu hangs on a wide window: on the side of its button where there is more room. */
function usePlace(anchor: HTMLElement | null): Record<`--${string}`, string> {
  const [, again] = useState(0);
  useEffect(() => {
    const follow = () => again((count) => count + 1);
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  const box = anchor?.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [top, bottom] = [box?.top ?? clientHeight, box?.bottom ?? clientHeight];
  const isBelow = clientHeight - bottom > top;
  return {
    '--from-right': `${Math.max(GAP_PX, clientWidth - (box?.right ?? clientWidth))}px`,
    '--from-bottom': isBelow ? 'auto' : `${Math.max(GAP_PX, clientHeight - top + GAP_PX)}px`,
    '--from-top': isBelow ? `${bottom + GAP_PX}px` : 'auto',
    '--room': `${(isBelow ? clientHeight - bottom : top) - 2 * GAP_PX}px`,
  };
}
