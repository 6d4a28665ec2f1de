// Words by family, hidden words and tags, each a row that opens in its place.
import { t } from '../../i18n/feelings-page.ts';
import type { ListedFamily, ListedTag, ListedWord } from '../../journal/dictionary-list.ts';
import { familyName } from './family-name.ts';
import { FeelingRow } from './feeling-row.tsx';
import styles from './feelings-page.module.css';
import { TagRow } from './tag-row.tsx';
import type { Shared } from './use-arranging.ts';

export function FamilyList({ families, ...shared }: { families: readonly ListedFamily[] } & Shared) {
  return (
    <>
      {families.map(({ family, words }) => (
        <section key={family} class={styles.family}>
          <h3>{familyName(family)}</h3>
          <WordRows words={words} {...shared} />
        </section>
      ))}
    </>
  );
}

/** The same families again, of what was never named. */
export function Others({ families, ...shared }: { families: readonly ListedFamily[] } & Shared) {
  if (families.length === 0) return null;
  return (
    <div class={styles.others}>
      <p class={styles.more}>{t.feelingsPage.othersMore}</p>
      <FamilyList families={families} {...shared} />
    </div>
  );
}

function WordRows({ words, ...shared }: { words: readonly ListedWord[] } & Shared) {
  return (
    <ul class={styles.list}>
      {words.map((listed) => (
        <FeelingRow key={listed.word.id} listed={listed} {...shared} />
      ))}
    </ul>
  );
}

export function HiddenList({ words, ...shared }: { words: readonly ListedWord[] } & Shared) {
  if (words.length === 0) return null;
  return (
    <section class={styles.family}>
      <h3>{t.feelingsPage.hiddenTitle}</h3>
      <p class={styles.more}>{t.feelingsPage.hiddenMore}</p>
      <WordRows words={words} {...shared} />
    </section>
  );
}

export function TagList({
  tags,
  ...shared
}: { tags: readonly ListedTag[]; all: readonly ListedTag[] } & Shared) {
  return (
    <ul class={styles.list}>
      {tags.map((listed) => (
        <TagRow key={listed.tag} listed={listed} {...shared} />
      ))}
    </ul>
  );
}
