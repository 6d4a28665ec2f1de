// The pages of some days or of one feeling, read like a book: the oldest first, one at a time. Only the text of the
// page that is open is read.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/looking-back.ts';
import type { Entry } from '../../journal/entry.ts';
import { filtered, filterOf, NO_FILTER } from '../../journal/filter.ts';
import type { Mark } from '../../journal/mark.ts';
import { watchEntry } from '../../store/watch.ts';
import { hrefOf, navigate, type Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { EntryText } from '../parts/entry-text.tsx';
import { focusHeading } from '../parts/focus-heading.ts';
import { whenInWords } from '../parts/moment-words.ts';
import { Empty, Page } from '../parts/page.tsx';
import { PostWord, useOut } from '../parts/post-word.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import styles from './looking-back.module.css';
import { ShowOthers } from './show-others.tsx';
import { type Shown, useMarks } from './use-marks.ts';
import { useTurning } from './use-turning.ts';

/** Which pages the book has, as the address says. */
interface Book {
  feeling: string | null;
  from: string | null;
  to: string | null;
}

const hrefIn = (id: string, book: Book) => hrefOf(`looking-back/book/${id}`, { ...book });

function bookOf({ query }: Route): Book {
  const { feeling, from, to } = filterOf((name) => query.get(name));
  return { feeling, from, to };
}

export function BookPage({ route }: { route: Route }) {
  const shown = useMarks();
  const book = bookOf(route);
  const { feeling, from, to } = book;
  const pages = useMemo(() => {
    if (shown === null) return null;
    const reading = { resolve: shown.words.resolve, dayStartsAt: shown.dayStartsAt };
    return filtered(shown.marks, { ...NO_FILTER, feeling, from, to }, reading).reverse();
  }, [shown?.marks, shown?.words, shown?.dayStartsAt, feeling, from, to]);
  if (shown === null || pages === null) {
    return (
      <main aria-busy="true">
        <Waiting />
      </main>
    );
  }
  const id = route.path[2] ?? pages[0]?.id;
  const at = pages.findIndex((page) => page.id === id);
  if (id === undefined || at < 0) return <NotInIt {...{ shown, book }} first={pages[0]} />;
  return <Open {...{ shown, book, pages, at, id }} />;
}

/** Nothing to open here: the book has no page, or not this one. */
function NotInIt({ shown, book, first }: { shown: Shown; book: Book; first: Mark | undefined }) {
  return (
    <Page title={t.book} above={<BackLink href={hrefOf('looking-back')}>{t.back}</BackLink>}>
      <Empty>
        <p>{first ? t.noSuchPage : t.noBook}</p>
        {first && <LinkButton href={hrefIn(first.id, book)}>{t.firstPage}</LinkButton>}
      </Empty>
      <ShowOthers others={shown.others} />
    </Page>
  );
}

interface Opened {
  shown: Shown;
  book: Book;
  pages: readonly Mark[];
  at: number;
  id: string;
}

function Open(opened: Opened) {
  const { shown, book, pages, at, id } = opened;
  const entry = useLast(id);
  const turn = (by: 1 | -1) => {
    const next = pages[at + by];
    // One step back leaves the book, however many pages were turned.
    if (next) navigate(hrefIn(next.id, book), { replace: true });
  };
  useTurning(turn);
  const out = useOut();
  const isTurned = useRef(false);
  useEffect(() => {
    if (!entry) return;
    if (isTurned.current) {
      scrollTo(0, 0);
      focusHeading();
    }
    isTurned.current = true;
  }, [entry?.id]);
  if (entry === null) {
    return (
      <main aria-busy="true">
        <Waiting />
      </main>
    );
  }
  const when = whenInWords(entry.when, shown.dayStartsAt);
  const hasTitle = entry.title !== undefined && entry.title.trim() !== '';
  const keepsLines = entry.origin?.app !== 'markdown';
  return (
    <Page
      title={hasTitle ? (entry.title ?? '') : when}
      above={
        <>
          <BackLink href={hrefOf('looking-back')}>{t.back}</BackLink>
          <div class={styles.above}>
            <p>{hasTitle ? when : ''}</p>
            <p role="status">{t.place(numberInWords(at + 1), numberInWords(pages.length))}</p>
            {!entry.isExample && (
              <p class={styles.ownLine}>
                <PostWord entry={entry} out={out} />
              </p>
            )}
          </div>
        </>
      }
    >
      {entry.isExample && <p class={styles.example}>{t.example.ofPage}</p>}
      <EntryText
        content={entry}
        reading={{ words: shown.words, dayStartsAt: shown.dayStartsAt, keepsLines }}
      />
      <nav class={styles.turn} aria-label={t.turn}>
        <Button aria-disabled={at === 0} onClick={() => turn(-1)}>
          {t.earlier}
        </Button>
        <Button aria-disabled={at === pages.length - 1} onClick={() => turn(1)}>
          {t.later}
        </Button>
        <a class={styles.openPage} href={hrefOf(`entries/${entry.id}`)}>
          {t.openPage}
        </a>
      </nav>
      <ShowOthers others={shown.others} />
    </Page>
  );
}

/** The entry, or the one before it until it is read: a page is turned, not taken away first. */
function useLast(id: string): Entry | null {
  const last = useRef<Entry | null>(null);
  const read = useWatch(useMemo(() => watchEntry(id), [id]));
  if (read !== null) last.current = read;
  return last.current;
}
