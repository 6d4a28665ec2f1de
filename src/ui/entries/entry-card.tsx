import { type ComponentChildren, Fragment } from 'preact';
import { t } from '../../i18n/entries.ts';
import { timeInWords } from '../../i18n/in-words.ts';
import { dayInWords, numberInWords } from '../../i18n/index.ts';
import type { Mark } from '../../journal/mark.ts';
import type { DayRow } from '../../journal/months.ts';
import { timeOf } from '../../journal/when.ts';
import type { Dictionary } from '../../journal/words.ts';
import type { FirstPicture } from '../../store/watch-first-pictures.ts';
import { hrefOf } from '../frame/route.ts';
import { entryName, wordsInTwo } from '../parts/entry-name.ts';
import { colourOf, Shape } from '../parts/feeling.tsx';
import { HitText } from '../parts/hit-text.tsx';
import { PostWord } from '../parts/post-word.tsx';
import { RowPicture } from '../parts/row-picture.tsx';
import styles from './entry-card.module.css';
import { useHitLines } from './use-hit-lines.ts';

/** One entry in the list: its day, what it is called, a line of it, the feelings it names. */
export function EntryCard({
  row: { mark, day, isFirstOfDay },
  words,
  sought,
  out,
  picture,
}: {
  row: DayRow;
  words: Dictionary;
  /** The words of a search, which are marked where they stand. */
  sought: readonly string[];
  /** Those that others may be reading; null until it is read. */
  out: ReadonlySet<string> | null;
  picture?: FirstPicture | undefined;
}) {
  const lines = useHitLines(mark.id, sought);
  return (
    <article class={`${styles.card} ${isFirstOfDay ? '' : styles.sameDay}`}>
      <DayOrTime row={{ mark, day, isFirstOfDay }} />
      <div class={styles.text}>
        {picture && <RowPicture key={picture.medium.id} picture={picture} />}
        {mark.isTitled ? (
          <>
            <h3 class={styles.title} dir="auto">
              <Name mark={mark}>
                <HitText text={mark.name} sought={sought} />
              </Name>
            </h3>
            {mark.excerpt !== '' && (
              <p class={styles.excerpt} dir="auto">
                <HitText text={lines ?? mark.excerpt} sought={sought} />
              </p>
            )}
          </>
        ) : (
          <Untitled mark={mark} words={words} sought={sought} lines={lines} />
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
  const literal = timeOf(mark.when);
  const time = literal === null ? undefined : timeInWords(literal);
  if (!isFirstOfDay) return <time class={styles.day}>{time}</time>;
  const weekday = dayInWords(day, { weekday: 'short' });
  return (
    <time class={styles.day} dateTime={day}>
      <b class={styles.number}>{numberInWords(Number(day.slice(8)))}</b>
      {time === undefined ? weekday : `${weekday}\n${time}`}
    </time>
  );
}

function Name({ mark, children }: { mark: Mark; children: ComponentChildren }) {
  return <a href={hrefOf(`entries/${mark.id}`)}>{children}</a>;
}

/**
 * Without a title the first words are the name, and the text simply goes on behind them, or where it was found. All of it
 * has one direction, which is its own: parts that had one each would stand in the order of the row's.
 */
function Untitled({
  mark,
  words,
  sought,
  lines,
}: {
  mark: Mark;
  words: Dictionary;
  sought: readonly string[];
  lines: string | null;
}) {
  const [first, goesOn] = wordsInTwo(mark);
  const rest = lines ?? goesOn;
  return (
    <div class={styles.words} dir="auto">
      <h3>
        <Name mark={mark}>
          {first !== '' && <HitText text={first} sought={sought} />}
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
      {rest !== '' && (
        <span>
          {' '}
          <HitText text={rest} sought={sought} />
        </span>
      )}
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
