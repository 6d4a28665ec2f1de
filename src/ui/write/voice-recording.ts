// A voice note into the page being written. The text names it when it begins, where the caret is; what was said is
// stored when it ends, also when the page is left or the journal locked meanwhile.
import { keepMedium, type NewMedium, newMedium } from '../../actions/keep-medium.ts';
import { lengthInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/media.ts';
import { blocksPut, isMediumType, mediumFileName, soundMarkdown } from '../../journal/medium.ts';
import { setPresent } from '../../platform/absence.ts';
import { type NoRecording, type Recording, record } from '../../platform/record.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/storing.ts';
import { isLockedNow, storeAfterUnlocking } from '../parts/waiting-pictures.ts';
import { edit, field } from './field.ts';
import { describe, describedAs, takeOut } from './placed-media.ts';
import { keepUnstored, noLongerUnstored } from './unstored.ts';
import { textOfField } from './use-field-events.ts';

/** `ended`: not by the person, who may be talking on. */
type NotRecorded = NoRecording | 'failed' | 'ended';

export type VoiceState =
  | { kind: 'idle'; failed: NotRecorded | null }
  | { kind: 'asking' }
  | { kind: 'recording'; sound: NewMedium; recording: Recording }
  | { kind: 'storing'; sound: NewMedium };

export interface Voice {
  state: VoiceState;
  /** What the text names and cannot be played yet. */
  isComing: (id: string) => boolean;
}

let state: VoiceState = { kind: 'idle', failed: null };
/** By their ids: ended, and not stored yet. */
const coming = new Set<string>();
const followers = new Set<(voice: Voice) => void>();

const isComing = (id: string): boolean => coming.has(id) || ('sound' in state && state.sound.id === id);
const voiceNow = (): Voice => ({ state, isComing });

/** What was said is nowhere else until it is stored: the browser asks before it leaves. */
let noLongerUnsaved: (() => void) | null = null;
/** Nobody touches anything while talking. */
let noLongerPresent: (() => void) | null = null;

function tell(): void {
  if (state.kind === 'recording') noLongerPresent ??= setPresent();
  else {
    noLongerPresent?.();
    noLongerPresent = null;
  }
  if (state.kind === 'recording' || coming.size > 0) noLongerUnsaved ??= setUnsaved(() => true);
  else if (state.kind === 'idle') {
    noLongerUnsaved?.();
    noLongerUnsaved = null;
  }
  for (const follow of followers) follow(voiceNow());
}

function become(next: VoiceState): void {
  state = next;
  tell();
}

export function watchVoice(follow: (voice: Voice) => void): () => void {
  followers.add(follow);
  follow(voiceNow());
  return () => followers.delete(follow);
}

const isNow = (one: VoiceState): boolean => state === one;

export async function beginRecording(): Promise<void> {
  if (state.kind !== 'idle' || field.readOnly) return;
  const asking: VoiceState = { kind: 'asking' };
  become(asking);
  const recording = await record(() => void endRecording(true, 'ended'));
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

/**
 * @param isKept false: nothing of it stays
 * @param told what is said of it once it is stored
 */
export function endRecording(isKept: boolean, told: NotRecorded | null = null): Promise<void> {
  if (state.kind === 'asking') become({ kind: 'idle', failed: null });
  if (state.kind === 'recording') ending = end(state, isKept, told);
  return ending;
}

/** Its page is left, where it was read; after a lock the same page stands here again. */
export function forgetFailure(): void {
  if (state.kind === 'idle' && state.failed && !isLockedNow()) become({ kind: 'idle', failed: null });
}
// A lock, or another version, waits for it, and takes the keys or the page afterwards.
onStoreDrafts(() => endRecording(true));
// Whoever leaves the page has what was said so far, named in its text.
field.addEventListener('leave', () => void endRecording(true));

async function end(
  { sound, recording }: Extract<VoiceState, { kind: 'recording' }>,
  isKept: boolean,
  told: NotRecorded | null,
): Promise<void> {
  // At once: with a lock another page stands here before it is stored.
  if (isKept) nameSaid(sound, lengthInWords(recording.seconds()));
  become({ kind: 'storing', sound });
  const bytes = await recording.stop();
  const hasSaid = isKept && bytes.length > 0;
  if (hasSaid) await store(sound, bytes);
  else takeOut(sound.id);
  become({ kind: 'idle', failed: isKept && !hasSaid ? 'failed' : told });
}

/** What is kept stands in the text: also where a step back took it out meanwhile, and under a name that it got since. */
function nameSaid(sound: NewMedium, length: string): void {
  const name = t.media.voiceNoteOf(t.media.voiceNote, length);
  const called = describedAs(sound.id);
  if (called === t.media.voiceNote) describe(sound.id, name);
  if (called !== null || field.readOnly) return;
  const { body, caret } = textOfField();
  edit(blocksPut(body, caret, [soundMarkdown(sound, name)]), 'insertFromPaste');
}

/** Under the name that its text has for it, also when it was locked before that was done. */
async function store(sound: NewMedium, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  coming.add(sound.id);
  tell();
  const code = await keepMedium(sound, bytes);
  const again = () => void store(sound, bytes);
  if (code === 'locked') return storeAfterUnlocking('recordings', again);
  const file = () => new File([bytes], mediumFileName(sound), { type: sound.type });
  if (code) keepUnstored({ medium: sound, file, store: again, code });
  else noLongerUnstored(sound.id);
  coming.delete(sound.id);
  tell();
}
