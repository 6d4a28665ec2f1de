// Words that may be names and are on no list: each can be put on the list, or said to be fine.
import { useState } from 'preact/hooks';
import { addKnownName } from '../../actions/change-people.ts';
import { t } from '../../i18n/publish.ts';
import type { UnknownName } from '../../publish/unknown-names.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { LookPart } from './look-part.tsx';
import { NewPerson } from './new-person.tsx';
import styles from './publish.module.css';

/** Letters that are neither capital nor small, in a row. */
const UNCASED = /(?:\p{Lo}\p{M}*){3}/u;

export function UnknownPart({ names, text }: { names: readonly UnknownName[]; text: string }) {
  const [hasFailed, setFailed] = useState(false);
  const isFine = (word: string) => {
    setFailed(false);
    addKnownName(word).catch(() => setFailed(true));
  };
  const list = (some: readonly UnknownName[]) =>
    some.length > 0 && (
      <ul class={styles.list}>
        {some.map((name) => (
          <NameRow key={name.word} name={name} isFine={isFine} />
        ))}
      </ul>
    );
  const opening = names.filter(({ isOpening }) => isOpening);
  return (
    <LookPart id="unknown" title={t.look.unknown} more={t.look.unknownMore}>
      {UNCASED.test(text) && <p class={styles.more}>{t.look.uncased}</p>}
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
      {names.length === 0 && <p>{t.look.unknownNone}</p>}
      {list(names.filter(({ isOpening }) => !isOpening))}
      {opening.length > 0 && <p class={styles.hint}>{t.look.unknownOpening}</p>}
      {list(opening)}
      <p class={styles.hint}>{t.look.unknownLimits}</p>
    </LookPart>
  );
}

function NameRow({ name: { word, count }, isFine }: { name: UnknownName; isFine: (word: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <div class={styles.row}>
        <span>
          {word} <span class={styles.quiet}>{t.look.times(count)}</span>
        </span>
        <ButtonRow>
          <Button
            weight="quiet"
            aria-expanded={isOpen}
            aria-label={t.look.addPersonOf(word)}
            onClick={() => setOpen(!isOpen)}
          >
            {t.look.addPerson}
          </Button>
          <Button weight="quiet" aria-label={t.look.fineOf(word)} onClick={() => isFine(word)}>
            {t.look.fine}
          </Button>
        </ButtonRow>
      </div>
      {isOpen && <NewPerson forms={word} added={() => setOpen(false)} />}
    </li>
  );
}
