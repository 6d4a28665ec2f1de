// The line of a voice note while it is made, and of each that could not be stored.
import { useEffect, useRef, useState } from 'preact/hooks';
import { handOver } from '../../actions/hand-over.ts';
import { lengthInWords } from '../../i18n/in-words.ts';
import { t as shared } from '../../i18n/index.ts';
import { t } from '../../i18n/media.ts';
import { mediumFileName } from '../../journal/medium.ts';
import type { Recording } from '../../platform/record.ts';
import styles from './page-media.module.css';
import { endRecording, letGoOf, type Said, storeAgain, type Voice } from './voice-recording.ts';

const SECOND_MS = 1_000;

export function VoiceNote({ voice: { state, unstored } }: { voice: Voice }) {
  // Whoever leaves the page has what was said so far.
  useEffect(() => () => void endRecording(true), []);
  return (
    <>
      {state.kind === 'recording' && <Running recording={state.recording} />}
      {state.kind === 'idle' && state.failed && (
        <p role="alert" class={styles.failed}>
          {t.media.notRecorded[state.failed]}
        </p>
      )}
      {unstored.map((said) => (
        <Unstored key={said.sound.id} said={said} />
      ))}
    </>
  );
}

/** It stays here, named in its text, until it is stored or somebody has it elsewhere. */
function Unstored({ said }: { said: Said }) {
  const save = async () => {
    const { sound, bytes } = said;
    const handed = await handOver(new File([bytes], mediumFileName(sound), { type: sound.type }));
    if (handed === 'downloaded' || handed === 'shared') letGoOf(said);
  };
  return (
    <div class={styles.running}>
      <p role="alert" class={styles.clock}>
        {t.media.unstored}
      </p>
      <button type="button" class={styles.stop} onClick={() => storeAgain(said)}>
        {shared.frame.tryAgain}
      </button>
      <button type="button" class={styles.stop} onClick={() => void save()}>
        {t.media.saveRecording}
      </button>
      <button type="button" class={styles.out} onClick={() => letGoOf(said)}>
        {t.media.dropRecording}
      </button>
    </div>
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
