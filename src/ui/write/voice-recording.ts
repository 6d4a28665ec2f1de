// A voice note into the page being written. The text names it when it begins, where the caret is; what was said is
// stored when it ends, also when the page is left or the journal locked meanwhile.
import { keepMedium, type NewMedium, newMedium } from '../../actions/keep-medium.ts';
import { lengthInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/media.ts';
import { blocksPut, isMediumType, soundMarkdown } from '../../journal/medium.ts';
import { type NoRecording, type Recording, record } from '../../platform/record.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/storing.ts';
import { edit, field } from './field.ts';
import { describe, takeOut } from './placed-media.ts';
import { textOfField } from './use-field-events.ts';

export type VoiceState =
  | { kind: 'idle'; failed: NoRecording | 'failed' | null }
  | { kind: 'asking' }
  | { kind: 'recording'; sound: NewMedium; recording: Recording }
  | { kind: 'storing'; sound: NewMedium };

let state: VoiceState = { kind: 'idle', failed: null };
const followers = new Set<(state: VoiceState) => void>();

/** A recording is nowhere else until it ended: the browser asks before it leaves. */
let noLongerUnsaved: (() => void) | null = null;

function become(next: VoiceState): void {
  state = next;
  if (next.kind === 'recording') noLongerUnsaved ??= setUnsaved(() => true);
  if (next.kind === 'idle') {
    noLongerUnsaved?.();
    noLongerUnsaved = null;
  }
  for (const follow of followers) follow(state);
}

export function watchVoice(follow: (state: VoiceState) => void): () => void {
  followers.add(follow);
  follow(state);
  return () => followers.delete(follow);
}

const isNow = (one: VoiceState): boolean => state === one;

export async function beginRecording(): Promise<void> {
  if (state.kind !== 'idle' || field.readOnly) return;
  const asking: VoiceState = { kind: 'asking' };
  become(asking);
  const recording = await record(() => void endRecording(true));
  // Whoever left the page while the browser asked is not to be recorded anywhere else.
  const isWished = isNow(asking);
  if (typeof recording === 'string')
    return isWished ? become({ kind: 'idle', failed: recording }) : undefined;
  const { type } = recording;
  if (!isWished || !isMediumType(type)) {
    await recording.stop();
    return isWished ? become({ kind: 'idle', failed: 'cannot-record' }) : undefined;
  }
  const sound = newMedium(type);
  const { body, caret } = textOfField();
  edit(blocksPut(body, caret, [soundMarkdown(sound, t.media.voiceNote)]), 'insertFromPaste');
  become({ kind: 'recording', sound, recording });
}

let ending: Promise<void> = Promise.resolve();

/** @param isKept false: nothing of it stays */
export function endRecording(isKept: boolean): Promise<void> {
  if (state.kind === 'asking') become({ kind: 'idle', failed: null });
  if (state.kind === 'recording') ending = end(state, isKept);
  return ending;
}
// A lock, or another version, waits for it, and takes the keys or the page afterwards.
onStoreDrafts(() => endRecording(true));

async function end(
  { sound, recording }: Extract<VoiceState, { kind: 'recording' }>,
  isKept: boolean,
): Promise<void> {
  const length = lengthInWords(recording.seconds());
  become({ kind: 'storing', sound });
  const bytes = await recording.stop();
  const isStored = isKept && bytes.length > 0 && (await keepMedium(sound, bytes)) === null;
  if (isStored) describe(sound.id, t.media.voiceNoteOf(t.media.voiceNote, length));
  else takeOut(sound.id);
  become({ kind: 'idle', failed: isKept && !isStored ? 'failed' : null });
}
