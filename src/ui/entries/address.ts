// What the list shows lives in its address: a reload, a bookmark or a step back brings the same list.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Filter, filterOf, NO_FILTER } from '../../journal/filter.ts';
import { currentRoute, hrefOf, navigate, type Route } from '../frame/route.ts';

export type View = 'list' | 'month';

/** Safari allows a hundred changes of the address in half a minute: not one for every key. */
const ADDRESS_FOLLOWS_MS = 250;

function listHref(q: string, filter: Filter, view: View): string {
  return hrefOf('entries', {
    q: q.trim() === '' ? null : q,
    ...filter,
    view: view === 'month' ? view : null,
  });
}

const filterIn = (route: Route) => filterOf((name) => route.query.get(name));
const viewIn = (route: Route): View => (route.query.get('view') === 'month' ? 'month' : 'list');
const searchIn = (route: Route) => route.query.get('q') ?? '';

/** The address of the list that a route shows; null for another page. */
function listOf(route: Route): string | null {
  if (route.path.join('/') !== 'entries') return null;
  return listHref(searchIn(route), filterIn(route), viewIn(route));
}

export interface Address {
  filter: Filter;
  view: View;
  /** What stands in the search field; the address follows it. */
  text: string;
  type: (text: string) => void;
  /** Brings the address up to what was typed, at once. */
  settle: () => void;
  change: (part: Partial<Filter>, options?: { replace: boolean }) => void;
  clear: () => void;
  hrefOfView: (view: View) => string;
  /** The list as it is shown. */
  href: string;
  /** The export page with these entries chosen. */
  exportHref: string;
}

/** The calendar is its own range: in it the address's days narrow nothing. */
export function shownFilter({ filter, view }: Pick<Address, 'filter' | 'view'>): Filter {
  return view === 'month' ? { ...filter, from: null, to: null } : filter;
}

export function useAddress(route: Route): Address {
  const filter = filterIn(route);
  const view = viewIn(route);
  const inAddress = searchIn(route);
  const [text, setText] = useState(inAddress);
  const written = useRef(inAddress);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const address = listHref(inAddress, filter, view);
  const ours = useRef(address);

  useEffect(() => {
    // A step back or a link changed it, not the keyboard; what was typed for the page before is not written over it.
    if (address === ours.current) return;
    clearTimeout(timer.current);
    ours.current = address;
    written.current = inAddress;
    setText(inAddress);
  }, [address]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = (q: string, next: Filter, replace: boolean) => {
    clearTimeout(timer.current);
    written.current = q.trim() === '' ? '' : q;
    ours.current = listHref(q, next, view);
    navigate(ours.current, { replace });
  };

  /** A link may have been followed since the last key, and the page not been told of it yet: then it is left alone. */
  const follow = (q: string) => {
    if (listOf(currentRoute()) === ours.current) go(q, filter, true);
  };

  return {
    filter,
    view,
    text,
    type: (next) => {
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(follow, ADDRESS_FOLLOWS_MS, next);
    },
    settle: () => {
      if (text !== written.current) go(text, filter, true);
    },
    change: (part, { replace } = { replace: false }) => go(text, { ...filter, ...part }, replace),
    clear: () => {
      setText('');
      go('', NO_FILTER, false);
    },
    // The calendar's month or day is not a filter the list should keep, nor the other way about.
    hrefOfView: (other) => listHref(text, { ...filter, from: null, to: null }, other),
    href: listHref(text, filter, view),
    exportHref: hrefOf('settings/export', {
      q: text.trim() === '' ? null : text,
      ...shownFilter({ filter, view }),
    }),
  };
}
