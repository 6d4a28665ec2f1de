// The lines of a Markdown text, each with what it is, and whether it is code: fenced, or four blanks after an empty line.
import { type SoftLine, softLine } from '../journal/soft-markdown.ts';

const INDENTED = /^(?: {4}|\t)/;

export interface ProseLine {
  text: string;
  soft: SoftLine;
  isCode: boolean;
}

export function proseLines(body: string): ProseLine[] {
  let isInCode = false;
  let mayBeIndented = true;
  return body.split('\n').map((text) => {
    const soft = softLine(text, isInCode);
    isInCode = soft.isInCode;
    const isCode: boolean =
      soft.block === 'code' || (mayBeIndented && INDENTED.test(text) && soft.block !== 'item');
    mayBeIndented = text.trim() === '' || isCode;
    return { text, soft, isCode };
  });
}
