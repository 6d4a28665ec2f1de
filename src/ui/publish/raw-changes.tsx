// What was written changed after its copy was made: each piece can be taken into the copy, or left.
import { useRef, useState } from 'preact/hooks';
import { settleChange } from '../../actions/settle-change.ts';
import { t } from '../../i18n/publish.ts';
import { type Edition, editionTextOf } from '../../journal/edition.ts';
import type { Dictionary } from '../../journal/words.ts';
import type { Change } from '../../publish/take-up.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Differences } from '../parts/differences.tsx';
import { Notice } from '../parts/page.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import styles from './publish.module.css';
import type { Keeper } from './use-keeper.ts';

interface Settled {
  before: Edition;
  isTaken: boolean;
}

export function RawChanges({
  edition,
  changes,
  words,
  keeper,
  taken,
}: {
  edition: Edition;
  changes: readonly Change[];
  words: Dictionary;
  keeper: Keeper;
  /** The words of the copy are others now. */
  taken: (edition: Edition) => void;
}) {
  const [hasFailed, setFailed] = useState(false);
  const [last, setLast] = useState<Settled | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const store = async (how: (now: Edition) => Edition): Promise<boolean> => {
    setFailed(false);
    const stored = await keeper.with(how);
    setFailed(stored === null);
    if (stored) taken(stored);
    // What had the focus is gone; the next change is not far from here.
    if (stored) heading.current?.focus();
    return stored !== null;
  };
  const settle = async (some: readonly Change[], isTaken: boolean) => {
    const how = await settleChange();
    // The last comes first: each place is that of the text as it was.
    const isStored = await store((now) =>
      some.toReversed().reduce((text, change) => how(text, change, isTaken), now),
    );
    if (isStored) setLast({ before: edition, isTaken });
  };
  const undo = async ({ before }: Settled) => {
    const isStored = await store(({ title: _title, description: _description, ...now }) => ({
      ...now,
      ...editionTextOf(before),
      base: before.base,
    }));
    if (isStored) setLast(null);
  };
  if (changes.length === 0 && last === null) return null;
  const { changes: said } = t.edition;
  return (
    <section class={styles.part} aria-labelledby="raw-changes">
      <h2 id="raw-changes" ref={heading} tabIndex={-1}>
        {said.title}
      </h2>
      <p class={styles.more}>{said.more}</p>
      <div role="status">
        {last && (
          <UndoLine
            text={last.isTaken ? said.taken : said.left}
            name={said.undo}
            undo={() => void undo(last)}
          />
        )}
      </div>
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
      <ul class={styles.list}>
        {changes.map((change) => (
          <OneChange key={change.id} change={change} words={words} settle={settle} />
        ))}
      </ul>
      {changes.length > 1 && (
        <Button onClick={() => void settle(changes, true)}>{t.edition.changes.takeAll}</Button>
      )}
    </section>
  );
}

function OneChange({
  change,
  words,
  settle,
}: {
  change: Change;
  words: Dictionary;
  settle: (some: readonly Change[], isTaken: boolean) => Promise<void>;
}) {
  const { changes } = t.edition;
  const said = (text: string | null): string => {
    if (text === null) return '';
    return change.field === 'feelings' ? words.labelOf(text) : text;
  };
  const [before, after] = [said(change.before), said(change.after)];
  const name = `${changes.kinds[change.kind]}, ${changes.fields[change.field]}`;
  const first = (after || before).slice(0, 40);
  return (
    <li>
      <p class={styles.quiet}>
        {name}
        {change.isTouched && ` · ${changes.touched}`}
      </p>
      <Differences before={before} after={after} />
      <ButtonRow>
        <Button aria-label={changes.takeOf(first)} onClick={() => void settle([change], true)}>
          {changes.take}
        </Button>
        <Button
          weight="plain"
          aria-label={changes.leaveOf(first)}
          onClick={() => void settle([change], false)}
        >
          {changes.leave}
        </Button>
      </ButtonRow>
    </li>
  );
}
