// The chapters of the example, the oldest first.
import { aPlatform } from './a-platform.ts';
import { boxes } from './boxes.ts';
import { closedForAWhile } from './closed-for-a-while.ts';
import { fourBars } from './four-bars.ts';
import { hellos } from './hellos.ts';
import { lowVoices } from './low-voices.ts';
import { porridge } from './porridge.ts';
import { theUsual } from './the-usual.ts';
import { twoClocks } from './two-clocks.ts';

export const CHAPTERS = [
  boxes,
  hellos,
  lowVoices,
  twoClocks,
  aPlatform,
  closedForAWhile,
  porridge,
  fourBars,
  theUsual,
];
