// How strong a feeling can be, in Arabic.
import type * as english from '../en/feelings.ts';

export const feelings: typeof english.feelings = {
  strengths: ['لم يُذكر', 'أثر', 'قليلًا', 'بوضوح', 'بشدّة', 'بشكل غامر'],
};
