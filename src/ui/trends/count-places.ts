// Where the counts of thin spans stand, and in which form: pure numbers, in CSS pixels.

export type CountForm = 'line' | 'stack' | 'ring';

/** The room of one count: the middle of its span, and how far it may reach to either side. */
export interface CountRoom {
  x: number;
  from: number;
  to: number;
  /** Widths of "1/2" and of "1" over "2". */
  line: number;
  stack: number;
}

export interface CountPlace {
  form: CountForm;
  /** The middle of what is drawn. */
  at: number;
}

export const RING_RADIUS = 1.5;

const LINE_GAP = 2;
const STACK_GAP = 1;
/** Neighbouring counts must still read as single ones: "1/2" close before "1/1" would be "1/21/1". */
const APART = 3;

function clamped(x: number, width: number, { from, to }: CountRoom): number {
  return Math.min(to - width / 2, Math.max(from + width / 2, x));
}

/**
 * A place for each count, from left to right: one line where it fits, else one number above the other, else a
 * ring. Nothing reaches outside its room or over the count before it. `span`: the width of a whole span.
 */
export function countPlaces(rooms: readonly CountRoom[], span: number): CountPlace[] {
  let taken = Number.NEGATIVE_INFINITY;
  return rooms.map((room) => {
    const fits = (width: number, gap: number, apart: number) =>
      width + gap <= room.to - room.from && clamped(room.x, width, room) - width / 2 >= taken + apart;
    const placed = (form: CountForm, width: number) => {
      const at = clamped(room.x, width, room);
      taken = at + width / 2;
      return { form, at };
    };
    if (fits(room.line, LINE_GAP, APART)) return placed('line', room.line);
    if (room.stack + APART <= span && fits(room.stack, STACK_GAP, STACK_GAP))
      return placed('stack', room.stack);
    return { form: 'ring', at: clamped(room.x, 2 * RING_RADIUS + 1, room) };
  });
}
