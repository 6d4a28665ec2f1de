// How strong a feeling can be, in German.
import type { feelings as english } from '../en/feelings.ts';

export const feelings: typeof english = {
  strengths: ['ohne Angabe', 'eine Spur', 'ein wenig', 'deutlich', 'stark', 'überwältigend'],
};
