// One tag with how many entries have it, and in its own place what can be done to it.
import { useState } from 'preact/hooks';
import { renameTag } from '../../actions/rename-tag.ts';
import { turnTag } from '../../actions/turn-tag.ts';
import { t } from '../../i18n/feelings-page.ts';
import type { ListedTag } from '../../journal/dictionary-list.ts';
import { tidyTag } from '../../journal/naming.ts';
import { foldWord } from '../../journal/words.ts';
import { hrefOf } from '../frame/route.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import styles from './feelings-page.module.css';
import { JoinForm, NameForm, Objected } from './name-form.tsx';
import { OpenRow } from './open-row.tsx';
import type { Doing, Objection, Shared } from './use-arranging.ts';

const says = t.feelingsPage.done;
const rowOf = (tag: string) => `tag-${encodeURIComponent(tag)}`;

interface Own extends Shared {
  listed: ListedTag;
  /** Every tag there is. */
  all: readonly ListedTag[];
}

export function TagRow(own: Own) {
  const { listed, open, setOpen } = own;
  const row = rowOf(listed.tag);
  return (
    <OpenRow
      id={row}
      {...{ open, setOpen }}
      name={
        <>
          <span class={styles.word}>{listed.tag}</span>
          <span class={styles.count}>{t.feelingsPage.entries(listed.count)}</span>
        </>
      }
    >
      <Fields {...own} row={row} />
    </OpenRow>
  );
}

function Fields({ listed: { tag }, all, row, act, setOpen }: Own & { row: string }) {
  const [objection, setObjection] = useState<Objection>(null);
  const others = all.filter((other) => other.tag !== tag);
  const join = (into: string) =>
    act({ work: (tell) => renameTag(tag, into, tell), text: says.tagsJoined(tag, into), row, isGoing: true });
  const rename = async (text: string): Promise<Objection> => {
    const to = tidyTag(text);
    const other = others.find((one) => foldWord(one.tag) === foldWord(to));
    if (other) return { kind: 'taken', by: { id: other.tag, label: other.tag } };
    const work: Doing['work'] = (tell) => renameTag(tag, to, tell);
    const refused = await act({ work, text: says.renamed(tag, to), row, isGoing: true });
    // The row that was open goes; the one of the new name is open in its place.
    if (!refused) setOpen(rowOf(to));
    return refused;
  };
  const turn = async () =>
    setObjection(
      await act({ work: (tell) => turnTag(tag, tell), text: says.feeling(tag), row, isGoing: true }),
    );
  return (
    <>
      <NameForm name={tag} rename={rename} join={({ id }) => void join(id)} />
      <JoinForm
        name={tag}
        empty={t.feelingsPage.chooseTag}
        choices={others.map((other) => ({ value: other.tag, label: other.tag }))}
        join={({ value }) => join(value)}
      />
      <ButtonRow>
        <Button aria-label={t.feelingsPage.makeFeelingOf(tag)} onClick={() => void turn()}>
          {t.feelingsPage.makeFeeling}
        </Button>
        <LinkButton weight="plain" href={hrefOf('entries', { tag })}>
          {t.feelingsPage.itsEntries}
        </LinkButton>
      </ButtonRow>
      <Objected objection={objection} text="" />
    </>
  );
}
