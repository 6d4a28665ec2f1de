// Naming what was in it: words first, how strong only where one wants to say.
import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Feeling } from '../../journal/entry.ts';
import { VOCABULARY } from '../../journal/vocabulary.ts';
import type { Dictionary, Word } from '../../journal/words.ts';
import { Button } from '../parts/button.tsx';
import { colourOf, Shape } from '../parts/feeling.tsx';
import { LazyPart } from '../parts/lazy-part.tsx';
import styles from './feeling-picker.module.css';
import { loadTools } from './load-tools.ts';
import { Strength } from './strength.tsx';

const STARTERS = VOCABULARY.filter((word) => word.isStarter).map((word) => word.id);

const finder = () => loadTools().then((part) => part.FindFeeling);

export function FeelingPicker({
  feelings,
  words,
  change,
  takesOwn,
}: {
  feelings: readonly Feeling[];
  words: Dictionary;
  change: (feelings: Feeling[]) => void;
  /** Whether a word of one's own can be added. */
  takesOwn: boolean;
}) {
  const [isWide, setWide] = useState(false);
  const chosen = new Set(feelings.map((feeling) => words.resolve(feeling.id)));
  const front = words.front.length > 0 ? words.front : STARTERS;
  const all = words.offered(chosen);
  // What comes with "More words" comes after: a word that was in sight stays where it was.
  const first = front.flatMap((id) => all.find((word) => word.id === id) ?? []);
  const others = all.filter(({ id }) => !front.includes(id) && (isWide || chosen.has(id)));
  const toggle = (id: string) => {
    if (!chosen.has(id)) change([...feelings, { id }]);
    else change(feelings.filter((feeling) => words.resolve(feeling.id) !== id));
  };
  const add = (id: string) => {
    if (!chosen.has(id)) change([...feelings, { id }]);
  };
  return (
    <section class={styles.picker}>
      <p class={styles.question}>
        <span>{t.write.what}</span>
        <span>{t.write.optional}</span>
      </p>
      <fieldset class={styles.chips} aria-label={t.write.feelings}>
        {[...first, ...others].map((word) => (
          <Chip key={word.id} word={word} isChosen={chosen.has(word.id)} words={words} toggle={toggle} />
        ))}
        <Button aria-expanded={isWide} onClick={() => setWide(!isWide)}>
          {isWide ? t.write.fewerWords : t.write.moreWords}
        </Button>
      </fieldset>
      {feelings.length > 0 && <p class={styles.question}>{t.write.strengths}</p>}
      {feelings.map((feeling) => (
        <Strength
          key={feeling.id}
          feeling={feeling}
          words={words}
          change={(changed) => change(feelings.map((other) => (other.id === changed.id ? changed : other)))}
        />
      ))}
      <div class={styles.find}>
        <LazyPart load={finder} words={words} chosen={chosen} add={add} takesOwn={takesOwn} />
      </div>
    </section>
  );
}

function Chip({
  word,
  isChosen,
  words,
  toggle,
}: {
  word: Word;
  isChosen: boolean;
  words: Dictionary;
  toggle: (id: string) => void;
}) {
  return (
    <button
      type="button"
      class={styles.chip}
      aria-pressed={isChosen}
      style={colourOf(word.id, words.familyOf(word.id))}
      onClick={({ currentTarget }) => {
        const next = currentTarget.nextElementSibling as HTMLElement | null;
        toggle(word.id);
        // A word that is not among the first goes when it is taken back.
        requestAnimationFrame(() => !currentTarget.isConnected && next?.focus());
      }}
    >
      {isChosen && <Shape id={word.id} />}
      {word.label}
    </button>
  );
}
