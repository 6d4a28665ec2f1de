// Tags that are called otherwise, and what is a tag today and a feeling tomorrow.
import { describe, expect, it } from 'vitest';
import { feelingAsTag, tagAsFeeling, tagRenamed, tidyTag } from '../../src/journal/naming.ts';

const same = (id: string) => id;
const page = (tags: string[], ...ids: string[]) => ({ tags, feelings: ids.map((id) => ({ id })) });

describe('a tag called otherwise', () => {
  it('keeps its place, and is there once', () => {
    expect(tagRenamed('b', 'x')(page(['a', 'b', 'c'])).tags).toEqual(['a', 'x', 'c']);
    expect(tagRenamed('c', 'a')(page(['a', 'b', 'c'])).tags).toEqual(['a', 'b']);
    expect(tagRenamed('a', 'c')(page(['a', 'b', 'c', 'a'])).tags).toEqual(['c', 'b']);
  });

  it('is the very same page where it is not there', () => {
    const it = page(['a']);
    expect(tagRenamed('b', 'c')(it)).toBe(it);
    expect(tagRenamed('a', 'a')(it)).toBe(it);
    expect(tagAsFeeling('b', 'b', same)(it)).toBe(it);
    expect(feelingAsTag('b', 'b', same)(it)).toBe(it);
  });

  it('has no space round it and no line ends', () => {
    expect(tidyTag(' on\nthe  way ')).toBe('on the way');
    expect(tidyTag(' \n')).toBe('');
  });
});

describe('a tag that is a feeling', () => {
  it('goes from the one list to the end of the other', () => {
    expect(tagAsFeeling('calm', 'calm', same)(page(['sea', 'calm'], 'hope'))).toEqual(
      page(['sea'], 'hope', 'calm'),
    );
  });

  it('is named once, with the strength that was said', () => {
    const named = { tags: ['calm'], feelings: [{ id: 'still', intensity: 3 as const }] };
    const joined = (id: string) => (id === 'still' ? 'calm' : id);
    expect(tagAsFeeling('calm', 'calm', joined)(named)).toEqual({ tags: [], feelings: named.feelings });
  });
});

it('a feeling that is a tag takes along what was joined to it', () => {
  const joined = (id: string) => (id === 'still' ? 'calm' : id);
  expect(feelingAsTag('calm', 'calm', joined)(page(['sea'], 'still', 'hope', 'calm'))).toEqual(
    page(['sea', 'calm'], 'hope'),
  );
  expect(feelingAsTag('calm', 'calm', joined)(page(['calm'], 'calm'))).toEqual(page(['calm']));
});
