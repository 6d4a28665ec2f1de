// A name of the list with marks of Markdown in it: a reader sees the name and no marks, so it is found, and the marks
// that belong to other words stay with them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkdownNode, parseMarkdown } from '../../src/formats/markdown.ts';
import { replaced, replacementsIn } from '../../src/publish/people.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { entryOf, NOBODY, textOf } from './entry-of.ts';
import { person } from './person.ts';

const PEOPLE = [person('S.', 'Sarah', 'Sarah Okafor'), person('my brother', 'James'), person('Li', '王小明')];
const told = (text: string, people = PEOPLE) => replaced(text, replacementsIn(text, people, 'body'), []);

describe('a name of the list with marks in it', () => {
  it.each([
    ['so **S**arah and Sa*r*ah', 'so **S.** and S.'],
    ['so Sar**ah** and ***S***arah', 'so **S.** and ***S.***'],
    ['so **J**ames’s hat, in **Jame**s’ room', 'so **my brother**’s hat, in **my brother**’s room'],
    ['so ~~S~~arah, `S`arah', 'so ~~S.~~, `S.`'],
    ['so **Sarah** Okafor and Sarah *Okafor*', 'so **S.** and *S.*'],
    ['so **Sarah** **Okafor**', 'so **S.**'],
    ['昨天王**小**明来了', '昨天Li来了'],
    ['so S**\u00ADa**rah', 'so S.'],
  ])('is found, and its own marks go with it or round it: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it('is found where a mark without its other half parts it from the next word', () => {
    expect(told('so **S**arah**Open words.')).toMatch(/^so \*\*S\.\**Open words\.$/);
    const link = 'https://ebb.example/#/entries/zqfdpmndfc![[2025-06-19-zqcpppgkf]]';
    const other = {
      id: 'zqfdpmndfc',
      title: 'Zqcpppgkf',
      fileName: '2025-06-19-zqcpppgkf.md',
      postName: null,
    };
    const body = `**S**arah ${link}**Open words.`;
    const form = publicForm(entryOf({ body }), null, { ...NOBODY, people: PEOPLE, others: [other] });
    expect(form.content.body.replaceAll('*', '')).toBe('S. Open words.');
  });

  it.each([
    ['so Sa**rah and others** went', 'so **S. and others** went'],
    ['so *my dear Sa*rah went', 'so *my dear S.* went'],
    ['so *my Sa*ra*h went*', 'so *my S. went*'],
    ['so Sa**rah and Ja**mes', 'so **S. and my brother**'],
    ['so **all *of S*arah** went', 'so **all *of S.*** went'],
    ['so **a*b S**arah', 'so **a*b S.**'],
  ])('leaves to other words the marks that are theirs: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so Sa*rah, Ja**mes', 'so S., my brother'],
    ['so Sa*rah\n\n*and others*', 'so S.\n\n*and others*'],
    ['so \\*Sa*rah*', 'so \\**S.*'],
    // One emphasis ends and another begins in the name: it can have but one.
    ['so *my Sa*r**ah and* others**', 'so *my S.* and* others**'],
  ])('takes along those that belong to nothing: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['Sarah**Okafor', 'S.**Okafor'],
    ['so Sarah *Ann*, *James*', 'so S. *Ann*, *my brother*'],
    ['* Sarah\n* Okafor', '* S.\n* Okafor'],
    ['Sarah\n```\nOkafor', 'S.\n```\nOkafor'],
    ['Sa\\*rah, S*arahs*, un**Sarah**d', 'Sa\\*rah, S*arahs*, un**S.**d'],
    ['2 * Sarah * 3', '2 * S. * 3'],
  ])('is none where it is not read as one, and marks round it stay: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it('is listed as it is written, and can be refused', () => {
    const text = 'so **S**arah went';
    const found = replacementsIn(text, PEOPLE, 'body');
    expect(found).toMatchObject([{ start: 5, end: 12, from: 'S**arah', to: 'S.' }]);
    expect(replaced(text, found, [found[0]?.key ?? ''])).toBe(text);
  });

  it('is in nothing of a post, and the post is not taken for the file it came as', () => {
    const entry = entryOf({
      title: 'Sa*r*ah',
      body: 'With **S**arah.',
      tags: ['*S*arah'],
      description: 'Sar**ah**',
    });
    const form = publicForm(entry, null, { ...NOBODY, people: PEOPLE });
    const { path, bytes } = postFile(form.content, (id) => id, null, new Set());
    expect(`${path} ${textOf(bytes)}`.replace(/[*]/g, '')).not.toMatch(/sarah/i);
    expect(form.changesNothing).toBe(false);
    expect(form.replaced).toHaveLength(4);
  });
});

const readOf = (nodes: readonly MarkdownNode[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? readOf(node.children) : ''))
    .join('');
const read = (text: string) => readOf(parseMarkdown(text).children);

it('what is read of a text is the same, whether its names are replaced with their marks or without any', () => {
  const words = fc.array(fc.constantFrom('Sarah', 'Okafor', 'James', 'went', 'on', 'ab'), {
    minLength: 1,
    maxLength: 7,
  });
  const marked = fc.tuple(words, fc.array(fc.nat(40), { maxLength: 8 }), fc.constantFrom('*', '**', '***'));
  let tried = 0;
  fc.assert(
    fc.property(marked, ([said, at, mark]) => {
      const plain = `so ${said.join(' ')} then`;
      const text = [...plain].map((letter, index) => `${at.includes(index) ? mark : ''}${letter}`).join('');
      // Only where every mark is one: others are letters to a reader.
      if (read(text) !== plain) return;
      const open = told(text);
      expect(open.replaceAll('*', '')).toBe(told(plain));
      // Two marks that come to stand side by side are another one.
      if (open.match(/\*+/g)?.some((run) => run !== mark)) return;
      tried += 1;
      expect(read(open)).toBe(told(plain));
    }),
    { numRuns: 3_000 },
  );
  expect(tried).toBeGreaterThan(100);
});
