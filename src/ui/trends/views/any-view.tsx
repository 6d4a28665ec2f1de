// The other ways to look, one chunk for all: each is small, and they share the frame.
import type { ComponentType } from 'preact';
import type { Route } from '../../frame/route.ts';
import { NotFoundPage } from '../../parts/not-found-page.tsx';
import type { View } from '../address.ts';
import { AfterPage } from './after-page.tsx';
import { BothPage } from './both-page.tsx';
import { ChaptersPage } from './chapters-page.tsx';
import { HunchesPage } from './hunches-page.tsx';
import { RhythmPage } from './rhythm-page.tsx';
import { StrengthPage } from './strength-page.tsx';
import { TagsPage } from './tags-page.tsx';
import { WordsPage } from './words-page.tsx';
import { YearPage } from './year-page.tsx';

const PAGES: Record<View, ComponentType<{ route: Route }>> = {
  strength: StrengthPage,
  year: YearPage,
  rhythm: RhythmPage,
  both: BothPage,
  words: WordsPage,
  tags: TagsPage,
  hunches: HunchesPage,
  after: AfterPage,
  chapters: ChaptersPage,
};

export function AnyView({ route }: { route: Route }) {
  const name = route.path[1] ?? '';
  const Page = (Object.hasOwn(PAGES, name) && PAGES[name as View]) || NotFoundPage;
  return <Page route={route} />;
}
