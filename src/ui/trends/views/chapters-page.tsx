// Chapters: lines that the person draws, and what was named before and from then on.
import { useMemo, useState } from 'preact/hooks';
import { changeChapters } from '../../../actions/change-chapters.ts';
import type { PlainTable } from '../../../actions/take-along.ts';
import { t } from '../../../i18n/trend-views.ts';
import { type Chapter, chaptersOf } from '../../../journal/chapter.ts';
import { dayNumber } from '../../../journal/day.ts';
import { watchLater } from '../../../store/watch-laters.ts';
import { beforeAndAfter } from '../../../trends/before-and-after.ts';
import { recordedDays } from '../../../trends/share.ts';
import type { Route } from '../../frame/route.ts';
import styles from '../../parts/own-list.module.css';
import { OwnListHead, useOwnList } from '../../parts/own-list.tsx';
import { Muted } from '../../parts/page.tsx';
import { useWatch } from '../../parts/use-watch.ts';
import { type Seen, ViewPage } from '../view-page.tsx';
import { ChapterRow } from './chapter-row.tsx';
import { NewChapter } from './new-chapter.tsx';
import { TableAlong } from './table-along.tsx';

const watchChapters = watchLater('chapters');

export function ChaptersPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="chapters" most={4} isOfItsOwnDays>
      {(seen) => <Chapters seen={seen} />}
    </ViewPage>
  );
}

/** A row a chapter and feeling; one with no days on a side has none. */
function tableOf(chapters: readonly Chapter[], { all, bounds, chosen }: Seen): PlainTable {
  return {
    columns: [
      'chapter',
      'began_on',
      'feeling',
      'days_each_side',
      'written_before',
      'named_before',
      'written_after',
      'named_after',
    ],
    rows: chapters.flatMap(({ name, day }) =>
      chosen.flatMap(({ id, label }) => {
        const found = beforeAndAfter(recordedDays(all, id), dayNumber(day), bounds);
        if (!found) return [];
        const { length, before, after } = found;
        return [[name, day, label, length, before.n, before.k, after.n, after.k]];
      }),
    ),
  };
}

function Chapters({ seen }: { seen: Seen }) {
  const stored = useWatch(watchChapters);
  const chapters = useMemo(() => chaptersOf(stored), [stored]);
  const [open, setOpen] = useState<string | null>(null);
  const list = useOwnList(changeChapters);
  const words = t.views.chapters;
  const save = async (next: Chapter) => {
    // What is typed stays where it could not be stored.
    if (!(await list.put(next))) return;
    setOpen(null);
    list.say(words.saved(next.name));
  };
  return (
    <>
      <p>{words.intro}</p>
      <NewChapter
        today={seen.journal.today}
        count={chapters.length}
        added={(name) => list.say(words.added(name))}
      />
      <OwnListHead
        list={list}
        words={t.views}
        title={words.list}
        removed={({ name }) => words.removed(name)}
      />
      {chapters.length === 0 && <Muted>{words.none}</Muted>}
      <ul class={styles.list}>
        {chapters.toReversed().map((chapter) => (
          <ChapterRow
            key={chapter.id}
            chapter={chapter}
            seen={seen}
            isOpen={open === chapter.id}
            open={() => setOpen(chapter.id)}
            close={() => setOpen(null)}
            save={save}
            remove={() => void list.remove(chapter)}
          />
        ))}
      </ul>
      {chapters.length > 0 && (
        <TableAlong view="chapters" range={seen.bounds} table={() => tableOf(chapters, seen)} />
      )}
    </>
  );
}
