// Which page of publishing an address means.
import type { Route } from '../frame/route.ts';
import { EditionPage } from './edition-page.tsx';
import { LedgerPage } from './ledger-page.tsx';
import { LookPage } from './look-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { PlacePage } from './place-page.tsx';
import { PublishPage } from './publish-page.tsx';
import { SeriesPage } from './series-page.tsx';

export function PublishingPage({ route }: { route: Route }) {
  const [, place, more] = route.path;
  if (place === undefined) return <PublishPage />;
  if (place === 'people') return <PeoplePage />;
  if (place === 'ledger') return <LedgerPage />;
  if (place === 'repository') return <PlacePage />;
  if (place === 'series') return <SeriesPage />;
  return more === undefined ? <EditionPage route={route} /> : <LookPage route={route} />;
}
