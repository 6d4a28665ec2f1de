// The list: everything written, newest first, narrowed by what the address says.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import { numberInWords } from '../../i18n/index.ts';
import { filtered, isNarrowing } from '../../journal/filter.ts';
import type { Mark } from '../../journal/mark.ts';
import { rowsOf } from '../../journal/months.ts';
import { queryWords } from '../../journal/search.ts';
import type { Dictionary } from '../../journal/words.ts';
import { isIosApp } from '../../platform/home-screen.ts';
import { type Settings, watchMarks, watchSettings, watchWords } from '../../store/watch.ts';
import { hrefOf, type Route } from '../frame/route.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { ExampleLine, ExampleOffer } from '../parts/example-line.tsx';
import { Empty, Page } from '../parts/page.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { UnfinishedLine } from '../parts/unfinished-line.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import { type Address, shownFilter, useAddress } from './address.ts';
import styles from './entries-page.module.css';
import { EntryList } from './entry-list.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { forgetList, rememberList } from './list-position.ts';
import { MonthView } from './month-view.tsx';
import { RemovalNotice } from './removal-notice.tsx';
import { useFound } from './use-found.ts';

export function EntriesPage({ route }: { route: Route }) {
  const address = useAddress(route);
  const marks = useWatch(watchMarks);
  const words = useWatch(watchWords);
  const settings = useWatch(watchSettings);
  const [isExpected, setExpected] = useState(false);
  useEffect(() => forgetList, []);
  const isReady = marks !== null && words !== null && settings !== null;
  return (
    <Page title={t.entries.title} aside={<Ways address={address} />}>
      <RemovalNotice standing={marks} />
      <ExampleLine words={({ own }) => (own > 0 ? t.example.beside : t.example.alone)} />
      <UnfinishedLine />
      <SearchField
        id="search-entries"
        name={t.entries.search}
        text={address.text}
        change={address.type}
        settle={address.settle}
        attend={setExpected}
      />
      {!isReady && <Waiting />}
      {isReady && marks.length === 0 && <NothingYet />}
      {isReady && marks.length > 0 && <Entries {...{ address, marks, words, settings, isExpected }} />}
    </Page>
  );
}

/** The same entries another way, and those that were removed. */
function Ways({ address }: { address: Address }) {
  const other = address.view === 'month' ? 'list' : 'month';
  return (
    <p class={styles.ways}>
      <a href={address.hrefOfView(other)}>{other === 'month' ? t.entries.calendar : t.entries.list}</a>
      <a href={hrefOf('looking-back')}>{t.entries.lookingBack}</a>
      <a href={hrefOf('publish')}>{t.entries.publish}</a>
      <a href={hrefOf('removed')}>{t.entries.removed}</a>
    </p>
  );
}

function NothingYet() {
  return (
    <Empty>
      <p>{t.entries.none}</p>
      <LinkButton href="#/">{t.entries.write}</LinkButton>
      <p class={styles.before}>
        <span>{t.entries.writtenElsewhere}</span>{' '}
        <a href={hrefOf('settings/backup')}>{t.entries.restoreBackup}</a>{' '}
        <a href={hrefOf('settings/import')}>{t.entries.bringIn}</a>
      </p>
      <ExampleOffer />
      {isIosApp() && (
        <p>
          {t.entries.writtenInBrowser} <a href={hrefOf('settings/backup')}>{t.entries.bringOver}</a>
        </p>
      )}
    </Empty>
  );
}

function Entries({
  address,
  marks,
  words,
  settings: { dayStartsAt },
  isExpected,
}: {
  address: Address;
  marks: readonly Mark[];
  words: Dictionary;
  settings: Settings;
  /** The cursor is in the search field. */
  isExpected: boolean;
}) {
  const isMonth = address.view === 'month';
  const { feeling, tag, visibility, from, to } = shownFilter(address);
  const passed = useMemo(
    () => filtered(marks, { feeling, tag, visibility, from, to }, { resolve: words.resolve, dayStartsAt }),
    [marks, words, dayStartsAt, feeling, tag, visibility, from, to],
  );
  const found = useFound(passed, address.text, words, isExpected);
  const rows = useMemo(() => rowsOf(found.marks, dayStartsAt), [found.marks, dayStartsAt]);
  const sought = useMemo(() => queryWords(address.text), [address.text]);
  useLayoutEffect(() => rememberList({ href: address.href, sought }));
  const isNarrow = isNarrowing(shownFilter(address)) || address.text.trim() !== '';
  // The calendar says its own count; the whole journal's beside it would be one number too many.
  const line = isMonth && !isNarrow ? '' : countLine(rows.length, marks.length, isNarrow);
  return (
    <>
      <Tools
        {...{ address, marks, words, isNarrow }}
        hasFound={rows.length > 0}
        line={found.isWhole ? line : t.entries.reading(line)}
      />
      {isMonth && <MonthView {...{ address, rows, words, sought }} />}
      {!isMonth && rows.length > 0 && <EntryList isWhole={found.isWhole} {...{ rows, words, sought }} />}
      {!isMonth && rows.length === 0 && found.isWhole && (
        <Empty>
          <p>{t.entries.nothingFound}</p>
        </Empty>
      )}
    </>
  );
}

function countLine(some: number, all: number, isNarrow: boolean): string {
  if (!isNarrow) return t.entries.count(all);
  return t.entries.countOf(numberInWords(some), all);
}

/** Where the filters stand beside the list, they are in nobody's way. */
const hasRoomBeside = () => matchMedia('(min-width: 75rem)').matches;

function Tools({
  address,
  marks,
  words,
  isNarrow,
  hasFound,
  line,
}: {
  address: Address;
  marks: readonly Mark[];
  words: Dictionary;
  isNarrow: boolean;
  hasFound: boolean;
  line: string;
}) {
  const isFiltering = isNarrowing(shownFilter(address));
  const [isOpen, setOpen] = useState(isFiltering || hasRoomBeside());
  useEffect(() => {
    // A filter that came with a link or a step back must be seen.
    if (isFiltering) setOpen(true);
  }, [isFiltering]);
  const clear = () => {
    address.clear();
    document.getElementById('search-entries')?.focus();
  };
  return (
    <>
      <div class={styles.tools}>
        <Button
          weight="plain"
          aria-expanded={isOpen}
          aria-controls="filters"
          onClick={() => setOpen(!isOpen)}
        >
          {t.entries.filter}
        </Button>
        <p role="status" class={styles.count}>
          {line}
        </p>
        {isNarrow && (
          <span class={styles.narrowed}>
            {hasFound && (
              <LinkButton weight="plain" href={address.exportHref}>
                {t.entries.exportThese}
              </LinkButton>
            )}
            <Button weight="plain" onClick={clear}>
              {t.entries.clear}
            </Button>
          </span>
        )}
      </div>
      {isOpen && <FilterPanel address={address} marks={marks} words={words} />}
    </>
  );
}
