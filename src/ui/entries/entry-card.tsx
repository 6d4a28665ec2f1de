import { type ComponentChildren, Fragment } from 'preact';
import { t } from '../../i18n/entries.ts';
import { dayInWords, numberInWords } from '../../i18n/index.ts';
import type { Mark } from '../../journal/mark.ts';
import type { DayRow } from '../../journal/months.ts';
import { timeOf } from '../../journal/when.ts';
import type { Dictionary } from '../../journal/words.ts';
import type { FirstPicture } from '../../store/watch-first-pictures.ts';
import { hrefOf } from '../frame/route.ts';
import { entryName, wordsInTwo } from '../parts/entry-name.ts';
import { colourOf, Shape } from '../parts/feeling.tsx';
import { PostWord } from '../parts/post-word.tsx';
import { RowPicture } from '../parts/row-picture.tsx';
import styles from './entry-card.module.css';

/** One entry in the list: its day, what it is called, a line of it, the feelings it names. */
export function EntryCard({
  row: { mark, day, isFirstOfDay },
  words,
  out,
  picture,
}: {
  row: DayRow;
  words: Dictionary;
  /** Those that others may be reading; null until it is read. */
  out: ReadonlySet<string> | null;
  picture?: FirstPicture | undefined;
}) {
  return (
    <article class={`${styles.card} ${isFirstOfDay ? '' : styles.sameDay}`}>
      <DayOrTime row={{ mark, day, isFirstOfDay }} />
      <div class={styles.text}>
        {picture && <RowPicture key={picture.medium.id} picture={picture} />}
        {mark.isTitled ? (
          <>
            <h3 class={styles.title}>
              <Name mark={mark}>{mark.name}</Name>
            </h3>
            {mark.excerpt !== '' && (
              <p class={styles.excerpt} dir="auto">
                {mark.excerpt}
              </p>
            )}
          </>
        ) : (
          <Untitled mark={mark} words={words} />
        )}
        <div class={styles.foot}>
          {mark.name !== '' && <NamedFeelings mark={mark} words={words} />}
          <span class={styles.state}>
            {mark.isExample ? t.example.mark : <PostWord entry={mark} out={out} />}
          </span>
        </div>
        {mark.isConflicted && (
          <p class={styles.twoTexts}>
            <strong>{t.entries.twoTexts}</strong>
          </p>
        )}
      </div>
    </article>
  );
}

function DayOrTime({ row: { mark, day, isFirstOfDay } }: { row: DayRow }) {
  if (!isFirstOfDay) {
    const time = timeOf(mark.when)?.slice(0, 5);
    return <time class={styles.day}>{time}</time>;
  }
  return (
    <time class={styles.day} dateTime={day}>
      <b class={styles.number}>{numberInWords(Number(day.slice(8)))}</b>
      {dayInWords(day, { weekday: 'short' })}
    </time>
  );
}

function Name({ mark, children }: { mark: Mark; children: ComponentChildren }) {
  return (
    <a href={hrefOf(`entries/${mark.id}`)} dir="auto">
      {children}
    </a>
  );
}

/** Without a title the first words are the name, and the text simply goes on behind them. */
function Untitled({ mark, words }: { mark: Mark; words: Dictionary }) {
  const [first, rest] = wordsInTwo(mark);
  return (
    <div class={styles.words}>
      <h3>
        <Name mark={mark}>
          {first !== '' && first}
          {first === '' && mark.feelings.length === 0 && entryName(mark, words)}
          {first === '' &&
            mark.feelings.map(({ id }, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <OneFeeling id={id} words={words} />
              </Fragment>
            ))}
        </Name>
      </h3>
      {rest !== '' && <span> {rest}</span>}
    </div>
  );
}

// Words alone: how strong they were is for the entry itself. Two nodes a feeling keep a window of rows small.
function NamedFeelings({ mark, words }: { mark: Mark; words: Dictionary }) {
  if (mark.feelings.length === 0) return null;
  return (
    <ul class={styles.feelings}>
      {mark.feelings.map(({ id }) => (
        <li key={id}>
          <OneFeeling id={id} words={words} />
        </li>
      ))}
    </ul>
  );
}

function OneFeeling({ id, words }: { id: string; words: Dictionary }) {
  const resolved = words.resolve(id);
  return (
    <span class={styles.feeling} style={colourOf(resolved, words.familyOf(id))}>
      <Shape id={resolved} />
      {words.labelOf(id)}
    </span>
  );
}
