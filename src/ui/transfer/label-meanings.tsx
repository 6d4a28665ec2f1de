// Feelings as the files name them: each becomes a word of the person's own under its own name, until they say once
// that it means a word that is there, or that it is no feeling but a tag.
import { useId, useMemo } from 'preact/hooks';
import type { Found, FoundLabel, ImportChoices, Meaning } from '../../actions/import-files.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import type { Dictionary } from '../../journal/words.ts';
import { Button } from '../parts/button.tsx';
import styles from './label-meanings.module.css';

interface Props {
  labels: Found['labels'];
  words: Dictionary;
  choices: ImportChoices;
  change: (next: Partial<ImportChoices>) => void;
}

export function LabelMeanings({ labels, words, choices, change }: Props) {
  const shown = labels.first.filter(({ offer }) => offer === null || choices.offers.includes(offer));
  const all = useMemo(() => words.offered().map(({ id, label }) => ({ id, label })), [words]);
  if (shown.length === 0) return null;
  const rest = labels.total - labels.first.length;
  const mean = ({ folded }: FoundLabel, meaning: Meaning | null) => {
    const { [folded]: _, ...others } = choices.meanings;
    change({ meanings: meaning === null ? others : { ...others, [folded]: meaning } });
  };
  return (
    <section>
      <h2 id="labels">{t.importPage.labels}</h2>
      <p class={styles.more}>{t.importPage.labelsMore}</p>
      <ul class={styles.list} aria-labelledby="labels">
        {shown.map((label) => (
          <Row
            key={`${label.offer} ${label.folded}`}
            label={label}
            meaning={choices.meanings[label.folded] ?? null}
            all={all}
            mean={(meaning) => mean(label, meaning)}
          />
        ))}
      </ul>
      {rest > 0 && <p class={styles.more}>{t.importPage.moreLabels(numberInWords(rest))}</p>}
    </section>
  );
}

const OWN = '';
const TAG = 'tag';
const WORD = 'word:';

function Row({
  label: { label, entries, word, suggestion },
  meaning,
  all,
  mean,
}: {
  label: FoundLabel;
  meaning: Meaning | null;
  all: readonly { id: string; label: string }[];
  mean: (meaning: Meaning | null) => void;
}) {
  const id = useId();
  const value = meaning?.kind === 'word' ? `${WORD}${meaning.id}` : meaning?.kind === 'tag' ? TAG : OWN;
  const choose = (chosen: string) => {
    if (chosen.startsWith(WORD)) mean({ kind: 'word', id: chosen.slice(WORD.length) });
    else mean(chosen === TAG ? { kind: 'tag' } : null);
  };
  const isSuggested = meaning?.kind === 'word' && meaning.id === suggestion?.id;
  return (
    <li class={styles.row}>
      <label for={id} class={styles.label}>
        <bdi>{label}</bdi> <span class={styles.count}>{t.transfer.entries(entries)}</span>
      </label>
      <div class={styles.answers}>
        {suggestion && (
          <Button
            aria-pressed={isSuggested}
            onClick={() => choose(isSuggested ? OWN : `${WORD}${suggestion.id}`)}
          >
            {t.importPage.useWord(suggestion.label)}
          </Button>
        )}
        <select
          id={id}
          class={styles.meaning}
          value={value}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value={OWN}>{word ? t.importPage.asWord(word.label) : t.importPage.asOwn}</option>
          <option value={TAG}>{t.importPage.asTag}</option>
          <optgroup label={t.importPage.asAnother}>
            {all.map((one) => (
              <option key={one.id} value={`${WORD}${one.id}`}>
                {one.label}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
    </li>
  );
}
