// Whether the journal is sealed and locked, for the screens; and rows that would not open.
export { type DamagedRow, watchDamaged } from './damaged.ts';
export { type Sealing, watchSealing } from './sealing.ts';
