// What only the person can say about the pages that were found; nothing is asked that does not matter for these.
import type { Found, ImportChoices, Offer, Some } from '../../actions/import-files.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import styles from '../parts/choices.module.css';
import { Check, Group, Radio } from '../parts/choices.tsx';

interface Props {
  found: Found;
  choices: ImportChoices;
  change: (next: Partial<ImportChoices>) => void;
}

export function ImportChoicesPart({ found, choices, change }: Props) {
  const { pages, undated, changed, zoneless } = found;
  const removed = pages.removed.dated + pages.removed.undated + pages.gone.dated + pages.gone.undated;
  return (
    <>
      {undated.total > 0 && <Undated found={found} choices={choices} change={change} />}
      {changed.total > 0 && (
        <Group legend={t.importPage.changed(changed.total)}>
          <Names names={changed} />
          <Radio
            name="changed"
            label={t.importPage.keepBoth}
            isChosen={choices.changed === 'keep-both'}
            choose={() => change({ changed: 'keep-both' })}
          />
          <Radio
            name="changed"
            label={t.importPage.leaveOut}
            isChosen={choices.changed === 'leave-out'}
            choose={() => change({ changed: 'leave-out' })}
          />
        </Group>
      )}
      {removed > 0 && (
        <Group legend={t.importPage.removed(removed)} more={t.importPage.removedMore}>
          <Check
            label={t.importPage.bringBack}
            isChosen={choices.removed === 'bring-back'}
            choose={(isChosen) => change({ removed: isChosen ? 'bring-back' : 'leave-out' })}
          />
        </Group>
      )}
      {zoneless > 0 && (
        <Group legend={t.importPage.zoneless(zoneless)} more={t.importPage.zonelessMore}>
          <Check label={t.importPage.isUtc} isChosen={choices.isUtc} choose={(isUtc) => change({ isUtc })} />
        </Group>
      )}
      {found.places > 0 && (
        <Group legend={t.importPage.places(found.places)} more={t.importPage.placesMore}>
          <Check
            label={t.importPage.keepPlaces}
            isChosen={choices.places === 'keep'}
            choose={(isChosen) => change({ places: isChosen ? 'keep' : 'leave-out' })}
          />
        </Group>
      )}
      <PicturesBeside found={found} choices={choices} change={change} />
      {found.offers.length > 0 && <Offers offers={found.offers} choices={choices} change={change} />}
    </>
  );
}

/** Pictures that pages show from beside themselves, those that are new and those that are here. */
export function PicturesBeside({ found: { beside }, choices, change }: Props) {
  if (beside.pages === 0) return null;
  return (
    <Group legend={t.importPage.beside(beside.pages)} more={t.importPage.besideMore}>
      <Check
        label={t.importPage.takeInBeside(beside.pictures)}
        isChosen={choices.beside === 'take-in'}
        choose={(isChosen) => change({ beside: isChosen ? 'take-in' : 'leave-out' })}
      />
    </Group>
  );
}

function Undated({ found: { undated }, choices, change }: Props) {
  const of = (value: ImportChoices['undated']) => ({
    name: 'undated',
    isChosen: choices.undated === value,
    choose: () => change({ undated: value }),
  });
  return (
    <Group legend={t.importPage.undated(undated.total)}>
      <Names names={undated} />
      <Radio {...of('file-day')} label={t.importPage.undatedFile} more={t.importPage.undatedFileMore} />
      <Radio {...of('today')} label={t.importPage.undatedToday} />
      <Radio {...of('leave-out')} label={t.importPage.leaveOut} />
    </Group>
  );
}

function Offers({ offers, choices, change }: Omit<Props, 'found'> & { offers: readonly Offer[] }) {
  return (
    <Group legend={t.importPage.offers}>
      {offers.map(({ key, kind, pages, examples }) => (
        <Check
          key={key}
          label={kind === 'feelings' ? t.importPage.offerFeelings(key) : t.importPage.offerTags(key)}
          more={t.importPage.offerMore(t.transfer.pages(pages), examples.join(', '))}
          isChosen={choices.offers.includes(key)}
          choose={(isChosen) => {
            const others = choices.offers.filter((other) => other !== key);
            change({ offers: isChosen ? [...others, key] : others });
          }}
        />
      ))}
    </Group>
  );
}

const NAMES_SHOWN = 3;

function Names({ names }: { names: Some<string> }) {
  const shown = names.first.slice(0, NAMES_SHOWN);
  const rest = names.total - shown.length;
  return (
    <p class={styles.more}>
      {shown.map((name) => (
        <bdi key={name} class={styles.fileName}>
          {name}
        </bdi>
      ))}
      {rest > 0 && t.importPage.more(numberInWords(rest))}
    </p>
  );
}
