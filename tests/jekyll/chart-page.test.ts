// The page of feelings as Jekyll builds it: a table that says what the data say, and nothing that could run.
import { afterAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/journal/day.ts';
import {
  type PublicPost,
  type SiteDataChoices,
  siteData,
  writeSiteData,
} from '../../src/publish/site-data.ts';
import { type Blog, built, byId, filesIn, newBlog, type Page, pageOf, tags, textOf } from './blog.ts';

const HOSTILE = `</td></table></script><script>alert(1)</script>"'><img src=x onerror=alert(2)>`;
const TITLES = [
  HOSTILE,
  'It’s "quoted" & *starred* | piped',
  '{{ site.title }} {% raw %}',
  '🌧️ — “so”: #1\u2028\u0085\uFEFF',
  undefined,
  '12',
];
const LABELS = ['loneliness', 'hope', '<b>"odd" & {{ 1 }}</b>', 'size'];

const post = (day: string, index: number, ...feelings: PublicPost['feelings']): PublicPost => ({
  day,
  postName: `${day}-post-${index}`,
  ...(TITLES[index] === undefined ? {} : { title: TITLES[index] }),
  feelings,
});

const ENTRIES: PublicPost[] = [
  post('2025-01-06', 0, { label: 'loneliness', intensity: 4 }),
  post('2025-01-07', 1, { label: 'hope' }, { label: 'loneliness', intensity: 1 }),
  post('2025-01-08', 2),
  post('2025-02-01', 3, ...LABELS.map((label) => ({ label }))),
  post('2025-02-02', 4, { label: 'hope', intensity: 2 }),
  post('2025-02-03', 5, { label: 'calm' }),
];
/** Six posts, none for two weeks, two, three. */
const WEEKLY: PublicPost[] = [0, 1, 2, 3, 4, 5, 21, 22, 28, 29, 30].map((by) =>
  post(addDays('2025-01-06', by), 1, { label: by % 2 === 0 ? 'loneliness' : 'hope' }),
);

const INCLUDES = `---
layout: page
title: More charts
permalink: /more/
shown: 'hope, <b>"odd" & {{ 1 }}</b>, size'
---
{% include feelings-chart.html id="two" feelings=page.shown caption="It’s <i>named</i> & more" scheme="auto" %}

{% include feelings-chart.html id="three" kind="weeks" %}
`;

const blogs: Blog[] = [];
afterAll(() => {
  for (const blog of blogs) blog.remove();
});

function site(posts: readonly PublicPost[], choices: SiteDataChoices) {
  const data = writeSiteData(siteData(posts, choices));
  const files = new Map<string, string | Uint8Array>([
    ['_data/feelings.json', data],
    ['more.md', INCLUDES],
    ...posts.map((it): [string, string] => [`_posts/${it.postName}.md`, '---\nlayout: post\n---\nA body.\n']),
  ]);
  const blog = newBlog(files);
  blogs.push(blog);
  const built_ = filesIn(built(blog, 'Australia/Lord_Howe', null));
  const page = (path: string): Page => pageOf(built_.get(path) ?? '');
  return { data, files: built_, feelings: page('feelings/index.html'), more: page('more/index.html') };
}

const rowsOf = (page: Page, id = 'feelings-chart'): string[][] =>
  tags(byId(page, `${id}-table`), 'tr').map((row) =>
    row.children.flatMap((cell) => ('name' in cell ? [textOf(cell as never)] : [])),
  );

/** What could run or be styled within a page, and what it asks for. */
function powersOf(page: Page) {
  const all = tags(page, '*');
  return {
    inline: tags(page, 'script').filter((it) => textOf(it).trim() !== '').length + tags(page, 'style').length,
    handlers: all.flatMap((it) =>
      Object.keys(it.attribs).filter((key) => key.startsWith('on') || key === 'style'),
    ),
    images: tags(page, 'img').length,
    asked: [...tags(page, 'script'), ...tags(page, 'link')].map((it) => it.attribs.src ?? it.attribs.href),
  };
}

const QUIET = {
  inline: 0,
  handlers: [],
  images: 0,
  asked: [
    '/assets/chart.umd.min.js',
    '/assets/feelings-chart.js',
    '/assets/blog.css',
    '/assets/feelings-chart.css',
  ],
};

describe('the page of feelings, a row a post', () => {
  const { data, files, feelings, more } = site(ENTRIES, { kind: 'entries' });

  test('has a table that says what the posts say', () => {
    const title = (index: number) => (TITLES[index] ?? ENTRIES[index]?.day ?? '').trim();
    expect(rowsOf(feelings).map((row) => row.map((cell) => cell.trim()))).toEqual([
      ['Day', 'Post', 'loneliness', 'hope'],
      ['2025-01-06', title(0), '4 of 5', ''],
      ['2025-01-07', title(1), '1 of 5', 'named'],
      ['2025-01-08', title(2), '', ''],
      ['2025-02-01', title(3), 'named', 'named'],
      ['2025-02-02', '2025-02-02', '', '2 of 5'],
      ['2025-02-03', '12', '', ''],
    ]);
  });

  test('leads to each post', () => {
    const links = tags(byId(feelings, 'feelings-chart-table'), 'a').map((it) => it.attribs.href ?? '');
    expect(links).toHaveLength(ENTRIES.length);
    for (const link of links) expect(files.has(decodeURI(link).slice(1))).toBe(true);
  });

  test('holds nothing that runs, whatever a title says', () => {
    expect(powersOf(feelings)).toEqual(QUIET);
    expect(powersOf(more)).toEqual(QUIET);
  });

  test('tells the picture the same as the table', () => {
    const cells = tags(byId(feelings, 'feelings-chart-table'), 'td').filter(
      (it) => 'data-named' in it.attribs,
    );
    expect(cells.map((it) => it.attribs['data-strength'] ?? null)).toEqual(['4', '1', null, null, null, '2']);
    const heads = tags(byId(feelings, 'feelings-chart-table'), 'th').flatMap(
      (it) => it.attribs['data-feeling'] ?? [],
    );
    expect(heads).toEqual(['loneliness', 'hope']);
  });

  test('has a picture with a name, hidden until it is drawn', () => {
    const [canvas] = tags(feelings, 'canvas');
    expect(canvas?.attribs.role).toBe('img');
    const caption = byId(feelings, canvas?.attribs['aria-labelledby'] ?? '');
    expect(textOf(caption)).toBe('Named in these posts');
    expect(canvas?.parent && 'attribs' in canvas.parent && 'hidden' in canvas.parent.attribs).toBe(true);
  });

  test('shows other feelings on another page, and says so where there is nothing of a kind', () => {
    expect(rowsOf(more, 'two')[0]).toEqual(['Day', 'Post', 'hope', LABELS[2], 'size']);
    expect(rowsOf(more, 'two')[4]?.slice(2)).toEqual(['named', 'named', 'named']);
    expect(textOf(byId(more, 'two-caption'))).toBe('It’s <i>named</i> & more');
    expect(byId(more, 'two').attribs['data-scheme']).toBe('auto');
    expect(tags(more, 'p').map(textOf)).toContain('There is nothing to draw yet.');
  });

  test('is read by Jekyll as it was written', () => {
    expect(JSON.parse(String(files.get('data.json')))).toEqual(JSON.parse(new TextDecoder().decode(data)));
  });
});

describe('the page of feelings, week by week', () => {
  const { data, files, feelings } = site(WEEKLY, {
    kind: 'weeks',
    minimum: 3,
    feelings: ['loneliness', 'hope'],
  });

  test('has the counts of weeks with enough posts, and gaps for the others', () => {
    expect(rowsOf(feelings)).toEqual([
      ['Week from', 'Posts', 'loneliness', 'hope'],
      ['2025-01-06', '6', '3', '3'],
      ['2025-01-13', 'too few posts to say'],
      ['2025-01-20', 'too few posts to say'],
      ['2025-01-27', 'too few posts to say'],
      ['2025-02-03', '3', '2', '1'],
    ]);
    const gaps = tags(byId(feelings, 'feelings-chart-table'), 'tr').filter(
      (it) => !('data-posts' in it.attribs),
    );
    expect(gaps.flatMap((it) => tags(it, 'td')).some((it) => 'data-named' in it.attribs)).toBe(false);
  });

  test('is read by Jekyll as it was written', () => {
    expect(JSON.parse(String(files.get('data.json')))).toEqual(JSON.parse(new TextDecoder().decode(data)));
  });
});

test('a blog without data has a page that says so', () => {
  const blog = newBlog(new Map());
  blogs.push(blog);
  const page = pageOf(filesIn(built(blog, 'UTC', null)).get('feelings/index.html') ?? '');
  expect(tags(page, 'p').map(textOf)).toContain('There is nothing to draw yet.');
  expect(tags(page, 'script')).toEqual([]);
});
