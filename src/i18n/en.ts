// The words of the first load, in English. Those of later pages come with them (see the files beside this one).
import { feelings } from './en/feelings.ts';
import { frame } from './en/frame.ts';
import { write } from './en/write.ts';

export const en = { frame, feelings, write };
