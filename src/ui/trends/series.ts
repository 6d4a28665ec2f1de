// Which colour and which shape a feeling has in a picture. Loneliness and hope own theirs everywhere.
import type { Shape } from './plot-spec.ts';

export interface Look {
  /** The custom property that holds its colour. */
  colour: string;
  shape: Shape;
}

const OWN: Readonly<Record<string, Look>> = {
  loneliness: { colour: '--series-loneliness', shape: 'circle' },
  hope: { colour: '--series-hope', shape: 'triangle' },
};

const OTHERS: readonly Look[] = [
  { colour: '--series-third', shape: 'square' },
  { colour: '--series-fourth', shape: 'diamond' },
];

/**
 * The looks of the chosen feelings, in their order. The first two besides loneliness and hope take the third and
 * fourth colour; any more take their family's ink, with shapes of their own.
 */
export function looksOf(feelings: readonly string[], familyOf: (id: string) => string | null): Look[] {
  const others = feelings.filter((id) => !Object.hasOwn(OWN, id));
  return feelings.map((id) => {
    const own = Object.hasOwn(OWN, id) ? OWN[id] : undefined;
    if (own) return own;
    const place = others.indexOf(id);
    const family = familyOf(id);
    return (
      OTHERS[place] ?? {
        colour: family === null ? '--muted' : `--${family}-ink`,
        shape: place % 2 === 0 ? 'drop' : 'cross',
      }
    );
  });
}
