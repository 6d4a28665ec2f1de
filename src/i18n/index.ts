// The words of the first load in the chosen language, and dates and numbers as that language writes them. Those of
// later pages come with them (see the files beside this one).
import { feelings } from './en/feelings.ts';
import { frame } from './en/frame.ts';
import { write } from './en/write.ts';

export {
  clockInWords,
  dayInWords,
  language,
  longDay,
  numberInWords,
} from './locale.ts';

/** Every word a person reads: `t.write.done`. */
export const t = { frame, feelings, write };
