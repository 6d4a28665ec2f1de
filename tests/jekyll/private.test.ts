// A whole journal goes the way out, and a blog is built of what came through: nothing that is private is on it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSetAside } from '../../src/journal/edition.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { seriesParts, withSeries } from '../../src/publish/series.ts';
import { siteData, writeSiteData } from '../../src/publish/site-data.ts';
import { type Blog, built, filesIn, newBlog, postsIn, type ReadPost, tags, textOf } from './blog.ts';

const SECRETS = [
  'mauve-walrus',
  'quietanvil',
  'ochrelantern',
  'velvetharbour',
  'tinfeather',
  'Okafor',
  'saltedmoon',
  'dimorchard',
];
const [NAME, TEXT, TAG, FEELING, PASSAGE, PERSON, CHAPTER, FIELD] = SECRETS;

const moment = { at: Date.UTC(2025, 5, 20), offset: 0 };
const entry = (id: string, day: string, rest: Partial<Entry>): Entry => ({
  id,
  revision: 1,
  stamp: id,
  ancestors: [],
  device: 'd',
  writtenAt: moment,
  editedAt: moment,
  visibility: 'public',
  when: { kind: 'date', day },
  layout: 'post',
  body: '',
  tags: [],
  feelings: [],
  extra: [],
  ...rest,
});

const JOURNAL: Entry[] = [
  entry('hidden', '2025-06-18', {
    title: `About ${NAME}`,
    body: `Nobody reads ${TEXT}.`,
    tags: [TAG ?? ''],
    feelings: [{ id: FEELING ?? '' }],
    visibility: 'private',
  }),
  entry('one', '2025-06-19', {
    title: `A day with Sarah ${PERSON}`,
    body: [
      `Sarah ${PERSON} and I talked.`,
      `:::private\n${PASSAGE}\n:::`,
      `It was good.%% ${PASSAGE} %% We walked.`,
      `See [[About ${NAME}]], [that page](2025-06-18-about-${NAME}.md) and {% post_url 2025-06-18-about-${NAME} %}.`,
      'It led to [another day](2025-06-20-another-day.md).',
    ].join('\n\n'),
    feelings: [{ id: 'loneliness', intensity: 4 }, { id: 'hope' }],
    tags: ['walks', `%%${PASSAGE}%%`],
    extra: [`weather: ${FIELD}`],
  }),
  entry('two', '2025-06-20', {
    title: 'Another day',
    body: 'A body with {{ braces }}.',
    when: { kind: 'zoned', day: '2025-06-20', time: '23:10:00', offset: 120, zone: 'Europe/Berlin' },
    feelings: [{ id: 'hope', intensity: 2 }],
  }),
];

const PEOPLE = [
  { id: 'p', kind: 'person' as const, forms: [`Sarah ${PERSON}`, 'Sarah', PERSON ?? ''], becomes: 'S.' },
];
const postNameOf = ({ when, title }: Entry) =>
  `${when.day}-${(title ?? '').toLowerCase().replace(/[^a-z]+/g, '-')}`;
const OTHERS = JOURNAL.map((it) => ({
  id: it.id,
  title: it.title ?? '',
  fileName: `${postNameOf(it)}.md`,
  postName: isSetAside(it) ? postNameOf(it) : null,
}));
const SERIES = {
  id: 's',
  title: 'The week',
  from: '2025-06-01',
  to: '2025-06-30',
  leftOut: [],
  hasChapterNames: true,
};
const CHAPTERS = [{ id: 'c', day: '2025-06-18', name: CHAPTER ?? '' }];

function filesOf(): Map<string, Uint8Array> {
  const forms = JOURNAL.filter(isSetAside).map((it) => {
    const others = OTHERS.filter(({ id }) => id !== it.id);
    const context = {
      people: PEOPLE,
      known: new Set<string>(),
      others,
      media: new Map(),
      pictures: new Map(),
      fileName: null,
    };
    return { id: it.id, content: publicForm(it, null, context).content };
  });
  const taken = new Set<string>();
  const named = forms.map(({ id, content }) => {
    const { path } = postFile(content, (label) => label, null, taken);
    const postName = path.replace('_posts/', '').replace('.md', '');
    const { title } = content;
    return { id, day: content.when.day, postName, ...(title === undefined ? {} : { title }), content };
  });
  const parts = seriesParts(SERIES, named, CHAPTERS, 'leave-out');
  const posts = parts.map((part) => {
    const made = withSeries(part.post.content, part, { previous: 'Before:', next: 'After:' });
    return postFile(made, (label) => label, `${part.post.postName}.md`, new Set());
  });
  const shown = named.map(({ content, ...rest }) => ({
    ...rest,
    feelings: content.feelings.map(({ id, intensity }) =>
      intensity ? { label: id, intensity } : { label: id },
    ),
  }));
  const data = writeSiteData(siteData(shown, { kind: 'entries' }));
  return new Map([
    ...posts.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
    ['_data/feelings.json', data],
  ]);
}

let blog: Blog;
let site: string;
let posts: Map<string, ReadPost>;
beforeAll(() => {
  blog = newBlog(filesOf());
  site = built(blog, 'America/New_York', null);
  posts = postsIn(site);
});
afterAll(() => blog.remove());

const read = (title: string): ReadPost => {
  const post = [...posts.values()].find((it) => it.title === title);
  if (!post)
    throw new Error(`no post ${title} among ${[...posts.values()].map((it) => it.title).join(', ')}`);
  return post;
};

describe('a blog of a journal', () => {
  test('has nothing private in any file or name, nor had Jekyll anything of it to read', () => {
    const files = [...filesIn(blog.folder)];
    expect(files.some(([path]) => path.startsWith('_site/2025/06/19/'))).toBe(true);
    for (const [path, bytes] of files) {
      const all = `${path}\n${bytes.toString('utf8')}`.toLowerCase();
      expect(
        SECRETS.filter((secret) => all.includes(secret.toLowerCase())).map((it) => `${it} in ${path}`),
      ).toEqual([]);
    }
  });

  test('has what is public: words, tags, feelings without strengths, and the days alone', () => {
    const [one, two] = [read('A day with S.'), read('Another day')];
    expect([one.clock, two.clock]).toEqual(['2025-06-19 00:00:00', '2025-06-20 00:00:00']);
    expect([one.tags, one.emotions, one.strengths]).toEqual([['walks'], ['loneliness', 'hope'], null]);
    const words = textOf(one.article);
    expect(words).toContain('S. and I talked.');
    expect(words).toContain('It was good. We walked.');
    expect(textOf(two.article)).toContain('A body with {{ braces }}.');
  });

  test('leads from post to post', () => {
    const [one, two] = [read('A day with S.'), read('Another day')];
    const linksOf = (post: ReadPost) => tags(post.article, 'a').map((it) => [textOf(it), it.attribs.href]);
    expect(linksOf(one)).toEqual([
      ['another day', two.url],
      ['Another day', two.url],
    ]);
    expect(linksOf(two)).toEqual([['A day with S.', one.url]]);
  });
});
