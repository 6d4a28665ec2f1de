// A moment as it comes out of a reader, on the clock of its zone.
export const zoned = (day: string, time: string, offset: number, zone?: string) => ({
  kind: 'zoned',
  day,
  time,
  offset,
  ...(zone ? { zone } : {}),
});
