// The data for the blog's own charts: of posts alone that are out or go out, and only where the person chose it.
import { decodeText } from '../formats/text.ts';
import { siteData, writeSiteData } from '../publish/site-data.ts';
import type { Desk } from './desk.ts';
import type { Post } from './post.ts';
import type { DataFile } from './publish-jobs.ts';
import { toldPosts } from './told-posts.ts';

const SITE_DATA = '_data/feelings.json';

/** @param along what goes out in the same moment */
export async function siteFiles(desk: Desk, along: readonly Post[]): Promise<DataFile[]> {
  const { siteData: kind, leastPosts } = desk.choices;
  if (kind === 'none') return [];
  const posts = await toldPosts(desk, along);
  const feelings = [...new Set(posts.flatMap((post) => post.feelings.map(({ label }) => label)))].sort();
  const data = siteData(posts, kind === 'weeks' ? { kind, minimum: leastPosts, feelings } : { kind });
  return [{ path: SITE_DATA, text: decodeText(writeSiteData(data)).text }];
}
