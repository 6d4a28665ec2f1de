// What others already read of a post, or will in a moment: only of that may anything else tell, a neighbour in a series
// or the data for a chart. Words that nobody looked at yet are in neither, nor is what the post would not say any more.

import { readMarkdown } from '../formats/read-markdown.ts';
import { encodeText } from '../formats/text.ts';
import { onBlog } from '../journal/ledger.ts';
import type { PublicPost } from '../publish/site-data.ts';
import { readSent } from '../store/ledger.ts';
import type { Desk } from './desk.ts';
import type { Post } from './post.ts';
import { nameIn, stemOf } from './post-names.ts';
import { type Said, saidIn, saidInBoth } from './said.ts';

export interface ToldPost extends PublicPost {
  /** The entry's id. */
  id: string;
}

/** A post that goes out in this moment. */
function goingOut({ entry, form: { content }, file, labelOf }: Post): ToldPost {
  return {
    id: entry.id,
    day: content.when.day,
    postName: stemOf(nameIn(file.path)),
    ...saidIn(content, labelOf),
  };
}

/**
 * A post as it stands on the blog; null where it is on none, or its text is not kept here.
 * @param now what it would say of itself now: of all else nobody is told anew
 */
async function standingAs(desk: Desk, id: string, now: Said): Promise<ToldPost | null> {
  const out = onBlog(desk.ledger.get(id));
  const text = out && (await readSent(out.sha256));
  if (!out || text === null) return null;
  const page = readMarkdown({ path: nameIn(out.path), bytes: encodeText(text) });
  if ('notAPage' in page || !page.content.when) return null;
  return {
    id,
    day: page.content.when.day,
    postName: stemOf(nameIn(out.path)),
    ...saidInBoth(page.content, now),
  };
}

/**
 * What may be told of: what goes out along, and what stands and is still meant for others. By day, then by name.
 * @param ids of entries that are asked about; null: all
 */
export async function toldPosts(
  desk: Desk,
  along: readonly Post[],
  ids: ReadonlySet<string> | null = null,
): Promise<ToldPost[]> {
  const going = new Map(along.map((post) => [post.entry.id, post]));
  const asked = desk.aside.flatMap(({ id }) => (ids && !ids.has(id) ? [] : id));
  const said = await desk.saying(asked.filter((id) => !going.has(id) && onBlog(desk.ledger.get(id))));
  const told: ToldPost[] = [];
  for (const id of asked) {
    const [post, now] = [going.get(id), said.get(id)];
    const one = post ? goingOut(post) : now && (await standingAs(desk, id, now));
    if (one) told.push(one);
  }
  const key = ({ day, postName }: ToldPost) => `${day} ${postName}`;
  return told.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
