// What a person wrote, to read: feelings, text, description, tags. Of an entry or of an earlier text of it.
import { t } from '../../i18n/entries.ts';
import type { Content } from '../../journal/entry.ts';
import type { Dictionary } from '../../journal/words.ts';
import { hrefOf } from '../frame/route.ts';
import styles from './entry-text.module.css';
import { Feelings } from './feeling.tsx';
import { MarkdownBody } from './markdown-body.tsx';
import { whenInWords } from './moment-words.ts';

export interface Reading {
  words: Dictionary;
  dayStartsAt: number;
  /** Whether single line ends are kept: see MarkdownBody. */
  keepsLines: boolean;
}

export function EntryText({ content, reading }: { content: Content; reading: Reading }) {
  const { feelings, body, description, tags } = content;
  return (
    <div class={styles.text} data-written>
      {feelings.length > 0 && (
        <div class={styles.feelings}>
          <Feelings feelings={feelings} words={reading.words} />
        </div>
      )}
      {body.trim() !== '' && <MarkdownBody body={body} keepsLines={reading.keepsLines} />}
      {description !== undefined && description !== '' && (
        <p class={styles.description} dir="auto">
          {description}
        </p>
      )}
      {tags.length > 0 && (
        <ul class={styles.tags} aria-label={t.entryPage.tags}>
          {[...new Set(tags)].map((tag) => (
            <li key={tag}>
              <a href={hrefOf('entries', { tag })}>{tag}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A text that stands beside others of the same entry: with its own day and title. */
export function WholeText({ content, reading }: { content: Content; reading: Reading }) {
  return (
    <>
      <p class={styles.when}>{whenInWords(content.when, reading.dayStartsAt)}</p>
      {content.title !== undefined && content.title !== '' && (
        <p class={styles.title} dir="auto" data-written>
          {content.title}
        </p>
      )}
      <EntryText content={content} reading={reading} />
    </>
  );
}
