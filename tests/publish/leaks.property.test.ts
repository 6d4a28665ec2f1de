// Whole journals, made at random: whatever is private in them has a word of its own that is nowhere in what goes out.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeText } from '../../src/formats/text.ts';
import type { Entry } from '../../src/journal/entry.ts';
import type { Person } from '../../src/journal/person.ts';
import type { OtherEntry } from '../../src/publish/entry-targets.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY } from './entry-of.ts';
import { WAYS_TO_LINK } from './ways-to-link.ts';

/** Private words begin with `zq`, public ones never; no number is in them that a day or a count could hold. */
const LETTERS = 'bcdfgkmnp';
const word = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 6, maxLength: 9 })
  .map((text) => `zq${text}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const SECRET = new RegExp(`zq[${LETTERS}]{6}`, 'i');

const hidden = word.chain((secret) =>
  fc.constantFrom(
    `\n\n:::private\n${secret}\n:::\n\n`,
    `\n> ::: {.private}\n> ${secret}\n> :::\n`,
    `\n- :::Private\n:::note\n${secret}\n:::\n${secret}\n:::\n`,
    ` %%${secret}%% `,
    `%%%${secret}%%%`,
    `\n%% ${secret}\n\n${secret} %%\n`,
    `\n\`\`\`\n:::private\n${secret}\n:::\n\`\`\`\n`,
    `\n:::private\n%%${secret}\n:::\n${secret}%%\n`,
    // Signs of a kept line, which go.
    `==%%${secret}%%==`,
    `\n\n:::private\n${secret}\n==:::==\n${secret}\n:::\n\n`,
    `\n\n:::private\n==${secret}==\n:::==\n${secret}\n:::\n\n`,
  ),
);

interface Secret {
  id: string;
  title: [string, string];
  old: string;
  tag: string;
  feeling: string;
  body: string;
}
const secret: fc.Arbitrary<Secret> = fc.record({
  id: word,
  title: fc.tuple(word, word),
  old: word,
  tag: word,
  feeling: word,
  body: word,
});

const titleOf = ({ title: [one, two] }: Secret) => `${capital(one)} ${two}`;
const fileNameOf = ({ title: [one, two] }: Secret) => `2025-06-19-${one}-${two}.md`;
const linkOf = (one: Secret): OtherEntry => ({
  id: one.id,
  title: titleOf(one),
  fileName: fileNameOf(one),
  fileNames: [`2024-01-02-${one.old}.md`],
  postName: null,
});

const named = fc.tuple(word, word).map(([one, two]) => [capital(one), `${capital(one)} ${capital(two)}`]);
const spelt = (forms: string[]) => [
  ...forms,
  ...forms.map((form) => form.toUpperCase()),
  ...forms.map((form) => form.toLowerCase()),
  ...forms.map((form) => form.replace(' ', '\n')),
  ...forms.map((form) => `${form}’s`),
  ...forms.map((form) => `**${form}**`),
  ...forms.map((form) => `**${form.charAt(0)}**${form.slice(1)}`),
  ...forms.map((form) => `${form.slice(0, 2)}*${form.slice(2, 4)}*${form.slice(4)}`),
  ...forms.map((form) => `**${form.replace(' ', '** ')}`),
  ...forms.map((form) => `https://x.example/${form.toLowerCase().replace(' ', '_')}`),
  ...forms.map((form) => `${form.replace(' ', '.')}@x.example/?q=${form.replace(' ', '%20')}`),
  ...forms.map((form) => `[${form}](#${form.split(' ')[0]})`),
  ...forms.map((form) => `<b>${form.charAt(0)}</b>${form.slice(1)}`),
  ...forms.map((form) => `${form.slice(0, 3)}<wbr>${form.slice(3)}`),
  ...forms.map((form) => `${form.slice(0, 4)}<i title="${form}">${form.slice(4)}</i>`),
  ...forms.map((form) => form.replace(' ', '<!-- x --> ')),
  ...forms.map((form) => `[${form.replace(' ', '](https://x.example) ')}`),
  ...forms.map((form) => `_${form.replace(' ', '_ ')}`),
  ...forms.map((form) => `&#${form.charCodeAt(0)};${form.slice(1, 4)}&shy;${form.slice(4)}`),
];

const journal = fc
  .record({
    secrets: fc.array(secret, { minLength: 1, maxLength: 4 }),
    names: fc.array(named, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ secrets, names }) => {
    const inText = fc.oneof(
      fc.constantFrom(
        'Open words.',
        ' and ',
        ' ',
        '\n',
        '\n\n',
        '# Head\n',
        '- ',
        '> ',
        '[',
        ']',
        '(',
        '`',
        '**',
        '{{ x }}',
      ),
      fc
        .tuple(fc.constantFrom(...secrets), fc.constantFrom(...WAYS_TO_LINK))
        .map(([one, way]) => way(linkOf(one))),
      fc.constantFrom(...names.flatMap(spelt)).map((text) => ` ${text} `),
      hidden,
    );
    const line = fc.oneof(
      fc.constant('A day'),
      word.map((text) => `A day %%${text}%%`),
      fc.constantFrom(...names.flat()).map((name) => `With ${name}`),
      fc.constantFrom(...secrets).map((one) => `After [[${titleOf(one)}]]`),
    );
    const entry = fc.record(
      {
        title: line,
        body: fc.array(inText, { maxLength: 9 }).map((pieces) => pieces.join('')),
        description: line,
        tags: fc.array(line, { maxLength: 3 }),
        extra: fc.array(
          line.map((text) => `note: ${text}`),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['body', 'tags', 'extra'] },
    );
    return fc.record({
      secrets: fc.constant(secrets),
      names: fc.constant(names),
      posts: fc.array(fc.tuple(entry, fc.boolean(), word), { minLength: 1, maxLength: 3 }),
    });
  });

const BECOMES = ['S.', 'my sister', 'Nina'];

function entriesOf(posts: [Partial<Entry>, boolean, string][]): Entry[] {
  return posts.map(([fields, , rawName], index) =>
    entryOf({
      ...fields,
      id: `post-${index}`,
      stamp: 'zqstampstamp',
      device: 'zqdevicebcdf',
      feelings: [{ id: 'hope', intensity: 3 }],
      origin: { app: rawName, key: rawName, path: `${rawName}.md`, importId: rawName },
      raw: {
        bytes: encodeText(rawName),
        fileName: `2025-06-19-${rawName}.md`,
        read: {
          when: { kind: 'zoned', day: '2025-06-19', time: '22:15:30', offset: 120, zone: 'Europe/Berlin' },
          ...(fields.title === undefined ? {} : { title: fields.title }),
          tags: [],
          feelings: [],
          extra: [],
        },
        labels: [],
      },
    }),
  );
}

it('nothing private is in any byte that goes out, nor in a name of a file', () => {
  fc.assert(
    fc.property(journal, ({ secrets, names, posts }) => {
      const people = names.map((forms, index): Person => {
        return { id: `${index}`, kind: 'person', forms, becomes: BECOMES[index] ?? '' };
      });
      const entries = entriesOf(posts);
      const labels = new Map(secrets.map(({ feeling }) => [feeling, feeling]));
      const taken = new Set<string>();
      const others = [
        ...secrets.map(linkOf),
        { id: 'out', title: 'Rain', fileName: '2025-06-18-rain.md', postName: '2025-06-18-rain' },
      ];
      for (const [index, entry] of entries.entries()) {
        const edition = posts[index]?.[1]
          ? editionOf(entry, { extraKeys: ['note'], hasStrengths: true, keepsLines: true })
          : null;
        const form = publicForm(entry, edition, { ...NOBODY, people, others });
        const file = postFile(form.content, (id) => labels.get(id) ?? id, null, taken);
        expect(file.path).not.toMatch(SECRET);
        const text = new TextDecoder().decode(file.bytes);
        expect(text).not.toMatch(SECRET);
        // A reader sees no marks, and no tags.
        expect(text.replaceAll('*', '')).not.toMatch(SECRET);
        expect(text.replace(/[*_]|<!--.*?-->|<[^<>]*>/g, '')).not.toMatch(SECRET);
        expect(text.replace(/\]\([^()]*\)|[*_[\]]|&shy;|<!--.*?-->|<[^<>]*>/g, '')).not.toMatch(SECRET);
        expect(text).not.toMatch(/22:15|Berlin|zqstamp|zqdevice/);
      }
    }),
    { numRuns: 1500 },
  );
});
