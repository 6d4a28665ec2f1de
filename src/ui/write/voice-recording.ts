// A voice note into the page being written. The text names it when it begins, where the caret is; what was said is
// stored when it ends, also when the page is left meanwhile.
import { addSound } from '../../actions/add-sound.ts';
import { lengthInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/media.ts';
import { blocksPut, isMediumType, type Medium, mediumId, soundMarkdown } from '../../journal/medium.ts';
import { type NoRecording, type Recording, record } from '../../platform/record.ts';
import { setUnsaved } from '../../platform/storing.ts';
import { edit, field } from './field.ts';
import { describe, takeOut } from './placed-media.ts';
import { textOfField } from './use-field-events.ts';

export type VoiceState =
  | { kind: 'idle'; failed: NoRecording | 'failed' | null }
  | { kind: 'asking' }
  | { kind: 'recording'; id: string; recording: Recording }
  | { kind: 'storing'; id: string };

let state: VoiceState = { kind: 'idle', failed: null };
let named: Pick<Medium, 'id' | 'type'> | null = null;
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

export async function beginRecording(): Promise<void> {
  if (state.kind !== 'idle' || field.readOnly) return;
  become({ kind: 'asking' });
  const recording = await record(() => void endRecording(true));
  if (typeof recording === 'string') return become({ kind: 'idle', failed: recording });
  const { type } = recording;
  if (!isMediumType(type)) {
    await recording.stop();
    return become({ kind: 'idle', failed: 'cannot-record' });
  }
  named = { id: mediumId(crypto.getRandomValues(new Uint8Array(12))), type };
  const { body, caret } = textOfField();
  edit(blocksPut(body, caret, [soundMarkdown(named, t.media.voiceNote)]), 'insertFromPaste');
  become({ kind: 'recording', id: named.id, recording });
}

/** @param isKept false: nothing of it stays */
export async function endRecording(isKept: boolean): Promise<void> {
  if (state.kind !== 'recording' || !named) return;
  const { recording } = state;
  const sound = named;
  const length = lengthInWords(recording.seconds());
  become({ kind: 'storing', id: sound.id });
  const bytes = await recording.stop();
  const isStored = isKept && bytes.length > 0 && (await addSound(bytes, sound)) === null;
  if (isStored) describe(sound.id, t.media.voiceNoteOf(t.media.voiceNote, length));
  else takeOut(sound.id);
  become({ kind: 'idle', failed: isKept && !isStored ? 'failed' : null });
}
