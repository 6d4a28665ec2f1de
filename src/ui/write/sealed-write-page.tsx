// Writing while the journal is locked: a page, and nothing that could be read back. It is sealed at every input to
// the journal's own recipient and joins it at the next unlocking.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { beginDraft, type HeldDraft } from '../../actions/adopt-draft.ts';
import { type DraftKeeper, type Keeping, keepDraft } from '../../actions/keep-draft.ts';
import { t as words } from '../../i18n/index.ts';
import { t } from '../../i18n/lock.ts';
import type { Draft } from '../../journal/draft.ts';
import { holdsAnything } from '../../journal/entry.ts';
import { Dictionary } from '../../journal/words.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/updates.ts';
import type { Watch } from '../../store/watch.ts';
import { entitle } from '../frame/private-address.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Portal } from '../parts/portal.tsx';
import { UnlockForm } from '../parts/unlock-form.tsx';
import { dated } from './dated.ts';
import { aboveField, belowField, field, setField, writePart } from './field.ts';
import { KeepingLine, NotKept } from './keeping-line.tsx';
import { handOverToUnlocked, isLocked, takeBegunLocked } from './leaving.ts';
import { loadTools } from './load-tools.ts';
import styles from './sealed-write-page.module.css';
import { textOfField, useFieldEvents } from './use-field-events.ts';
import type { WritingParts } from './write-page.tsx';

const NO_STEPS = { current: null };
/** The person's own words and tags are sealed. */
const BUILT_IN = new Dictionary([]);
const watchNoTags: Watch<readonly string[]> = (next) => {
  next([]);
  return () => undefined;
};

/** Its parts are the writing page's own: they are here already. */
export function SealedWritePage({ parts: { Naming, Bar } }: { parts: WritingParts }) {
  const { draft, keeping, isSealed, change, retry, done } = useSealedWriting();
  useLayoutEffect(() => {
    writePart.hidden = false;
    return () => {
      writePart.hidden = true;
    };
  }, []);
  useEffect(() => {
    // Its listener stays: what waits for the database waits longer than this page.
    void loadTools().catch(() => undefined);
    entitle('');
    if (!writePart.contains(document.activeElement)) field.focus();
  }, []);
  return (
    <>
      <Portal into={aboveField}>
        <h1 class="unseen">{words.frame.write}</h1>
        <div class={styles.above}>
          <KeepingLine keeping={keeping} />
        </div>
        {keeping.kind === 'failed' && <NotKept text={words.write.notSaved[keeping.code]} retry={retry} />}
      </Portal>
      <Portal into={belowField}>
        {/* Once there is something to name: before, what one may want is to unlock. */}
        {draft && holdsAnything(draft) && (
          <Naming draft={draft} words={BUILT_IN} watchTags={watchNoTags} change={change} takesOwn={false} />
        )}
        <div class={styles.below}>
          <p role="status" class={styles.sealed}>
            {isSealed ? t.unlocking.sealed : ''}
          </p>
          <p class={styles.more}>{t.unlocking.writeMore}</p>
          <UnlockForm />
          <ButtonRow>
            <LinkButton weight="plain" href="#/support">
              {words.frame.talk}
            </LinkButton>
          </ButtonRow>
        </div>
        <Bar>
          <Button weight="strong" onClick={() => void done()}>
            {words.write.done}
          </Button>
        </Bar>
      </Portal>
    </>
  );
}

function useSealedWriting() {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' });
  const [isSealed, setSealed] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  const held = useRef<HeldDraft | null>(null);
  const keeper = useRef<DraftKeeper | null>(null);

  const begin = () => {
    held.current = takeBegunLocked() ?? beginDraft();
    keeper.current = keepDraft(setKeeping);
    setDraft(held.current.draft);
  };
  const change = (fields: Partial<Draft>) => {
    if (!held.current) return;
    setSealed(false);
    held.current.draft = dated(held.current.draft, fields);
    keeper.current?.keep(held.current.draft);
    setDraft(held.current.draft);
  };
  const retry = () => change({});
  /** The page goes off the screen once it is stored, and another begins. */
  const done = async () => {
    if (!held.current || !holdsAnything(held.current.draft)) return;
    if (!(await keeper.current?.settled())) return;
    setField('', { start: 0, end: 0 });
    held.current?.release();
    begin();
    setKeeping({ kind: 'idle' });
    setSealed(true);
    field.focus();
  };

  useLayoutEffect(() => {
    begin();
    field.readOnly = false;
    if (field.value !== '') change(textOfField());
    const stopUnsaved = setUnsaved(() => keeper.current?.isUnsaved() ?? false);
    const stopStoring = onStoreDrafts(async () => {
      await keeper.current?.settled();
    });
    return () => {
      stopUnsaved();
      stopStoring();
      if (held.current && field.value !== '' && !isLocked()) handOverToUnlocked(held.current);
      else held.current?.release();
      setField('', { start: 0, end: 0 });
    };
  }, []);
  useFieldEvents(
    { change, moveCaret: (caret) => field.value !== '' && change({ caret }), done: () => void done() },
    NO_STEPS,
  );
  return { draft, keeping, isSealed, change, retry, done };
}
