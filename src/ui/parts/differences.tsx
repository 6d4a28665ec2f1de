// What changed from one text to another, word for word, to read. What is gone is struck through, what is new has a
// line below it: no colour says it alone, and a screen reader says which is which.
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import { wordDifferences } from '../../journal/differences.ts';
import styles from './differences.module.css';
import { Muted } from './page.tsx';

/** Longer than any page a person types; a node for each of its words would hold up the screen. */
const LONGEST = 200_000;

export function Differences({ before, after }: { before: string; after: string }) {
  const isLong = before.length + after.length > LONGEST;
  const all = useMemo(() => (isLong ? [] : wordDifferences(before, after)), [before, after, isLong]);
  if (isLong) return <Muted>{t.differences.long}</Muted>;
  if (before === after) return <Muted>{t.differences.none}</Muted>;
  return (
    <p class={styles.text} dir="auto">
      {all.map(({ kind, text }, index) => {
        if (kind === 'gone') return <del key={index}>{text}</del>;
        return kind === 'new' ? <ins key={index}>{text}</ins> : text;
      })}
    </p>
  );
}
