// What goes with a link to an entry that is not for others, and what stays of the text round it.
import { describe, expect, it } from 'vitest';
import { withoutPrivateLinks } from '../../src/publish/entry-links.ts';
import type { OtherEntry } from '../../src/publish/entry-targets.ts';

const PRIVATE: OtherEntry = {
  id: 'k3f9-7a2b',
  title: 'What Nobody Knows',
  fileName: '2025-06-19-what-nobody-knows.md',
  fileNames: ['2025-06-19-old-secret-name.md'],
  postName: null,
};
/** Found by its title alone: its file tells nothing. */
const UNTOLD: OtherEntry = {
  id: 'u1u1-9z9z',
  title: 'Never Told',
  fileName: '2025-06-21-entry.md',
  postName: null,
};
const OUT: OtherEntry = {
  id: 'p0s7-1234',
  title: 'A Day With Rain',
  fileName: '2025-06-20-a-day-with-rain.md',
  postName: '2025-06-20-a-day-with-rain',
};
const OTHERS = [PRIVATE, UNTOLD, OUT];
const FILE = '2025-06-19-what-nobody-knows.md';
const left = (text: string) => withoutPrivateLinks(text, OTHERS).text;

describe('a picture that is a private entry', () => {
  it.each([
    [`See ![that day](${FILE}) again.`, 'See again.'],
    [`See ![that day](<${FILE}> "that day") again.`, 'See again.'],
    [`See ![that day][1] again.\n\n[1]: ${FILE}\n`, 'See again.\n\n'],
    ['See ![[What Nobody Knows|that day]] again.', 'See again.'],
    ['See ![[Never Told]] again.', 'See again.'],
    ['See ![[Never Told|that day]] again.', 'See again.'],
    ['See ![[A note of another program]] again.', 'See again.'],
  ])('goes with its mark and with the words for those who do not see it: %j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it('ends no sentence, so that what stands before an address that goes is not joined with what follows', () => {
    const address = 'https://ebb.example/#/entries/k3f9-7a2b';
    expect(left(`Sa<b>rah</b> ${address}![that day](${FILE})[that day](${FILE})`)).toMatch(/<\/b> that day$/);
    expect(left(`So ${address}! Then.`)).toBe('So! Then.');
  });

  it('is told from a call before a link, whose words stay', () => {
    expect(left(`Wow!<a href="${FILE}">That day</a> was good.`)).toBe('Wow!That day was good.');
  });
});

describe('words that tell what a link led to', () => {
  it.each([
    ['the name of its file', `I read [the old-secret-name file](${FILE}) again.`],
    ['its id', `I read [k3f9 7a2b](${FILE}) again.`],
    ['its title with marks within a word', `I read [What No**body** Knows](${FILE}) again.`],
    ['its title with signs that are escaped', `I read [What Nobody \\Knows](${FILE}) again.`],
    ['a title of another private entry', `I read [then, Never Told](${FILE}) again.`],
    [
      'a title, where it led to no entry there is',
      'I read [on Never Told](../_posts/2020-01-01-gone.md) again.',
    ],
    ['the words of a picture in it', `I read [![What Nobody Knows](a.png)](${FILE}) again.`],
    ['nothing at all', `I read [](${FILE}) again.`],
  ])('go with it: %s', (_, text) => {
    expect(left(text)).toBe('I read again.');
  });
});

describe('a tag of Jekyll’s', () => {
  it.each([
    ['[that day]({% post_url rain-notes %}) again.', 'that day again.'],
    ['[that day]({{ site.baseurl }}{% post_url rain-notes %}) again.', 'that day again.'],
    ['See {% post_url rain-notes %} again.', 'See again.'],
    ['See {%- post_url  "never-told" -%} again.', 'See again.'],
    ['See {%post_url 2025-06-19-what-nobody-knows%} again.', 'See again.'],
    ['See <a href="{% post_url rain-notes %}">that day</a> again.', 'See that day again.'],
  ])('that names a post nobody knows goes: %j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it.each([
    'See [how](https://blog.example/guide#post_url) it is done.',
    'See [how post_url works](https://blog.example/guide).',
    'See <https://blog.example/post_url> on it.',
    'The file is {% link assets/paper.pdf %}, as in [paper]({% link assets/paper.pdf %}).',
    'The word post_url is [a word](#part).',
  ])('is told from a page on such tags and from other files: %j stays', (text) => {
    expect(withoutPrivateLinks(text, OTHERS)).toEqual({ text, removed: [] });
  });
});

describe('what stands round a link that goes', () => {
  it.each([
    ['See [[What Nobody Knows]]', 'See'],
    ['See [[What Nobody Knows]]\nThen more.', 'See\nThen more.'],
    ['See [[What Nobody Knows]]; then more.', 'See; then more.'],
    ['First. See [[What Nobody Knows]]“then” more.', 'First. See “then” more.'],
    ['This, see [[What Nobody Knows]]—then more', 'This, see —then more'],
    ['Seen:[[What Nobody Knows]]', 'Seen:'],
    ['Seen:[[What Nobody Knows]]. Then', 'Seen:. Then'],
    ['Seen/[[What Nobody Knows]]/then', 'Seen//then'],
    ['Seen:[[What Nobody Knows]] then', 'Seen: then'],
    ['[[What Nobody Knows]]. Then', '. Then'],
  ])('keeps every letter, and loses one blank of two: %j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it('keeps what stands on the line of an address that goes, and the lines round it', () => {
    expect(left(`See [it][1].\n\n[1]: ${FILE} and more\n`)).toBe('See it.\n\n and more\n');
    expect(left(`See [it][1].\n\n[1]: ${FILE}\nMore.\n`)).toBe('See it.\n\nMore.\n');
  });
});

describe('the list of links that went', () => {
  it('names an address once, and each place that led there once', () => {
    const text = `See [x] and [X] again.\n\n[x]: ${FILE}\n`;
    expect(withoutPrivateLinks(text, OTHERS)).toEqual({
      text: 'See x and X again.\n\n',
      removed: [
        { text: '', target: FILE },
        { text: 'x', target: FILE },
        { text: 'X', target: FILE },
      ],
    });
  });

  it('names a tag by the post it meant', () => {
    expect(withoutPrivateLinks('See {% post_url rain-notes %}.', OTHERS).removed).toEqual([
      { text: '', target: 'rain-notes' },
    ]);
  });

  it('names a link within a link that stays, and that one still leads', () => {
    const text = '[see [[What Nobody Knows]] there](2025-06-20-a-day-with-rain.md)';
    expect(withoutPrivateLinks(text, OTHERS)).toEqual({
      text: '[see there]({% post_url 2025-06-20-a-day-with-rain %})',
      removed: [{ text: 'What Nobody Knows', target: 'What Nobody Knows' }],
    });
  });
});
