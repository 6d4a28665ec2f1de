// The families of feelings, in the order in which they are listed. Names of colours: none ranks above another.
export interface Family {
  id: string;
  /** OKLCH hue in degrees; the colours themselves are in the theme. */
  hue: number;
}

export const FAMILIES: readonly Family[] = [
  { id: 'apart', hue: 280 },
  { id: 'low', hue: 255 },
  { id: 'worn', hue: 230 },
  { id: 'worry', hue: 305 },
  { id: 'heat', hue: 25 },
  { id: 'self', hue: 325 },
  { id: 'settled', hue: 165 },
  { id: 'close', hue: 350 },
  { id: 'ahead', hue: 60 },
  { id: 'bright', hue: 90 },
  { id: 'between', hue: 200 },
];
