// What others already read of a post, or will in a moment: only of that may anything else tell, a neighbour in a series
// or the data for a chart. Words that nobody looked at yet are in neither.

import { readMarkdown } from '../formats/read-markdown.ts';
import { encodeText } from '../formats/text.ts';
import { onBlog } from '../journal/ledger.ts';
import type { PublicPost } from '../publish/site-data.ts';
import { readSent } from '../store/ledger.ts';
import { type Desk, nameIn, type Post, stemOf } from './posts.ts';

export interface ToldPost extends PublicPost {
  /** The entry's id. */
  id: string;
}

const named = ({ title }: { title?: string | undefined }) => (title === undefined ? {} : { title });

/** A post that goes out in this moment. */
function goingOut({ entry, form: { content }, file, labelOf }: Post): ToldPost {
  return {
    id: entry.id,
    day: content.when.day,
    postName: stemOf(nameIn(file.path)),
    ...named(content),
    feelings: content.feelings.map(({ id, intensity }) =>
      intensity === undefined ? { label: labelOf(id) } : { label: labelOf(id), intensity },
    ),
  };
}

/** A post as it stands on the blog; null where it is on none, or its text is not kept here. */
async function standingAs(desk: Desk, id: string): Promise<ToldPost | null> {
  const out = onBlog(desk.ledger.get(id));
  const text = out && (await readSent(out.sha256));
  if (!out || text === null) return null;
  const page = readMarkdown({ path: nameIn(out.path), bytes: encodeText(text) });
  if ('notAPage' in page || !page.content.when) return null;
  return {
    id,
    day: page.content.when.day,
    postName: stemOf(nameIn(out.path)),
    ...named(page.content),
    feelings: page.content.feelings,
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
  const told: ToldPost[] = [];
  for (const { id } of desk.aside) {
    if (ids && !ids.has(id)) continue;
    const post = going.get(id);
    const one = post ? goingOut(post) : await standingAs(desk, id);
    if (one) told.push(one);
  }
  const key = ({ day, postName }: ToldPost) => `${day} ${postName}`;
  return told.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
