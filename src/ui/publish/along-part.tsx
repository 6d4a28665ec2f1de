// What goes along with the words of a post: nothing but the day, unless it is chosen.
import { t } from '../../i18n/publish.ts';
import type { Edition, EditionChoices } from '../../journal/edition.ts';
import { Check, Group } from '../parts/choices.tsx';
import styles from './publish.module.css';
import type { Keeper } from './use-keeper.ts';

export function AlongPart({
  edition: { choices, feelings },
  extraKeys,
  keeper,
}: {
  edition: Edition;
  extraKeys: readonly string[];
  keeper: Keeper;
}) {
  const change = (next: Partial<EditionChoices>) => keeper.change({ choices: next });
  const turnKey = (key: string, isChosen: boolean) =>
    change({
      extraKeys: isChosen ? [...choices.extraKeys, key] : choices.extraKeys.filter((one) => one !== key),
    });
  const hasStrength = feelings.some(({ intensity }) => intensity !== undefined);
  return (
    <div class={styles.part}>
      <Group legend={t.edition.along}>
        {(hasStrength || choices.hasStrengths) && (
          <Check
            label={t.edition.hasStrengths}
            isChosen={choices.hasStrengths}
            choose={(hasStrengths) => change({ hasStrengths })}
          />
        )}
        <Check
          label={t.edition.hasTime}
          isChosen={choices.hasTime}
          choose={(hasTime) => change({ hasTime })}
        />
        {extraKeys.map((key) => (
          <Check
            key={key}
            label={t.edition.extra(key)}
            isChosen={choices.extraKeys.includes(key)}
            choose={(isChosen) => turnKey(key, isChosen)}
          />
        ))}
      </Group>
    </div>
  );
}
