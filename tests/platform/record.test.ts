// A recording is as long as what was said, also on a device whose disk is full.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Recording, record } from '../../src/platform/record.ts';

/** Each second of it. */
const PIECE = [1, 2, 3];

class Recorder {
  static isTypeSupported = (): boolean => true;
  static made: Recorder[] = [];
  mimeType = 'audio/webm;codecs=opus';
  state = 'inactive';
  onstop: () => void = () => undefined;
  ondataavailable: (event: { data: Blob }) => void = () => undefined;

  constructor() {
    Recorder.made.push(this);
  }

  start(): void {
    this.state = 'recording';
  }

  said(data = new Blob([new Uint8Array(PIECE)])): void {
    this.ondataavailable({ data });
  }

  stop(): void {
    this.state = 'inactive';
    this.said();
    this.onstop();
  }
}

let letGo: ReturnType<typeof vi.fn>;
beforeEach(() => {
  letGo = vi.fn();
  Recorder.made = [];
  vi.stubGlobal('MediaRecorder', Recorder);
  const stream = { getTracks: () => [{ stop: letGo }] };
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: async () => stream } });
});
afterEach(() => vi.unstubAllGlobals());

async function begun(): Promise<{ recording: Recording; recorder: Recorder }> {
  const recording = await record(() => undefined);
  const [recorder] = Recorder.made;
  if (typeof recording === 'string' || !recorder) throw new Error('nothing is recorded');
  return { recording, recorder };
}

it('gives all that was said, and lets go of the microphone', async () => {
  const { recording, recorder } = await begun();
  recorder.said();
  recorder.said();
  expect([...(await recording.stop())]).toEqual([...PIECE, ...PIECE, ...PIECE]);
  expect(recording.type).toBe('audio/webm');
  expect(letGo).toHaveBeenCalledTimes(1);
});

it('ends with what can be read where a full disk has not kept all of it', async () => {
  const { recording, recorder } = await begun();
  recorder.said();
  const lost = new Blob([new Uint8Array(PIECE)]);
  lost.arrayBuffer = () => Promise.reject(new Error('the file is gone'));
  recorder.said(lost);
  expect([...(await recording.stop())]).toEqual([...PIECE, ...PIECE]);
});
