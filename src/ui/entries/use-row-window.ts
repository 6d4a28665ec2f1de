// Draws only the rows in sight of a list of any length, with the true height for the scrollbar. Rows above the
// window that turn out taller or shorter than estimated must not move what the person is reading.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MonthOfRows } from '../../journal/months.ts';
import { rememberPosition, takePosition } from './list-position.ts';
import { headHeight, heightOf, measure } from './measured-rows.ts';
import { type Layout, layoutOf, rowAt, type ShownMonth, shownMonths } from './row-layout.ts';

/** Drawn beyond the window's edges; redrawn when less than `NEAR` of it is left. */
const BEYOND = 440;
const NEAR = 160;
/** So long a browser may take for its own way to an end of the page. */
const WAY_MS = 5_000;
/** By what a person moves about. */
const MOVES = ['keydown', 'wheel', 'pointerdown', 'touchmove'] as const;
const topOf = (list: HTMLElement) => list.getBoundingClientRect().top;

interface Span {
  first: number;
  end: number;
}

function spanAt(layout: Layout, y: number, beyond: number): Span {
  return {
    first: rowAt(layout, y - beyond),
    end: Math.min(rowAt(layout, y + innerHeight + beyond) + 1, layout.rows.length),
  };
}

export interface RowWindow {
  list: RefObject<HTMLDivElement | null>;
  shown: ShownMonth[];
  /** Height of the whole list, and the space below the last drawn month. */
  after: number;
  /** Puts a month's heading at the top of the window. */
  goToMonth: (month: string) => void;
}

/** @param isWhole false while more rows may still come: a place among some of them is not the place among all */
export function useRowWindow(months: readonly MonthOfRows[], isWhole: boolean): RowWindow {
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<string | null>(null);
  const [back] = useState(takePosition);
  const isRestored = useRef(back === null);
  const toFocus = useRef(back?.opened ?? null);
  const [, redraw] = useState(0);
  const [revision, setRevision] = useState(0);
  const layout = useMemo(() => layoutOf(months, heightOf, headHeight()), [months, revision]);
  const span = useRef<Span>({ first: 0, end: 0 });
  const current = useRef(layout);
  current.current = layout;
  /** The key for one end of the page was pressed, and nothing since. */
  const forEnd = useRef<string | null>(null);
  const pressedAt = useRef(0);

  const follow = () => {
    if (!list.current || !isRestored.current) return;
    const y = -topOf(list.current);
    const first = rowAt(current.current, y);
    const row = current.current.rows[first];
    if (row) rememberPosition({ id: row.mark.id, y: (current.current.tops[first] ?? 0) - y });
    const needed = spanAt(current.current, y, NEAR);
    if (needed.first >= span.current.first && needed.end <= span.current.end) return;
    span.current = spanAt(current.current, y, BEYOND);
    redraw((count) => count + 1);
  };

  // Before the first drawing the list's place is not known: the top of it is a good guess.
  if (span.current.end === 0 || span.current.first >= layout.rows.length) {
    span.current = spanAt(layout, 0, BEYOND);
  }

  const restore = (element: HTMLElement) => {
    isRestored.current = true;
    if (hasGoneOn(element)) {
      toFocus.current = null;
      return follow();
    }
    const index = layout.rows.findIndex(({ mark }) => mark.id === back?.id);
    if (back && index >= 0) scrollBy(0, topOf(element) + (layout.tops[index] ?? 0) - back.y);
    span.current = spanAt(layout, -topOf(element), BEYOND);
    redraw((count) => count + 1);
  };

  const keepPlace = (element: HTMLElement) => {
    const y = -topOf(element);
    const first = rowAt(layout, y);
    if (!measure(element)) return;
    current.current = layoutOf(months, heightOf, headHeight());
    const moved = (current.current.tops[first] ?? 0) - (layout.tops[first] ?? 0);
    // Moving in the midst of a browser's own way to an end would break that off.
    if (forEnd.current) scrollTo(0, endOf(forEnd.current));
    else if (y > 0 && Math.abs(moved) >= 1) scrollBy(0, moved);
    setRevision((count) => count + 1);
  };

  const focusOpened = (element: HTMLElement) => {
    if (toFocus.current === null) return;
    const row = element.querySelector<HTMLElement>(`[data-row="${CSS.escape(toFocus.current)}"] a`);
    toFocus.current = null;
    row?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    if (!list.current) return;
    if (isRestored.current) {
      keepPlace(list.current);
      follow();
      focusOpened(list.current);
    } else if (isWhole && layout.rows.length > 0) restore(list.current);
  });

  useEffect(() => {
    if (!list.current) return;
    const element = list.current;
    const onFocus = (event: FocusEvent) => {
      const row = (event.target as Element).closest<HTMLElement>('[data-row]');
      focused.current = event.type === 'focusin' ? (row?.dataset.row ?? null) : null;
    };
    // Fonts that arrive and text that is enlarged change heights without a scroll.
    const observer = new ResizeObserver(() => redraw((count) => count + 1));
    observer.observe(element);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onFocus);
    const onMove = (event: Event) => {
      const isOfPage = !event.defaultPrevented && !(event.target as Element).closest?.('input, select');
      const { key = '' } = event as KeyboardEvent;
      forEnd.current = isOfPage && ['End', 'Home'].includes(key) ? key : null;
      pressedAt.current = event.timeStamp;
    };
    // What was drawn on the way can have broken it off all the same.
    const onEnd = ({ timeStamp }: Event) => {
      const { current: key } = forEnd;
      if (key && timeStamp - pressedAt.current < WAY_MS) scrollTo(0, endOf(key));
    };
    for (const kind of MOVES) addEventListener(kind, onMove, { passive: true });
    addEventListener('scroll', follow, { passive: true });
    addEventListener('scrollend', onEnd);
    addEventListener('resize', follow);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onFocus);
      for (const kind of MOVES) removeEventListener(kind, onMove);
      removeEventListener('scroll', follow);
      removeEventListener('scrollend', onEnd);
      removeEventListener('resize', follow);
    };
  }, []);

  const shown = shownMonths(layout, drawnRows(layout, span.current, focused.current), headHeight());
  return {
    list,
    shown,
    after: layout.height - (shown.at(-1)?.bottom ?? 0),
    goToMonth: (month) => {
      const target = current.current.months.find((other) => other.month <= month);
      if (target && list.current) scrollBy(0, topOf(list.current) + target.top);
    },
  };
}

/** Where the key for an end of the page leads. */
const endOf = (key: string) => (key === 'End' ? document.documentElement.scrollHeight : 0);

/** Whether the person's keys were quicker than the list, and are on something else of the page. */
function hasGoneOn(list: HTMLElement): boolean {
  const now = document.activeElement;
  return now?.tagName !== 'H1' && list.closest('main')?.contains(now) === true;
}

/** The rows of the span, and the one that has the focus with its neighbours: Tab must not fall into nothing. */
function drawnRows(layout: Layout, { first, end }: Span, focused: string | null): number[] {
  const indices: number[] = [];
  for (let index = first; index < end; index += 1) indices.push(index);
  const at = focused === null ? -1 : layout.rows.findIndex(({ mark }) => mark.id === focused);
  if (at < 0 || (at >= first && at < end)) return indices;
  const beside = [at - 1, at, at + 1].filter(
    (index) => index >= 0 && index < layout.rows.length && (index < first || index >= end),
  );
  return [...beside, ...indices].sort((a, b) => a - b);
}
