// The worker of the statistics: some of them grow with the square of the days, and the page goes on meanwhile.
import { type NumberJob, type NumberJobs, type NumbersAsking, WORK } from './number-jobs.ts';

const answerTo = <K extends NumberJob>({ kind, ask }: NumbersAsking<K>): NumberJobs[K]['answer'] =>
  WORK[kind](ask);

addEventListener('message', ({ data }: MessageEvent<NumbersAsking>) => postMessage(answerTo(data)));
