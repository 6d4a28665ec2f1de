// A blog for the tests: a folder with our files in it, what Jekyll makes of it, and its pages as a reader has them.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

const HERE = import.meta.dirname;
const OURS = join(HERE, '../../docs/jekyll');

export interface Blog {
  folder: string;
  remove: () => void;
}

/**
 * A blog of a few plain layouts with the include, the page and the assets of docs/jekyll.
 * @param files by their path below it
 */
export function newBlog(files: ReadonlyMap<string, string | Uint8Array>): Blog {
  const folder = mkdtempSync(join(tmpdir(), 'blog-'));
  cpSync(join(HERE, 'site'), folder, { recursive: true });
  cpSync(OURS, folder, { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * What Jekyll warns of though every page is right: a first paragraph with Liquid that is not to be read, and a name of
 * numerals alone that Ruby does not know for such.
 */
const KNOWN = /Excerpt modified|Empty `slug`/;

/**
 * Builds it, and gives the folder of the built site; a warning that is not known is a failure too.
 * @param zone of the machine that builds
 * @param timezone of `_config.yml`; null: none is told
 * @param base the folder of its host that the site is in
 */
export function built({ folder }: Blog, zone: string, timezone: string | null, base = ''): string {
  const config = [
    'title: A blog',
    `baseurl: '${base}'`,
    ...(timezone === null ? [] : [`timezone: ${timezone}`]),
  ];
  writeFileSync(join(folder, '_config.yml'), `${config.join('\n')}\n`);
  const out = join(folder, '_site');
  rmSync(out, { recursive: true, force: true });
  const { status, stdout, stderr, error } = spawnSync(
    'jekyll',
    ['build', '--source', folder, '--destination', out, '--disable-disk-cache'],
    { encoding: 'utf8', env: { ...process.env, TZ: zone, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } },
  );
  if (error) throw error;
  const said = `${stdout}\n${stderr}`;
  const warnings = said.match(/Warning: .*/g) ?? [];
  const isFine = status === 0 && warnings.every((line) => KNOWN.test(line)) && !/error:|conflict/i.test(said);
  if (!isFine) throw new Error(said);
  return out;
}

/** Every file of a folder by its path below it. */
export function filesIn(folder: string): Map<string, Buffer> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return new Map(
    all.map((it) => {
      const path = join(it.parentPath, it.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

export type Page = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export const pageOf = (html: string | Buffer): Page => parseDocument(String(html));

export const tags = (of: Page | Element, name: string): Element[] =>
  DomUtils.getElementsByTagName(name, of, true);

export const byId = (page: Page, id: string): Element => {
  const found = DomUtils.getElementById(id, page);
  if (found === null) throw new Error(`nothing has the id ${id}`);
  return found;
};

export const textOf = (of: Page | Element): string => DomUtils.textContent(of);

const itemsOf = (page: Page, id: string): string[] => tags(byId(page, id), 'li').map(textOf);

/** A post as its page says it. */
export interface ReadPost {
  title: string;
  description: string;
  /** As the blog's own clock shows it, `2025-06-19 00:00:00`. */
  clock: string;
  /** Milliseconds since 1970. */
  instant: number;
  tags: string[];
  emotions: string[];
  strengths: unknown;
  series: string;
  part: string;
  chapter: string;
  article: Element;
  url: string;
}

/** Every post of a built site by the name of its file. */
export function postsIn(site: string): Map<string, ReadPost> {
  const posts = new Map<string, ReadPost>();
  for (const [file, bytes] of filesIn(site)) {
    if (!file.endsWith('.html')) continue;
    const page = pageOf(bytes);
    const path = tags(page, 'meta').find((it) => it.attribs.name === 'path')?.attribs.content;
    const [article, time] = [tags(page, 'article')[0], tags(page, 'time')[0]];
    if (!path || !article || !time) continue;
    posts.set(path.replace('_posts/', ''), {
      title: textOf(tags(page, 'h1')[0] ?? page),
      description: textOf(byId(page, 'description')),
      clock: time.attribs.datetime ?? '',
      instant: Date.parse(time.attribs['data-instant'] ?? ''),
      tags: itemsOf(page, 'tags'),
      emotions: itemsOf(page, 'emotions'),
      strengths: JSON.parse(textOf(byId(page, 'strengths'))),
      series: textOf(byId(page, 'series')),
      part: textOf(byId(page, 'part')),
      chapter: textOf(byId(page, 'chapter')),
      article,
      url: `/${file}`,
    });
  }
  return posts;
}
