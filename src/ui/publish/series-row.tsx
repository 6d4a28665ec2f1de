// One series: its days, the posts in it, whether the names of chapters are told, and the way out as a book.

import { publishBook, type SeriesLine } from '../../actions/change-series.ts';
import { rowInWords } from '../../i18n/in-words.ts';
import { longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/publish.ts';
import type { Series } from '../../journal/series.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Check, Group } from '../parts/choices.tsx';
import styles from '../parts/own-list.module.css';
import { useJob } from '../parts/use-job.ts';
import { WayOutcome, type Went } from './way-outcome.tsx';

export function SeriesRow({
  series,
  line,
  put,
  remove,
}: {
  series: Series;
  /** Null until it is read. */
  line: SeriesLine | null;
  put: (series: Series) => Promise<boolean>;
  remove: () => void;
}) {
  const job = useJob<Went>();
  const { id, title, from, to, leftOut, hasChapterNames } = series;
  const turn = (entryId: string, isIn: boolean) =>
    void put({
      ...series,
      leftOut: isIn ? leftOut.filter((one) => one !== entryId) : [...leftOut, entryId],
    });
  return (
    <li>
      <h3 class={styles.name} dir="auto">
        {title}
      </h3>
      <p class={styles.quiet}>{t.series.span(longDay(from), longDay(to))}</p>
      {line && line.title !== title && <p class={styles.quiet}>{t.series.asRead(line.title)}</p>}
      {line?.posts.length === 0 && <p class={styles.quiet}>{t.series.noPosts}</p>}
      {line && line.posts.length > 0 && (
        <Group legend={t.series.posts}>
          {line.posts.map((post) => (
            <Check
              key={post.id}
              label={post.name}
              more={post.isTold ? '' : t.series.notTold}
              isChosen={!leftOut.includes(post.id)}
              choose={(isIn) => turn(post.id, isIn)}
            />
          ))}
        </Group>
      )}
      {line && line.chapters.length > 0 && (
        <Check
          label={t.series.chapters}
          more={t.series.chaptersMore(rowInWords(line.chapters))}
          isChosen={hasChapterNames}
          choose={(isTold) => void put({ ...series, hasChapterNames: isTold })}
        />
      )}
      <div>
        <ButtonRow>
          <Button onClick={() => job.run(() => publishBook(id))}>{t.series.book}</Button>
          <Button weight="quiet" aria-label={t.series.remove(title)} onClick={remove}>
            {t.series.removeShort}
          </Button>
        </ButtonRow>
      </div>
      <p class={styles.quiet}>{t.series.bookMore}</p>
      <WayOutcome job={job} />
    </li>
  );
}
