// Hash routes: nothing a person opens reaches a server's log, and a static host needs no rewrite rule.
import { useEffect, useState } from 'preact/hooks';
import { shownAddress, withUnshown } from './private-address.ts';

export interface Route {
  /** Parts of the path: `#/entries/abc/history` -> ['entries', 'abc', 'history']. */
  path: string[];
  query: URLSearchParams;
}

/** The route of an address's hash. A part that is no valid percent-encoding is kept as it is. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const parts = path.split('/').filter((part) => part !== '');
  return { path: parts.map(decoded), query: new URLSearchParams(query) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a path with its filters; empty ones are left out. */
export function hrefOf(path: string, query: Record<string, string | null | undefined> = {}): string {
  const kept = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const text = new URLSearchParams(kept).toString();
  return `#/${path}${text === '' ? '' : `?${text}`}`;
}

/**
 * Goes to an address; `replace` leaves no step to go back to (filters, while typing). The page follows at once: a browser
 * that is told of the address alone lets it follow later, and what is tapped in between would be lost on the old page.
 */
export function navigate(href: string, { replace = false } = {}): void {
  const shown = shownAddress(href);
  if (replace) history.replaceState(null, '', shown);
  else if (shown !== location.hash) history.pushState(null, '', shown);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The route of this moment, with what the address does not show. */
export function currentRoute(): Route {
  return withUnshown(routeOf(location.hash));
}

/** The address that a link or a step of the browser led away from last; empty where none did. */
export let cameFrom = '';

/** The route, following the address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(currentRoute);
  useEffect(() => {
    const follow = (event?: HashChangeEvent) => {
      // What `navigate` sends tells none.
      if (event?.oldURL) cameFrom = event.oldURL;
      setRoute(currentRoute());
    };
    addEventListener('hashchange', follow);
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
