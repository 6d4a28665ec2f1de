// The pages one goes to in order to look back, in one chunk: none of them is opened on its own for long.
import type { Route } from '../frame/route.ts';
import { AlikePage } from './alike-page.tsx';
import { BookPage } from './book-page.tsx';
import { DoorsPage } from './doors-page.tsx';
import { KeptLinesPage } from './kept-lines-page.tsx';
import { OnThisDayPage } from './on-this-day-page.tsx';

export function LookingBackPage({ route }: { route: Route }) {
  const [first, second] = route.path;
  if (first === 'entries') return <AlikePage key={second} id={second ?? ''} />;
  if (second === 'on-this-day') return <OnThisDayPage />;
  if (second === 'kept-lines') return <KeptLinesPage />;
  if (second === 'book') return <BookPage route={route} />;
  return <DoorsPage />;
}
