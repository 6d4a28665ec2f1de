// Text in lines without measuring it: a picture file is read with whatever type its reader has, so room is reckoned
// by what wide type takes.

/** A piece of a line in one colour and weight. */
export interface Run {
  text: string;
  colour: string;
  isBold?: boolean;
}

const SEGMENTS = new Intl.Segmenter();
/** Han, kana, hangul, signs and pictures are as wide as they are high. */
const WIDE =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Extended_Pictographic}/u;
const NARROW = /^[ .,:;|!'’ijltfr1()/-]$/;

const partOf = (sign: string) => (WIDE.test(sign) ? 1.05 : NARROW.test(sign) ? 0.36 : 0.6);

const isPlain = (text: string) => /^[ -~]*$/.test(text);

const signsOf = (text: string) =>
  isPlain(text) ? [...text] : [...SEGMENTS.segment(text)].map(({ segment }) => segment);

/** About how wide a text is, in the unit of its size; most type is narrower. */
export function roughWidth(text: string, size: number): number {
  return signsOf(text).reduce((sum, sign) => sum + partOf(sign), 0) * size;
}

/** A word in pieces of which each has room in a line. */
function piecesOf(word: string, size: number, width: number): string[] {
  if (roughWidth(word, size) <= width) return [word];
  const pieces = [''];
  let taken = 0;
  for (const sign of signsOf(word)) {
    const more = partOf(sign) * size;
    if (taken > 0 && taken + more > width) {
      pieces.push('');
      taken = 0;
    }
    pieces[pieces.length - 1] += sign;
    taken += more;
  }
  return pieces;
}

/** Puts a word behind the last one of a line; another colour or weight begins another run. */
function append(line: Run[], run: Run, word: string): void {
  const last = line.at(-1);
  if (last && last.colour === run.colour && last.isBold === run.isBold) {
    last.text += ` ${word}`;
    return;
  }
  if (last) last.text += ' ';
  line.push({ ...run, text: word });
}

/** Runs in lines of a width, broken between words, or within one that is longer than a line. */
export function wrapped(runs: readonly Run[], size: number, width: number): Run[][] {
  const lines: Run[][] = [];
  const space = partOf(' ') * size;
  let left = 0;
  for (const run of runs) {
    const words = run.text.split(/\s+/).filter((word) => word !== '');
    for (const word of words.flatMap((each) => piecesOf(each, size, width))) {
      const needed = roughWidth(word, size);
      const line = lines.at(-1);
      if (line && needed + space <= left) {
        append(line, run, word);
        left -= needed + space;
      } else {
        lines.push([{ ...run, text: word }]);
        left = width - needed;
      }
    }
  }
  return lines;
}
