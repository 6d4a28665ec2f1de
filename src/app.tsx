// Routes, the frame round each page, and what is shown when a page fails.
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { idle } from './platform/idle.ts';
import { type Sealing, watchSealing } from './store/sealing.ts';
import { isUnlike, type StoreState, watchStoreState } from './store/store-state.ts';
import { Frame } from './ui/frame/frame.tsx';
import { LazyPage } from './ui/frame/lazy-page.tsx';
import { keepPrivate } from './ui/frame/private-address.ts';
import { type Route, useRoute } from './ui/frame/route.ts';
import { LazyPart } from './ui/parts/lazy-part.tsx';
import { PARTS, WritePage, type WritingParts } from './ui/write/write-page.tsx';

type PageComponent = ComponentType<{ route: Route }>;
type Load = () => Promise<PageComponent>;

const lookingBack: Load = () =>
  import('./ui/looking-back/looking-back-page.tsx').then((page) => page.LookingBackPage);

const publish: Load = () => import('./ui/publish/publishing-page.tsx').then((page) => page.PublishingPage);

const rescue: Load = () => import('./ui/rescue/rescue-page.tsx').then((page) => page.RescuePage);

const backup: Load = () => import('./ui/transfer/backup-page.tsx').then((page) => page.BackupPage);

// Each path with the chunk that draws it; the first that fits is taken. `:id` stands for any one part.
const PAGES: readonly (readonly [string, Load])[] = [
  ['entries', () => import('./ui/entries/entry-lists.ts').then((page) => page.EntriesPage)],
  ['entries/:id', () => import('./ui/entries/one-entry.ts').then((page) => page.EntryPage)],
  ['entries/:id/history', () => import('./ui/entries/one-entry.ts').then((page) => page.HistoryPage)],
  ['entries/:id/alike', lookingBack],
  ...['', '/on-this-day', '/kept-lines', '/book', '/book/:id'].map(
    (path) => [`looking-back${path}`, lookingBack] as const,
  ),
  ...['', '/:id', '/:id/look'].map((path) => [`publish${path}`, publish] as const),
  ['removed', () => import('./ui/entries/entry-lists.ts').then((page) => page.RemovedPage)],
  ['trends', () => import('./ui/trends/trends-page.tsx').then((page) => page.TrendsPage)],
  ['trends/method', () => import('./ui/trends/method-page.tsx').then((page) => page.MethodPage)],
  ['trends/:id', () => import('./ui/trends/views/any-view.tsx').then((page) => page.AnyView)],
  ['settings', () => import('./ui/settings/settings-page.tsx').then((page) => page.SettingsPage)],
  ['settings/import', () => import('./ui/transfer/import-page.tsx').then((page) => page.ImportPage)],
  ['settings/export', () => import('./ui/transfer/export-page.tsx').then((page) => page.ExportPage)],
  ['settings/backup', backup],
  ['settings/backup/:id', backup],
  ['settings/install', () => import('./ui/install/install-pages.ts').then((page) => page.InstallPage)],
  ['settings/reminder', () => import('./ui/install/install-pages.ts').then((page) => page.ReminderPage)],
  ['settings/lock', () => import('./ui/lock/lock-page.tsx').then((page) => page.LockPage)],
  ['settings/storage', () => import('./ui/settings/storage-page.tsx').then((page) => page.StoragePage)],
  ['settings/templates', () => import('./ui/settings/templates-page.tsx').then((page) => page.TemplatesPage)],
  ['settings/feelings', () => import('./ui/settings/feelings-page.tsx').then((page) => page.FeelingsPage)],
  ['settings/about', () => import('./ui/settings/about-pages.ts').then((page) => page.AboutPage)],
  ['settings/diagnostics', () => import('./ui/settings/about-pages.ts').then((page) => page.DiagnosticsPage)],
  ['rescue', rescue],
  ['support', () => import('./ui/support/support-page.tsx').then((page) => page.SupportPage)],
];

/** Pages that show nothing of the journal: they stand while it is locked, too. */
const OPEN_TO_ALL = ['support', 'settings/storage', 'settings/about', 'settings/diagnostics'];
/** While the journal that opened is not the one that is remembered the ways back stand, too. */
const OPEN_IN_RESCUE = [
  ...OPEN_TO_ALL,
  'rescue',
  'settings/backup',
  'settings/backup/:id',
  'settings/export',
];
const lockScreen: Load = () => import('./ui/lock/lock-screen.tsx').then((page) => page.LockScreen);
const lockStrip = () => import('./ui/lock/lock-strip.tsx').then((part) => part.LockStrip);

// What is said or asked once, one thing at a time.
const notes = () => import('./ui/settings/notes.tsx').then((part) => part.Notes);
/** Where one looks back or sets things, not where one writes or looks for somebody to talk to. */
const NOTED = ['entries', 'trends', 'settings'];

// What keys do; nobody presses one before the page stands.
const keyboard = () => idle().then(() => import('./ui/keyboard/keyboard.tsx').then((part) => part.Keyboard));

const notFound: Load = () => import('./ui/parts/not-found-page.tsx').then((page) => page.NotFoundPage);

/** Brings the code of every page, one in each idle moment, so that the first tap on it waits for nothing. */
export async function warmPages(): Promise<void> {
  for (const [path, load] of PAGES) {
    // Opened once in a life, and heavy: it is kept offline like all others, and comes when it is asked for.
    if (path === 'settings/lock') continue;
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

function useSealing(): Sealing {
  const [sealing, setSealing] = useState<Sealing>({ isSealed: false, isLocked: false });
  useEffect(() => watchSealing(setSealing), []);
  return sealing;
}

export function App() {
  const route = useRoute();
  const store = useStoreState();
  const { isSealed } = useSealing();
  const writing = writingOf(route);
  const isKnown = store === 'ready' || store === 'locked';
  useLayoutEffect(() => {
    if (isKnown) keepPrivate(isSealed);
  }, [isKnown, isSealed]);
  const Sealed = useSealedPage(isSealed);
  const wasReady = useRef(false);
  wasReady.current ||= store === 'ready';
  // Begun before the lock was known: the page one types on stays until the other can stand in its place.
  const isBegun = writing === null && Sealed === null && !wasReady.current;
  if (store === 'locked' && !isBegun) return <Locked route={route} Sealed={Sealed} />;
  const [pattern, asked] = pageOf(route.path);
  // An empty page in the place of a journal would say that there never was one.
  const isRescue = (isUnlike(store) || store === 'failed') && !OPEN_IN_RESCUE.includes(pattern);
  const load = isRescue ? rescue : asked;
  // The writing page stands whatever the database does: what is on the screen can still be copied.
  const note = NOTED.includes(route.path[0] ?? '') && store === 'ready' && <LazyPart load={notes} />;
  const wished = route.query.get('draft');
  return (
    <>
      <Frame
        route={route}
        store={store}
        isRescue={load === rescue && writing === undefined}
        note={
          <>
            {isSealed && store === 'ready' && <LazyPart load={lockStrip} />}
            {note}
          </>
        }
      >
        {writing === undefined ? (
          <LazyPage key={load} load={load} route={route} />
        ) : (
          <WritePage key={`${writing ?? ''} ${wished ?? ''}`} entryId={writing} wished={wished} />
        )}
      </Frame>
      <LazyPart load={keyboard} />
    </>
  );
}

type SealedPage = ComponentType<{ parts: WritingParts }>;

/** The page to write on while it is locked; null until it is asked for and there. */
function useSealedPage(isAsked: boolean): SealedPage | null {
  const [page, setPage] = useState<SealedPage | null>(null);
  useEffect(() => {
    if (!isAsked || page) return;
    void import('./ui/write/sealed-write-page.tsx').then(
      (it) => setPage(() => it.SealedWritePage),
      () => undefined,
    );
  }, [isAsked]);
  return page;
}

/** While the journal is locked: a page to write on, those that show nothing of it, and the way in. */
function Locked({ route, Sealed }: { route: Route; Sealed: SealedPage | null }) {
  const [pattern, load] = pageOf(route.path);
  const isOpen = OPEN_TO_ALL.includes(pattern);
  return (
    <Frame route={route} store="locked" note={null}>
      {writingOf(route) === null ? (
        Sealed && <Sealed parts={PARTS} />
      ) : (
        <LazyPage key={isOpen ? pattern : 'locked'} load={isOpen ? load : lockScreen} route={route} />
      )}
    </Frame>
  );
}
