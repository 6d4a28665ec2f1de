// Pages one below the other: their day, what they are called, and a line of them.
import { useState } from 'preact/hooks';
import { longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/looking-back.ts';
import type { Mark } from '../../journal/mark.ts';
import type { Dictionary } from '../../journal/words.ts';
import { hrefOf } from '../frame/route.ts';
import { Button } from '../parts/button.tsx';
import { entryName } from '../parts/entry-name.ts';
import { PostWord, useOut } from '../parts/post-word.tsx';
import styles from './looking-back.module.css';

/** Rows drawn at first and with every "Show more". */
const AT_ONCE = 50;

export function PageList({
  marks,
  words,
  label,
}: {
  marks: readonly Mark[];
  words: Dictionary;
  label: string;
}) {
  const [shown, setShown] = useState(AT_ONCE);
  const out = useOut();
  return (
    <>
      <ul class={styles.list} aria-label={label}>
        {marks.slice(0, shown).map((mark) => (
          <li key={mark.id} class={styles.row}>
            <p class={styles.dayAndState}>
              <span>{longDay(mark.when.day)}</span>
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
        ))}
      </ul>
      {marks.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{t.more}</Button>}
    </>
  );
}
