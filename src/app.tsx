// Routes, the frame round each page, and what is shown when a page fails.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { idle } from './platform/idle.ts';
import { type StoreState, watchStoreState } from './store/database.ts';
import { Frame } from './ui/frame/frame.tsx';
import { LazyPage } from './ui/frame/lazy-page.tsx';
import { type Route, useRoute } from './ui/frame/route.ts';
import { LazyPart } from './ui/parts/lazy-part.tsx';
import { WritePage } from './ui/write/write-page.tsx';

type PageComponent = ComponentType<{ route: Route }>;
type Load = () => Promise<PageComponent>;

// Each path with the chunk that draws it; the first that fits is taken. `:id` stands for any one part.
const PAGES: readonly (readonly [string, Load])[] = [
  ['entries', () => import('./ui/entries/entries-page.tsx').then((page) => page.EntriesPage)],
  ['entries/:id', () => import('./ui/entries/entry-page.tsx').then((page) => page.EntryPage)],
  ['entries/:id/history', () => import('./ui/entries/history-page.tsx').then((page) => page.HistoryPage)],
  ['removed', () => import('./ui/entries/removed-page.tsx').then((page) => page.RemovedPage)],
  ['trends', () => import('./ui/trends/trends-page.tsx').then((page) => page.TrendsPage)],
  ['trends/method', () => import('./ui/trends/method-page.tsx').then((page) => page.MethodPage)],
  ['settings', () => import('./ui/settings/settings-page.tsx').then((page) => page.SettingsPage)],
  ['settings/import', () => import('./ui/transfer/import-page.tsx').then((page) => page.ImportPage)],
  ['settings/export', () => import('./ui/transfer/export-page.tsx').then((page) => page.ExportPage)],
  ['settings/backup', () => import('./ui/transfer/backup-page.tsx').then((page) => page.BackupPage)],
  ['settings/storage', () => import('./ui/settings/storage-page.tsx').then((page) => page.StoragePage)],
  ['settings/about', () => import('./ui/settings/about-page.tsx').then((page) => page.AboutPage)],
  ['support', () => import('./ui/support/support-page.tsx').then((page) => page.SupportPage)],
];

// Asked for once.
const keepNote = () => import('./ui/settings/keep-note.tsx').then((part) => part.KeepNote);

const notFound: Load = () => import('./ui/frame/not-found-page.tsx').then((page) => page.NotFoundPage);

/** Brings the code of every page, one in each idle moment, so that the first tap on it waits for nothing. */
export async function warmPages(): Promise<void> {
  for (const [, load] of PAGES) {
    await idle();
    await load().catch(() => undefined);
  }
}

function pageOf(path: readonly string[]): readonly [string, Load] {
  const fits = ([pattern]: readonly [string, Load]) => {
    const parts = pattern.split('/');
    return (
      parts.length === path.length && parts.every((part, index) => part === ':id' || part === path[index])
    );
  };
  return PAGES.find(fits) ?? ['', notFound];
}

/** The entry being edited, null for a new one; undefined where the route is not the writing page. */
function writingOf({ path }: Route): string | null | undefined {
  if (path.length === 0 || (path.length === 1 && path[0] === 'write')) return null;
  return path.length === 2 && path[0] === 'write' ? path[1] : undefined;
}

function useStoreState(): StoreState {
  const [state, setState] = useState<StoreState>('opening');
  useEffect(() => watchStoreState(setState), []);
  return state;
}

export function App() {
  const route = useRoute();
  const store = useStoreState();
  const writing = writingOf(route);
  const [pattern, load] = pageOf(route.path);
  // The writing page stands whatever the database does: what is on the screen can still be copied.
  // Where one looks back, not where one writes or looks for somebody to talk to.
  const note = route.path[0] === 'entries' && store === 'ready' && <LazyPart load={keepNote} />;
  return (
    <Frame route={route} store={store} note={note}>
      {writing === undefined ? (
        <LazyPage key={pattern} load={load} route={route} />
      ) : (
        <WritePage key={writing ?? ''} entryId={writing} />
      )}
    </Frame>
  );
}
