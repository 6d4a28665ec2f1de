// The line of a voice note while it is made.
import { useEffect, useRef, useState } from 'preact/hooks';
import { lengthInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/media.ts';
import type { Recording } from '../../platform/record.ts';
import styles from './page-media.module.css';
import { endRecording, forgetFailure, type Voice } from './voice-recording.ts';

const SECOND_MS = 1_000;

export function VoiceNote({ voice: { state } }: { voice: Voice }) {
  // Whoever leaves the page has what was said so far.
  useEffect(
    () => () => {
      void endRecording(true);
      forgetFailure();
    },
    [],
  );
  return (
    <>
      {state.kind === 'recording' && <Running recording={state.recording} />}
      {state.kind === 'idle' && state.failed && (
        <p role="alert" class={styles.failed}>
          {t.media.notRecorded[state.failed]}
        </p>
      )}
    </>
  );
}

function Running({ recording }: { recording: Recording }) {
  const [seconds, setSeconds] = useState(recording.seconds());
  const line = useRef<HTMLDivElement>(null);
  // Below a long page it would run unseen.
  useEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), []);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(recording.seconds()), SECOND_MS);
    return () => clearInterval(timer);
  }, [recording]);
  return (
    <div class={styles.running} ref={line}>
      {/* Not a status: nobody wants each second read out. */}
      <p class={styles.clock}>{t.media.recording(lengthInWords(seconds))}</p>
      <button type="button" class={styles.stop} onClick={() => void endRecording(true)}>
        {t.media.stopRecording}
      </button>
      <button type="button" class={styles.out} onClick={() => void endRecording(false)}>
        {t.media.dropRecording}
      </button>
    </div>
  );
}
