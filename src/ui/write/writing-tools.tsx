// What stands beside Done: steps back and forward, a few marks, and what is asked for now and then. It comes once
// the page can be typed on, and with it what is drawn behind the field.
import { useEffect, useRef } from 'preact/hooks';
import { t as media } from '../../i18n/media.ts';
import { t } from '../../i18n/writing.ts';
import { canRecord } from '../../platform/record.ts';
import { watchSettings } from '../../store/watch.ts';
import { PageIcon, type PageIconName } from '../parts/page-icon.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { choosePictures } from './add-pictures.ts';
import { field } from './field.ts';
import { FindInPage } from './find-in-page.tsx';
import { makeBold, markLines } from './mark-text.ts';
import { useMirror } from './use-mirror.ts';
import type { Writing } from './use-writing.ts';
import { beginRecording } from './voice-recording.ts';
import styles from './writing-tools.module.css';

export function WritingTools({
  writing,
  isFinding,
  find,
}: {
  writing: Writing;
  isFinding: boolean;
  find: (isFinding: boolean) => void;
}) {
  const settings = useWatch(watchSettings);
  const lastFound = useRef('');
  const mirror = useMirror(settings?.restsOtherParagraphs ?? false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const act: Record<string, () => void> = {
        // The browser would find every word twice: in the field, and in what is drawn behind it.
        f: () => find(true),
        b: makeBold,
      };
      const meant = act[event.key.toLowerCase()];
      if (!meant) return;
      event.preventDefault();
      meant();
    };
    field.addEventListener('keydown', pressed);
    return () => field.removeEventListener('keydown', pressed);
  }, []);
  if (isFinding) return <FindInPage mirror={mirror} last={lastFound} close={() => find(false)} />;
  const { past = [], future = [] } = writing.draft?.undo ?? {};
  return (
    <fieldset class={styles.tools} aria-label={t.writing.tools}>
      <Tool name="undo" label={t.writing.undo} isOff={past.length === 0} act={() => writing.step('undo')} />
      <Tool name="redo" label={t.writing.redo} isOff={future.length === 0} act={() => writing.step('redo')} />
      <Tool name="bold" label={t.writing.bold} act={makeBold} />
      <Tool name="list" label={t.writing.list} act={() => markLines('list')} />
      <Tool name="quote" label={t.writing.quote} act={() => markLines('quote')} />
      <Tool name="picture" label={media.media.add} act={choosePictures} />
      {canRecord() && <Tool name="voice" label={media.media.voiceNote} act={() => void beginRecording()} />}
    </fieldset>
  );
}

function Tool({
  name,
  label,
  isOff = false,
  act,
}: {
  name: PageIconName;
  label: string;
  isOff?: boolean;
  act: () => void;
}) {
  return (
    <button
      type="button"
      class={styles.tool}
      data-tool={name}
      // Its name as well: a title beside a name of its own would be read after it.
      title={label}
      // Not `disabled`: a button that goes while it has the focus would drop it.
      aria-disabled={isOff}
      // The field keeps the focus, and a phone its keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isOff) act();
      }}
    >
      <PageIcon name={name} />
    </button>
  );
}
