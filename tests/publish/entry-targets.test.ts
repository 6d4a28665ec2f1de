// Which entry an address means, by all the names an entry goes by; and which addresses mean none and stay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPrivateLinks } from '../../src/publish/entry-links.ts';
import {
  decoded,
  type OtherEntry,
  plainName,
  stemsOf,
  tellingNames,
} from '../../src/publish/entry-targets.ts';

const privateOf = (fileName: string, fields: Partial<OtherEntry> = {}): OtherEntry => ({
  id: 'k3f9-7a2b',
  fileName,
  postName: null,
  ...fields,
});
const outOf = (postName: string, fields: Partial<OtherEntry> = {}): OtherEntry => ({
  id: 'p0s7-1234',
  fileName: `${postName}.md`,
  postName,
  ...fields,
});

const RAIN = privateOf('2025-06-19-rain.md', { title: 'Rain' });
const UNTITLED = privateOf('2025-06-21-entry.md', { id: 'u1u1-9z9z' });
const EXAMPLE = privateOf('2025-06-22-example-org.md', { id: 'e2e2-4c4c', title: 'Example Org' });
const PRIVATE = [RAIN, UNTITLED, EXAMPLE];

/** Known anew each time. */
const told = (text: string, others: readonly OtherEntry[]) => withoutPrivateLinks(text, [...others]);
const left = (text: string, others: readonly OtherEntry[]) => told(text, others).text;
const goes = (target: string, others: readonly OtherEntry[]) => {
  expect(left(`See [that day](${target}) again.`, others)).toBe('See that day again.');
};
const stays = (text: string, others: readonly OtherEntry[]) => {
  expect(told(text, others)).toEqual({ text, removed: [] });
};

describe('an address that means a private entry goes', () => {
  it.each([
    ['of an entry that is there no more', '#/entries/g0ne-0000'],
    ['of such an entry in another copy of Ebb', 'https://ebb.example/app/#/entries/g0ne-0000'],
    ['of a page that has no title', '/2025/06/21/entry.html'],
    ['of such a page on a blog', 'https://blog.example/2025/06/21/entry/'],
    ['of such a page on a blog in a folder', 'https://blog.example/my/diary/2025/06/21/entry/'],
    ['of a page by one word of its own site', '/rain.html'],
    ['of a page by one word beside it', 'rain'],
    ['of a page by its day on the web', 'https://blog.example/2025/06/19/rain/'],
    ['with two strokes in it', '../_posts//2025-06-19-rain.md'],
    ['with strokes of Windows', '..\\\\_posts\\\\2025-06-19-rain.md'],
    ['with a blank before it', ' 2025-06-19-rain.md '],
    ['of a page by its day on a web without a lock', 'http://blog.example/2025/06/19/rain/'],
    ['of a page by the name of its file on the web', 'https://blog.example/2025-06-19-rain'],
    ['of more words on the web', 'https://blog.example/example-org'],
    ['of a post nobody knows, in the folder of posts', '../_posts/a-note'],
    ['of a page nobody knows, by its day', '/2024/1/2/gone/'],
  ])('%s', (_, target) => {
    goes(target, PRIVATE);
  });

  it('as a wiki link whose title looks like the name of a protocol', () => {
    expect(left('See [[note: rain|that day]] again.', PRIVATE)).toBe('See that day again.');
  });
});

describe('an address that means no entry stays', () => {
  it.each([
    ['one word on the web', '[the forecast](https://weather.example/rain)'],
    ['one word on the web without its lock', '[the forecast](http://weather.example/rain)'],
    ['one word on the web in capitals', '[the forecast](HTTPS://weather.example/Rain)'],
    ['one word on the web, written without a protocol', '[the forecast](//weather.example/rain)'],
    ['one word on the web with blanks round it', '<a href=" https://weather.example/rain ">forecast</a>'],
    ['a whole site called like an entry', '[them](https://example.org), [them](http://example.org/?q=1)'],
    ['such a site, without a protocol', '[them](//example.org) and [them](//example.org/#part)'],
    ['a page of somebody else with a day', '[theirs](https://other.example/2025/06/19/their-post/)'],
    ['a file of somebody else with a day', '[theirs](https://other.example/2025-06-19-their-post.md)'],
    ['a letter to somebody', '[mail](mailto:me@point.md) and [ring](tel:2025-06-19-22)'],
    ['a picture named by its day', '![the sea](/assets/2025-06-19-sea.jpg)'],
    ['a part of the same page', '[below](#rain), [[#rain|below]] and [[#Part]]'],
    ['another page of the same site', '[about](/about/me.html) and [a list](list?y=1)'],
    ['a word that is no name of an untitled page', '[entry](/entry/) and [entry](entry.html)'],
  ])('%s', (_, text) => {
    stays(text, PRIVATE);
  });

  it('a page of an encyclopedia is not meant by the title of an entry alone', () => {
    stays('[that](https://wiki.example/wiki/Never_Told)', [
      privateOf('2025-06-21-entry.md', { title: 'Never Told' }),
    ]);
  });

  it('one word on the web, where a file of the journal is called so without a day', () => {
    stays('[the forecast](https://weather.example/rain)', [privateOf('rain.md')]);
  });
});

describe('a name that several entries have', () => {
  const first = outOf('2025-06-20-a-walk', { title: 'A Walk' });
  const second = outOf('2024-06-20-a-walk', { id: 'p0s8-5678', title: 'A Walk' });
  const kept = privateOf('2023-06-20-a-walk.md', { title: 'A Walk' });

  it('means a private one where one of them is private, in whatever order they are', () => {
    const orders = fc.shuffledSubarray([first, second, kept], { minLength: 3 });
    fc.assert(
      fc.property(orders, fc.constantFrom('[[A Walk|then]]', '[then](a-walk.html)'), (others, link) => {
        expect(left(`See ${link} again.`, others)).toBe('See then again.');
      }),
    );
  });
});

describe('a post that is out', () => {
  const link = (postName: string) => `{% post_url ${postName} %}`;

  it.each([
    ['2025-06-22-a-day.md', 'under the name it is out under'],
    ['https://blog.example/2025/06/22/a-day/', 'by its day on the web'],
    ['#/entries/p0s7-1234', 'by its address in Ebb'],
    ['2025-06-22-my-own-name.md', 'under the name it has in the journal'],
    ['2025\\-06\\-22\\-a\\-day.md', 'with signs that are escaped'],
  ])('is met by %s: %s', (target) => {
    const post = outOf('2025-06-22-a-day', { fileName: '2025-06-22-my-own-name.md' });
    expect(left(`[then](${target})`, [post])).toBe(`[then](${link('2025-06-22-a-day')})`);
    expect(left('[[a-day|then]]', [post])).toBe(`[then](${link('2025-06-22-a-day')})`);
  });

  it('is met by one word where that stands behind its day', () => {
    const post = outOf('2025-06-20-sun');
    expect(left('[then](https://blog.example/2025/06/20/sun/)', [post])).toBe(
      `[then](${link('2025-06-20-sun')})`,
    );
    stays('[then](https://blog.example/sun/)', [post]);
  });

  it.each(['caf%C3%A9', 'caf%c3%a9', 'cafe%CC%81', 'cafe\u0301', 'CAF%C3%89'])(
    'is met by letters of any language, escaped or not: %s',
    (name) => {
      expect(left(`[then](2025-06-25-${name}.md)`, [outOf('2025-06-25-café')])).toBe(
        `[then](${link('2025-06-25-café')})`,
      );
    },
  );

  it('is met by a title with an and in it', () => {
    const post = outOf('2025-06-25-questions', { title: 'Q&A' });
    for (const title of ['Q&A', 'Q&amp;A', 'q&a'])
      expect(left(`[[${title}|then]]`, [post])).toBe(`[then](${link('2025-06-25-questions')})`);
  });

  it('is met at the last part that is named', () => {
    const post = outOf('2025-06-20-rain', { title: 'Rain' });
    expect(left('[[Rain#Morning#Later|then]]', [post])).toBe(`[then](${link('2025-06-20-rain')}#later)`);
  });

  it('is called by its title, and by the words of its name where that has none', () => {
    const shown = (fields: Partial<OtherEntry>) =>
      left('<https://blog.example/2025/06/20/a-quiet-day/>', [outOf('2025-06-20-a-quiet-day', fields)]);
    expect(shown({ title: 'A *quiet* day!' })).toContain('[A *quiet* day!](');
    expect(shown({})).toContain('[a quiet day](');
    expect(shown({ title: '…' })).toContain('[a quiet day](');
    expect(shown({ title: 'Another' })).toContain('[a quiet day](');
  });

  it('is not told by a title or an older file that only the journal knows', () => {
    const post = outOf('2025-06-22-a-day', {
      title: 'My Shame',
      fileName: '2025-06-22-entry.md',
      fileNames: ['2025-06-22-what-i-hid.md'],
    });
    for (const words of ['all my shame', 'on what I hid', 'what-i-hid'])
      expect(left(`[${words}](#/entries/p0s7-1234)`, [post])).toBe(`[a day](${link('2025-06-22-a-day')})`);
    expect(left('[my entry](#/entries/p0s7-1234)', [post])).toBe(`[my entry](${link('2025-06-22-a-day')})`);
  });

  it('is not told by a title whose letters stand within other words of its public name', () => {
    const post = outOf('2025-06-22-another-day', { title: 'Her', fileName: '2025-06-22-her.md' });
    const called = `[another day](${link('2025-06-22-another-day')})`;
    expect(left('See [[#/entries/p0s7-1234]] and <#/entries/p0s7-1234>.', [post])).toBe(
      `See ${called} and ${called}.`,
    );
    expect(left('See [that of her](#/entries/p0s7-1234).', [post])).toBe(`See ${called}.`);
  });

  it('is called by a title that stands in its public name in whole words', () => {
    const shown = (postName: string) =>
      left('<#/entries/p0s7-1234>', [outOf(postName, { title: 'A Day' })]).replace(/\(.*/, '');
    expect(shown('2025-06-22-a-day-2')).toBe('[A Day]');
    expect(shown('2025-06-22-not-a-day')).toBe('[A Day]');
    expect(shown('2025-06-22-a-daydream')).toBe('[a daydream]');
    expect(shown('2025-06-22-via-day')).toBe('[via day]');
  });

  it('keeps words that say no more than that it is an entry', () => {
    const post = outOf('2025-06-22-a-day', { title: 'Entry', fileName: 'entry.md' });
    expect(left('[my entry](#/entries/p0s7-1234)', [post])).toBe(`[my entry](${link('2025-06-22-a-day')})`);
  });
});

describe('words that tell what a link led to', () => {
  const name = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,2}$/);

  it('are its title, its id and every name of its file, with and without the day', () => {
    fc.assert(
      fc.property(name, name, name, (title, own, old) => {
        const [slug, older] = [own, old].map((words) => words.replaceAll(' ', '-'));
        const entry = privateOf(`2025-06-19-${slug}.md`, { title, fileNames: [`${older}.txt`] });
        const telling = tellingNames([entry], '#/entries/k3f9-7a2b');
        const names = [title, entry.id, ...stemsOf(entry), slug ?? '', older ?? ''].map(plainName);
        expect(telling).toEqual(expect.arrayContaining(names.filter((one) => one !== 'entry')));
        expect(telling).not.toContain('');
      }),
    );
  });

  it.each(['', '?from=home', '#part', '?a#b\nc'])(
    'are the name of a page nobody knows, before %j',
    (rest) => {
      const text = `See [on a-secret](../blog/_posts/2020-01-01-a-secret.md${rest.replace('\n', '%0A')}) again.`;
      expect(left(text, PRIVATE)).toBe('See again.');
    },
  );

  it('are not those which say no more than that it is an entry', () => {
    const others = [privateOf('entry.md')];
    expect(left('See [my first entry](entry.md) again.', others)).toBe('See my first entry again.');
  });
});

describe('an address with escapes', () => {
  it('is read with those undone that are right, and keeps all others', () => {
    expect(decoded('50%ff/%20a%zz/%C3%A9%')).toBe('50%ff/ a%zz/é%');
  });

  it('says the same as without them', () => {
    const text = fc.string({ unit: 'grapheme' }).map((said) => said.toWellFormed().replace(/[%&\\]/g, ''));
    fc.assert(
      fc.property(text, (said) => {
        expect(decoded(encodeURIComponent(said))).toBe(decoded(said));
        expect(decoded(said)).toBe(said.normalize('NFC'));
      }),
    );
  });
});
