// One feeling: its word in its colour with how often it was named, and in its own place what can be done to it.

import { useState } from 'preact/hooks';
import { changeFamily } from '../../actions/change-family.ts';
import { hideWord } from '../../actions/hide-word.ts';
import { mergeWords } from '../../actions/merge-words.ts';
import { removeWord } from '../../actions/remove-word.ts';
import { renameWord } from '../../actions/rename-word.ts';
import { separateWord } from '../../actions/separate-word.ts';
import { turnFeeling } from '../../actions/turn-feeling.ts';
import { t } from '../../i18n/feelings-page.ts';
import { rowInWords } from '../../i18n/in-words.ts';
import type { ListedWord } from '../../journal/dictionary-list.ts';
import { Dictionary } from '../../journal/words.ts';
import { hrefOf } from '../frame/route.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { colourOf, Shape } from '../parts/feeling.tsx';
import { FamilyChoice } from './family-choice.tsx';
import { familyName } from './family-name.ts';
import styles from './feelings-page.module.css';
import { JoinForm, NameForm, Objected } from './name-form.tsx';
import { OpenRow } from './open-row.tsx';
import type { Act, Objection, Shared } from './use-arranging.ts';

const says = t.feelingsPage.done;

export function FeelingRow({ listed, ...shared }: { listed: ListedWord } & Shared) {
  const { word, family, count, joined } = listed;
  const { open, setOpen } = shared;
  const row = `word-${word.id}`;
  return (
    <OpenRow
      id={row}
      {...{ open, setOpen }}
      name={
        <>
          <span class={styles.word} style={colourOf(word.id, family)}>
            <Shape id={word.id} />
            <span>{word.label}</span>
          </span>
          {count > 0 && <span class={styles.count}>{t.feelingsPage.entries(count)}</span>}
          {joined.length > 0 && (
            <span class={styles.joined}>
              {t.feelingsPage.joinedWith(rowInWords(joined.map(({ label }) => label)))}
            </span>
          )}
        </>
      }
    >
      <Fields listed={listed} row={row} {...shared} />
    </OpenRow>
  );
}

type Own = { listed: ListedWord; row: string } & Shared;

function Fields({ listed, row, rows, act }: Own) {
  const { word, joined } = listed;
  const { id, label } = word;
  const others = new Dictionary(rows).standing().filter((other) => other.id !== id && !other.isHidden);
  const join = (into: string, name: string) =>
    act({ work: () => mergeWords(id, into), text: says.joined(label, name), row, isGoing: true });
  return (
    <>
      <NameForm
        name={label}
        rename={(text) =>
          act({ work: () => renameWord(id, text), text: says.renamed(label, text.trim()), row })
        }
        join={(other) => void join(other.id, other.label)}
      />
      {word.isOwn && <Colour listed={listed} row={row} act={act} />}
      <JoinForm
        name={label}
        empty={t.feelingsPage.choose}
        choices={others
          .map((other) => ({ value: other.id, label: other.label }))
          .sort((a, b) => a.label.localeCompare(b.label))}
        join={({ value, label: name }) => join(value, name)}
      />
      {joined.map((other) => (
        <div key={other.id} class={styles.went}>
          <span>{t.feelingsPage.joinedWith(other.label)}</span>
          <Button
            aria-label={t.feelingsPage.separateOf(other.label)}
            onClick={() =>
              void act({
                work: () => separateWord(other.id),
                text: says.separated(other.label),
                row,
                isGoing: true,
              })
            }
          >
            {t.feelingsPage.separate}
          </Button>
        </div>
      ))}
      <Places listed={listed} row={row} act={act} />
    </>
  );
}

function Colour({ listed: { word }, row, act }: { listed: ListedWord; row: string; act: Act }) {
  const change = (family: string | null) => {
    const text = family === null ? says.plain(word.label) : says.coloured(word.label, familyName(family));
    // The row goes to the list of its family.
    void act({ work: () => changeFamily(word.id, family), text, row, isGoing: true });
  };
  return <FamilyChoice value={word.family ?? null} choose={change} />;
}

function Places({ listed, row, act }: { listed: ListedWord; row: string; act: Act }) {
  const { word, count, joined } = listed;
  const { id, label } = word;
  const isHidden = word.isHidden === true;
  const [objection, setObjection] = useState<Objection>(null);
  const going = async (work: Parameters<Act>[0]['work'], text: string) =>
    setObjection(await act({ work, text, row, isGoing: true }));
  return (
    <>
      <ButtonRow>
        <Button
          aria-label={(isHidden ? t.feelingsPage.showOf : t.feelingsPage.hideOf)(label)}
          onClick={() =>
            void going(() => hideWord(id, !isHidden), isHidden ? says.shown(label) : says.hidden(label))
          }
        >
          {isHidden ? t.feelingsPage.show : t.feelingsPage.hide}
        </Button>
        {count > 0 && (
          <Button
            aria-label={t.feelingsPage.makeTagOf(label)}
            onClick={() => void going((tell) => turnFeeling(id, tell), says.tag(label))}
          >
            {t.feelingsPage.makeTag}
          </Button>
        )}
        {word.isOwn && count === 0 && joined.length === 0 && (
          <Button
            weight="plain"
            aria-label={t.feelingsPage.removeOf(label)}
            onClick={() => void going(() => removeWord(id), says.removed(label))}
          >
            {t.feelingsPage.remove}
          </Button>
        )}
        {count > 0 && (
          <LinkButton weight="plain" href={hrefOf('entries', { feeling: id })}>
            {t.feelingsPage.itsEntries}
          </LinkButton>
        )}
      </ButtonRow>
      <Objected objection={objection} text="" />
    </>
  );
}
