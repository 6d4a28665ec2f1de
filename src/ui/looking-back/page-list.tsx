// Pages one below the other: their day, what they are called, a line and the first picture of them.
import { useState } from 'preact/hooks';
import { longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/looking-back.ts';
import type { Mark } from '../../journal/mark.ts';
import { livedDay } from '../../journal/when.ts';
import type { Dictionary } from '../../journal/words.ts';
import type { FirstPicture } from '../../store/watch-first-pictures.ts';
import { hrefOf } from '../frame/route.ts';
import { Button } from '../parts/button.tsx';
import { entryName } from '../parts/entry-name.ts';
import { PostWord, useOut } from '../parts/post-word.tsx';
import { RowPicture } from '../parts/row-picture.tsx';
import { useFirstPictures } from '../parts/use-first-pictures.ts';
import styles from './looking-back.module.css';

/** Rows drawn at first and with every "Show more". */
const AT_ONCE = 50;

export function PageList({
  marks,
  words,
  dayStartsAt,
  label,
}: {
  marks: readonly Mark[];
  words: Dictionary;
  dayStartsAt: number;
  label: string;
}) {
  const [shown, setShown] = useState(AT_ONCE);
  const drawn = marks.slice(0, shown);
  const pictures = useFirstPictures(drawn);
  const out = useOut();
  return (
    <>
      <ul class={styles.list} aria-label={label}>
        {drawn.map((mark) => (
          <Row key={mark.id} picture={pictures.get(mark)} {...{ mark, words, dayStartsAt, out }} />
        ))}
      </ul>
      {marks.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{t.more}</Button>}
    </>
  );
}

function Row({
  mark,
  words,
  dayStartsAt,
  out,
  picture,
}: {
  mark: Mark;
  words: Dictionary;
  dayStartsAt: number;
  /** Those that others may be reading; null until it is read. */
  out: ReadonlySet<string> | null;
  picture: FirstPicture | undefined;
}) {
  return (
    <li class={styles.row}>
      {picture && <RowPicture key={picture.medium.id} picture={picture} />}
      <p class={styles.dayAndState}>
        <span>{longDay(livedDay(mark.when, dayStartsAt))}</span>
        {mark.isExample ? t.example.mark : <PostWord entry={mark} out={out} />}
      </p>
      <a class={styles.name} href={hrefOf(`entries/${mark.id}`)} dir="auto">
        {entryName(mark, words)}
      </a>
      {mark.isTitled && mark.excerpt !== '' && (
        <p class={styles.excerpt} dir="auto">
          {mark.excerpt}
        </p>
      )}
    </li>
  );
}
