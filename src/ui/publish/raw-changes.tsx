// What was written changed after its copy was made: each piece can be taken into the copy, or left.
import { useRef, useState } from 'preact/hooks';
import { settleChange } from '../../actions/settle-change.ts';
import { t } from '../../i18n/publish.ts';
import type { Edition } from '../../journal/edition.ts';
import { takenBack } from '../../journal/merge-texts.ts';
import type { Dictionary } from '../../journal/words.ts';
import type { Change } from '../../publish/take-up.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Differences } from '../parts/differences.tsx';
import { Notice } from '../parts/page.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import styles from './publish.module.css';
import type { Keeper } from './use-keeper.ts';

interface Settled {
  /** The copy in the moment before, and what that gave. */
  before: Edition;
  after: Edition;
  isTaken: boolean;
}

export function RawChanges({
  changes,
  words,
  keeper,
}: {
  changes: readonly Change[];
  words: Dictionary;
  keeper: Keeper;
}) {
  const [hasFailed, setFailed] = useState(false);
  const [last, setLast] = useState<Settled | null>(null);
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const store = async (how: (now: Edition) => Edition): Promise<boolean> => {
    setFailed(false);
    const stored = await keeper.with(how);
    setFailed(stored === null);
    // What had the focus goes; the next change is not far from here. Whoever types meanwhile types on.
    const focused = document.activeElement;
    const isHere = !focused || focused === document.body || part.current?.contains(focused);
    if (stored && isHere) heading.current?.focus();
    return stored !== null;
  };
  const settle = async (some: readonly Change[], isTaken: boolean) => {
    const how = await settleChange();
    let settled: Settled | null = null;
    // The last comes first: each place is that of the text as it was.
    const isStored = await store((before) => {
      const after = some.toReversed().reduce((text, change) => how(text, change, isTaken), before);
      settled = { before, after, isTaken };
      return after;
    });
    if (isStored) setLast(settled);
  };
  const undo = async ({ before, after }: Settled) => {
    if (await store((now) => takenBack(now, before, after))) setLast(null);
  };
  if (changes.length === 0 && last === null) return null;
  const { changes: said } = t.edition;
  return (
    <section ref={part} class={styles.part} aria-labelledby="raw-changes">
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
