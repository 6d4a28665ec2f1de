// Every word a person reads, in English. Other languages have this shape.
import { feelings } from './en/feelings.ts';
import { frame } from './en/frame.ts';
import { trends } from './en/trends.ts';
import { write } from './en/write.ts';

export const en = { frame, feelings, trends, write };
