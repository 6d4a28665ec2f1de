// Feelings that the journal has no word for: they become words of the person's own, unless a tap says that a
// word that is there was meant.
import type { Found, FoundFeeling, ImportChoices } from '../../actions/import-files.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { Button } from '../parts/button.tsx';
import styles from './new-feelings.module.css';

export function NewFeelings({
  feelings,
  choices,
  change,
}: {
  feelings: Found['newFeelings'];
  choices: ImportChoices;
  change: (next: Partial<ImportChoices>) => void;
}) {
  const shown = feelings.first.filter(({ offer }) => offer === null || choices.offers.includes(offer));
  if (shown.length === 0) return null;
  const rest = feelings.total - feelings.first.length;
  const toggle = ({ folded, suggestion }: FoundFeeling) => {
    const { [folded]: taken, ...others } = choices.meanings;
    if (suggestion === null) return;
    change({ meanings: taken === undefined ? { ...others, [folded]: suggestion.id } : others });
  };
  return (
    <section>
      <h2 id="new-feelings">{t.importPage.newFeelings}</h2>
      <p class={styles.more}>{t.importPage.newFeelingsMore}</p>
      <ul class={styles.list} aria-labelledby="new-feelings">
        {shown.map((feeling) => (
          <li key={`${feeling.offer} ${feeling.folded}`} class={styles.row}>
            <bdi>{feeling.label}</bdi>
            <span class={styles.count}>
              {t.transfer.pages(numberInWords(feeling.pages), feeling.pages === 1)}
            </span>
            {feeling.suggestion && (
              <Button
                aria-pressed={choices.meanings[feeling.folded] !== undefined}
                onClick={() => toggle(feeling)}
              >
                {t.importPage.useWord(feeling.suggestion.label)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p class={styles.more}>{t.importPage.moreFeelings(numberInWords(rest))}</p>}
    </section>
  );
}
