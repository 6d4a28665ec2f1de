// A feeling's word in its family's colour, with a shape so that colour is never alone.

import { t } from '../../i18n/index.ts';
import type { Feeling as Named } from '../../journal/entry.ts';
import type { Dictionary } from '../../journal/words.ts';
import styles from './feeling.module.css';

/** Custom properties of a feeling: its ink, and the fill behind it when chosen. */
export function colourOf(id: string, family: string | null): { '--ink': string; '--fill': string } {
  const fill = family === null ? 'var(--sunk)' : `var(--${family}-fill)`;
  if (id === 'loneliness' || id === 'hope') return { '--ink': `var(--${id}-ink)`, '--fill': fill };
  return { '--ink': family === null ? 'var(--text)' : `var(--${family}-ink)`, '--fill': fill };
}

/** Circle for loneliness, triangle for hope, square for every other. */
export function Shape({ id }: { id: string }) {
  const shape = id === 'loneliness' ? styles.circle : id === 'hope' ? styles.triangle : '';
  return <span class={`${styles.shape} ${shape}`} aria-hidden="true" />;
}

/** The feelings of an entry in a line: words, never numbers alone. */
export function Feelings({
  feelings,
  words,
}: {
  feelings: readonly Named[];
  words: Pick<Dictionary, 'labelOf' | 'familyOf' | 'resolve'>;
}) {
  if (feelings.length === 0) return null;
  return (
    <ul class={styles.list}>
      {feelings.map(({ id, intensity }) => {
        const resolved = words.resolve(id);
        return (
          <li key={id} class={styles.feeling} style={colourOf(resolved, words.familyOf(id))}>
            <Shape id={resolved} />
            <span>
              {words.labelOf(id)}
              {intensity ? `, ${t.feelings.strengths[intensity]}` : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
