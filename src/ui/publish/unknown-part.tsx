// Words that may be names and are on no list: each can be put on the list, or said to be fine.
import { useState } from 'preact/hooks';
import { addKnownName } from '../../actions/change-people.ts';
import { t } from '../../i18n/publish.ts';
import type { UnknownName } from '../../publish/unknown-names.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Muted, Notice } from '../parts/page.tsx';
import { LookPart } from './look-part.tsx';
import { NewPerson } from './new-person.tsx';
import styles from './publish.module.css';

/** Letters that are neither capital nor small, in a row. */
const UNCASED = /(?:\p{Lo}\p{M}*){3}/u;

export function UnknownPart({ names, text }: { names: readonly UnknownName[]; text: string }) {
  const [open, setOpen] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isUncased = UNCASED.test(text);
  if (names.length === 0 && !isUncased) return null;
  const isFine = (word: string) => {
    setFailed(false);
    addKnownName(word).catch(() => setFailed(true));
  };
  return (
    <LookPart id="unknown" title={t.look.unknown} {...(names.length > 0 ? { more: t.look.unknownMore } : {})}>
      {isUncased && <Muted>{t.look.uncased}</Muted>}
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
      <ul class={styles.list}>
        {names.map(({ word, count }) => (
          <li key={word}>
            <div class={styles.row}>
              <span>
                {word} <span class={styles.quiet}>{t.look.times(count)}</span>
              </span>
              <ButtonRow>
                <Button
                  weight="quiet"
                  aria-expanded={open === word}
                  aria-label={t.look.addPersonOf(word)}
                  onClick={() => setOpen(open === word ? null : word)}
                >
                  {t.look.addPerson}
                </Button>
                <Button weight="quiet" aria-label={t.look.fineOf(word)} onClick={() => isFine(word)}>
                  {t.look.fine}
                </Button>
              </ButtonRow>
            </div>
            {open === word && <NewPerson forms={word} added={() => setOpen(null)} />}
          </li>
        ))}
      </ul>
    </LookPart>
  );
}
