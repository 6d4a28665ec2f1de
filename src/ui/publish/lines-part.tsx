// Lines that a person may add to a post: what it is about, where to find help, that it was written in the midst of it.
import { useState } from 'preact/hooks';
import { changePublishing } from '../../actions/change-publishing.ts';
import { t } from '../../i18n/publish.ts';
import type { EditionChoices } from '../../journal/edition.ts';
import { LONGEST_LINE, publishingOf } from '../../journal/publishing.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './lines-part.module.css';
import { LookPart } from './look-part.tsx';
import type { Keeper } from './use-keeper.ts';

const watchPublishing = watchLater('publishing');
type Line = 'contentNote' | 'helpLine' | 'writtenNote';

export function LinesPart({
  choices,
  keeper,
  isCareMeant,
}: {
  choices: EditionChoices;
  keeper: Keeper;
  /** The line on help stands first then. */
  isCareMeant: boolean;
}) {
  const before = publishingOf(useWatch(watchPublishing));
  const [typed, setTyped] = useState<Pick<EditionChoices, Line>>(choices);
  const change = (line: Line, text: string) => {
    setTyped({ ...typed, [line]: text });
    keeper.change({ choices: { [line]: text.trim() } });
  };
  // Used the next time, too; where that cannot be stored, it is typed once more.
  const remember = (line: Line, text: string) => {
    if (line !== 'contentNote') changePublishing({ [line]: text.trim() }).catch(() => undefined);
  };
  const offered = {
    helpLine: before.helpLine || t.look.helpLineUse,
    writtenNote: before.writtenNote || t.look.writtenNoteUse,
  };
  const order: Line[] = isCareMeant
    ? ['helpLine', 'contentNote', 'writtenNote']
    : ['contentNote', 'writtenNote', 'helpLine'];
  return (
    <LookPart id="lines" title={t.look.lines}>
      <div class={styles.lines}>
        {order.map((line) => (
          <div key={line} onFocusOut={() => remember(line, typed[line])}>
            <TextField
              name={t.look[line]}
              value={typed[line]}
              longest={LONGEST_LINE}
              change={(text) => change(line, text)}
            />
            {line === 'contentNote' ? (
              <p class={styles.more}>{t.look.contentNoteMore}</p>
            ) : (
              typed[line] === '' && (
                <ButtonRow>
                  <Button
                    weight="quiet"
                    aria-label={t.look.useOf(offered[line])}
                    onClick={() => change(line, offered[line])}
                  >
                    {t.look.use}: {offered[line]}
                  </Button>
                </ButtonRow>
              )
            )}
          </div>
        ))}
      </div>
    </LookPart>
  );
}
