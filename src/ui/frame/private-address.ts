// Browsers write addresses to disk. Where the journal is sealed, what says anything of it (a query, a feeling, a tag,
// a day) stays in memory, and the address shows the page, an id and the range of a chart.
import type { Route } from './route.ts';

const SHOWN = ['range', 'draft'];

/** Null until it is known. */
let isPrivate: boolean | null = null;
let title = 'Ebb';
/** What the address of a page does not show, by its path. */
const unshown = new Map<string, string>();

const partsOf = (href: string): [string, URLSearchParams] => {
  const [path = '', query = ''] = href.split(/\?(.*)/s);
  return [path, new URLSearchParams(query)];
};

function split(query: URLSearchParams): { shown: string; rest: string } {
  const pick = (isWanted: (name: string) => boolean) =>
    new URLSearchParams([...query].filter(([name]) => isWanted(name))).toString();
  return { shown: pick((name) => SHOWN.includes(name)), rest: pick((name) => !SHOWN.includes(name)) };
}

/** The address as it may stand in the browser; the rest of it is remembered for this page. */
export function shownAddress(href: string): string {
  if (!isPrivate) return href;
  const [path, query] = partsOf(href);
  const { shown, rest } = split(query);
  if (rest === '') unshown.delete(path);
  else unshown.set(path, rest);
  return shown === '' ? path : `${path}?${shown}`;
}

/** A route with what its address does not show. */
export function withUnshown(route: Route): Route {
  if (!isPrivate) return route;
  const rest = unshown.get(`#/${route.path.map(encodeURIComponent).join('/')}`);
  if (rest === undefined) return route;
  return { ...route, query: new URLSearchParams([...new URLSearchParams(rest), ...route.query]) };
}

/** A link says in the address what it says: it is followed by hand. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!href.startsWith('#/') || event.defaultPrevented) return;
  const shown = shownAddress(href);
  const isHere = shown === location.hash;
  if (shown === href) {
    // The browser takes it for the page one is on, and its filters would stay.
    if (isHere) dispatchEvent(new HashChangeEvent('hashchange'));
    return;
  }
  event.preventDefault();
  // In another window it opens without what stays in memory.
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) window.open(shown, '_blank');
  else if (isHere) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = shown;
}

/** Keeps addresses and titles from saying anything, or lets them again. */
export function keepPrivate(value: boolean): void {
  if (value === isPrivate) return;
  isPrivate = value;
  unshown.clear();
  for (const type of ['click', 'auxclick'] as const) {
    if (value) document.addEventListener(type, follow);
    else document.removeEventListener(type, follow);
  }
  document.title = value ? 'Ebb' : title;
  if (!value) return;
  const shown = shownAddress(location.hash);
  if (shown !== location.hash) history.replaceState(null, '', shown);
}

/** Gives the window a title, as far as it may have one. */
export function entitle(page: string): void {
  title = page === '' ? 'Ebb' : `${page} · Ebb`;
  document.title = isPrivate === false ? title : 'Ebb';
}
