// Whole entries around the nasty contents of this folder; the ids of feelings are their labels.
import fc from 'fast-check';
import type { Entry } from '../../src/journal/entry.ts';
import { anyContent } from './arbitrary.ts';

const moment = fc.record({
  at: fc.integer({ min: 0, max: 4e12 }),
  offset: fc.integer({ min: -720, max: 840 }),
});

export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    content: anyContent,
    id: fc.uuid(),
    writtenAt: moment,
    editedAt: moment,
    visibility: fc.constantFrom<Entry['visibility']>('private', 'public'),
    isNotForLookingBack: fc.constantFrom<true | undefined>(undefined, true),
    path: fc.option(fc.string(), { nil: undefined }),
  })
  .map(({ content, path, isNotForLookingBack, ...rest }) => ({
    ...content,
    ...rest,
    ...(isNotForLookingBack ? { isNotForLookingBack } : {}),
    revision: 1,
    stamp: 's',
    ancestors: [],
    device: 'd',
    ...(path === undefined ? {} : { origin: { app: 'markdown', key: 'k', path, importId: 'i' } }),
  }));

export async function textOf(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const part of parts) text += decoder.decode(part, { stream: true });
  return text;
}
