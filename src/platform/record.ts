// A recording of a voice, made by the browser.

/** Kinds that browsers make, the one that most can play first. */
const KINDS = ['audio/mp4', 'audio/webm;codecs=opus', 'audio/webm', 'audio/ogg;codecs=opus'];
/** Of speech: half a megabyte a minute. */
const BITS_PER_SECOND = 64_000;
/** What a phone can hold in memory until it is stored. */
const LONGEST_S = 3_600;
const PIECE_MS = 1_000;

export interface Recording {
  /** As the browser says it, without what stands behind a semicolon. */
  type: string;
  /** Seconds so far. */
  seconds: () => number;
  /** Ends it and gives what was recorded. */
  stop: () => Promise<Uint8Array<ArrayBuffer>>;
}

export type NoRecording = 'no-microphone' | 'cannot-record';

export const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' && navigator.mediaDevices !== undefined;

/** Begins to record; asks for the microphone. `ended`: the browser or the longest time ended it. */
export async function record(ended: () => void): Promise<Recording | NoRecording> {
  if (!canRecord()) return 'cannot-record';
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return 'no-microphone';
  }
  const letGo = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    const recorder = new MediaRecorder(stream, {
      audioBitsPerSecond: BITS_PER_SECOND,
      ...(mimeType ? { mimeType } : {}),
    });
    const type = (recorder.mimeType || mimeType || '').replace(/;.*$/, '');
    return recordingOf(recorder, type, letGo, ended);
  } catch {
    letGo();
    return 'cannot-record';
  }
}

function recordingOf(recorder: MediaRecorder, type: string, letGo: () => void, ended: () => void): Recording {
  // Read as they come: what a browser keeps as a Blob it may lay on the disk, and not find again where that is full.
  const pieces: Promise<Uint8Array>[] = [];
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  const isOver = new Promise<void>((done) => {
    recorder.onstop = () => {
      letGo();
      done();
      ended();
    };
  });
  recorder.ondataavailable = ({ data }) => {
    pieces.push(bytesOf(data));
    if (seconds() > LONGEST_S && recorder.state === 'recording') recorder.stop();
  };
  recorder.start(PIECE_MS);
  return {
    type,
    seconds,
    stop: async () => {
      if (recorder.state !== 'inactive') recorder.stop();
      await isOver;
      return joined(await Promise.all(pieces));
    },
  };
}

/** What cannot be read is left out: the rest is better than nothing of it. */
const bytesOf = (piece: Blob): Promise<Uint8Array> =>
  piece.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => new Uint8Array(),
  );

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
