// Once, after the third entry: why the browser may be asked to keep the journal, and the asking.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/settings.ts';
import { afterFrame } from '../../platform/frame.ts';
import { askToKeep, isKept } from '../../platform/persistence.ts';
import { watchMarks, watchSettings } from '../../store/watch.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { AtTop } from './at-top.tsx';
import { rememberNote } from './remember-note.ts';

const NOTE = 'keep';
const AFTER_ENTRIES = 3;

type Phase = 'waiting' | 'asking' | 'kept' | 'not-kept' | 'closed';

/** Shows itself when it is time, once; the region that reads it out stands before it. */
export function KeepNote() {
  return (
    <div role="status">
      <Note />
    </div>
  );
}

function Note() {
  const settings = useWatch(watchSettings);
  const [phase, setPhase] = useState<Phase>('waiting');
  if (settings === null || phase === 'closed') return null;
  if (phase === 'waiting' && settings.notesShown.includes(NOTE)) return null;

  const end = (next: Phase) => {
    setPhase(next);
    rememberNote(settings, NOTE);
  };
  const ask = async () => {
    const promised = await askToKeep();
    // A browser that asks the person says the rest itself.
    if (promised === 'waiting') end('closed');
    else end(promised === 'kept' ? 'kept' : 'not-kept');
  };
  switch (phase) {
    case 'waiting':
      return <WhenItIsTime then={(kept) => (kept === false ? setPhase('asking') : end('closed'))} />;
    case 'asking':
      return (
        <AtTop>
          <Asking ask={() => void ask()} putOff={() => end('closed')} />
        </AtTop>
      );
    default:
      return <Answered isKept={phase === 'kept'} close={() => setPhase('closed')} />;
  }
}

/** Counts entries only while the note is still to come: nobody reads every row at each start for it. */
function WhenItIsTime({ then }: { then: (kept: boolean | null) => void }) {
  const marks = useWatch(watchMarks);
  const isTime = marks !== null && marks.filter((mark) => !mark.isExample).length >= AFTER_ENTRIES;
  useEffect(() => {
    // The region has to have stood for a frame: words that arrive with it are not always read out.
    if (isTime) void afterFrame().then(isKept).then(then);
  }, [isTime]);
  return null;
}

function Asking({ ask, putOff }: { ask: () => void; putOff: () => void }) {
  return (
    <Notice>
      <p>{t.keepNote.text}</p>
      <ButtonRow>
        <Button onClick={ask}>{t.keepNote.ask}</Button>
        <Button weight="plain" onClick={putOff}>
          {t.keepNote.later}
        </Button>
      </ButtonRow>
    </Notice>
  );
}

function Answered({ isKept, close }: { isKept: boolean; close: () => void }) {
  return (
    <Notice>
      <p>{isKept ? t.keepNote.kept : t.keepNote.notKept}</p>
      <ButtonRow>
        {!isKept && <LinkButton href="#/settings/backup">{t.keepNote.backup}</LinkButton>}
        <Button weight="plain" onClick={close}>
          {t.keepNote.close}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
