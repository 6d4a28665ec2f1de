// The menu beside the page: a sheet from below on a phone, a list above its button where there is room.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeSetting } from '../../actions/change-setting.ts';
import { t as media } from '../../i18n/media.ts';
import { t } from '../../i18n/writing.ts';
import { countWords } from '../../journal/word-count.ts';
import { canRecord } from '../../platform/record.ts';
import { watchTemplates } from '../../store/templates.ts';
import type { Settings } from '../../store/watch.ts';
import { isRightToLeft } from '../parts/reading-direction.ts';
import { useWatch } from '../parts/use-watch.ts';
import { choosePictures } from './add-pictures.ts';
import { changeBeside } from './beside.ts';
import { isCaretInSight } from './caret-in-sight.ts';
import { field } from './field.ts';
import { isPrivateHere, keepLineHere, makeBold, markLines, markPrivate } from './mark-text.ts';
import styles from './page-menu.module.css';
import { useNextLine } from './prompt-line.tsx';
import { TemplateMenu } from './template-menu.tsx';
import type { MenuItem } from './use-page-menu.ts';
import type { Writing } from './use-writing.ts';
import { beginRecording } from './voice-recording.ts';

export { AboveField, LineLink } from './above-field.tsx';
export { BarNotice } from './bar-notice.tsx';
export { BelowField } from './below-field.tsx';

/** How far a menu stands from its button, and from the edge of the window. */
const GAP_PX = 8;

export function PageMenu({
  close,
  settings,
  writing,
  find,
  anchor,
}: {
  close: () => void;
  settings: Settings | null;
  writing: Writing;
  find: () => void;
  anchor: HTMLElement | null;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isInTemplates, setInTemplates] = useState(false);
  const [told, setTold] = useState('');
  const [counted, setCounted] = useState('');
  const templates = useWatch(watchTemplates);
  const nextLine = useNextLine(settings);
  const isGone = useRef(false);
  const place = usePlace(anchor, dialog);
  const isPressedOutside = useRef(false);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.scrollIntoView({ block: 'nearest' }), [told]);
  useLayoutEffect(() => {
    const seen = scrollY;
    dialog.current?.showModal();
    // Its first button takes the focus, and the page below may be scrolled for that.
    scrollTo({ top: seen, behavior: 'instant' });
  }, []);
  useEffect(() => {
    // It may still be on its way up: the page below is not scrolled for it.
    dialog.current?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
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
  /** By Escape: nothing was chosen. */
  const closed = () => {
    if (isGone.current) return;
    const isSeen = isCaretInSight();
    leave();
    // Whoever came by key would be where nothing is drawn.
    if (!isSeen) anchor?.focus({ preventScroll: true });
  };
  const [isPrivate] = useState(isPrivateHere);
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
      act: () => {
        setTold('');
        setCounted(t.pageMenu.counted(countWords(field.value)));
      },
      staysOpen: true,
      // Only one thing is said at a time.
      ...(told === '' ? { says: counted } : {}),
    },
    ...(isInBar('picture') ? [] : [{ id: 'picture', label: media.media.add, act: choosePictures }]),
    ...(isInBar('voice') || !canRecord()
      ? []
      : [{ id: 'voice', label: media.media.voiceNote, act: () => void beginRecording() }]),
    { id: 'find', label: t.writing.findLabel, act: find },
    { id: 'heading', label: t.writing.heading, act: () => markLines('heading') },
    { id: 'keep', label: t.writing.keep, act: keepLineHere },
    { id: 'private', label: isPrivate ? t.writing.notPrivate : t.writing.private, act: markPrivate },
    ...(['bold', 'list', 'quote'] as const)
      .filter((id) => !isInBar(id))
      .map((id) => ({ id, label: t.writing[id], act: id === 'bold' ? makeBold : () => markLines(id) })),
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
      onClose={closed}
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
            templates={templates ?? []}
            writing={writing}
            back={() => setInTemplates(false)}
            leave={leave}
            tell={setTold}
          />
        ) : (
          <ul class={styles.list}>
            {own.map((item) => (
              <li key={item.id} class={item.says === undefined ? undefined : styles.saying}>
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
        {(isInTemplates || told !== '') && (
          // Without `aria-live` one that arrives together with its words is not always read out.
          <p role="status" aria-live={isInTemplates ? 'polite' : 'assertive'} class={styles.told} ref={said}>
            {told}
          </p>
        )}
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
    <>
      <button
        type="button"
        class={styles.item}
        onClick={() => (item.staysOpen ? item.act() : leave(item.act))}
      >
        {item.label}
      </button>
      {item.says !== undefined && (
        <span role="status" class={styles.says}>
          {item.says}
        </span>
      )}
    </>
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

/** Whether a tool has its place beside Done: a narrow window has room for the first few. */
function isInBar(name: 'bold' | 'list' | 'quote' | 'picture' | 'voice'): boolean {
  const tool = document.querySelector<HTMLElement>(`[data-tool="${name}"]`);
  return tool !== null && tool.offsetParent !== null;
}

/**
 * Where the menu hangs on a wide window: its lower right corner above the button, but so low that the whole of it is
 * seen where the window has room.
 */
function usePlace(
  anchor: HTMLElement | null,
  dialog: { current: HTMLDialogElement | null },
): { '--from-end': string; '--from-bottom': string } {
  const [height, setHeight] = useState(0);
  const [, again] = useState(0);
  useLayoutEffect(() => {
    const sheet = dialog.current?.firstElementChild;
    const follow = () => {
      setHeight(sheet?.getBoundingClientRect().height ?? 0);
      again((count) => count + 1);
    };
    follow();
    addEventListener('resize', follow);
    const grown = new ResizeObserver(follow);
    if (sheet) grown.observe(sheet);
    return () => {
      removeEventListener('resize', follow);
      grown.disconnect();
    };
  }, []);
  const box = anchor?.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const besides = isRightToLeft() ? box?.left : box && clientWidth - box.right;
  const above = clientHeight - (box?.top ?? clientHeight) + GAP_PX;
  const lowest = clientHeight - height - 2 * GAP_PX;
  return {
    '--from-end': `${Math.max(GAP_PX, besides ?? 0)}px`,
    '--from-bottom': `${Math.max(GAP_PX, Math.min(above, lowest))}px`,
  };
}
