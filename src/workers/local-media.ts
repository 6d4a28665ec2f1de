// Pictures that pages of Markdown show from beside themselves. To take them in changes the links of a page, and it goes out
// with other bytes than it came with: so they are offered, and taken only when the person says so.
import type { Media } from '../formats/foreign/foreign.ts';
import { localPaths, pathFrom, withLocal } from '../formats/local-links.ts';
import type { Page } from '../formats/page.ts';
import { mediumFileName, type NamedMedium } from '../journal/medium.ts';
import type { Compared } from './comparing.ts';
import type { ComingMedium } from './media-coming.ts';
import type { MediaSource, MediaSources } from './media-source.ts';

const AUDIO = /\.(?:mp3|m4a|mp4|ogg|oga|opus|webm)$/i;
const SHOWN = /\.(?:jpe?g|png|gif|webp|avif|heic|heif)$/i;

const kindOf = (path: string): Media['kind'] =>
  SHOWN.test(path) ? 'photo' : AUDIO.test(path) ? 'audio' : 'other';

export interface LocalMedia {
  /** The text of each page with its pictures taken in, where it shows any that can come. */
  bodies: Map<Page, string>;
  coming: ComingMedium[];
}

/** The file that a page means: from its own folder, else from the root of a site, or by its name alone as in Obsidian. */
function fileOf(page: string, path: string, source: MediaSource): string | null {
  const beside = pathFrom(page, path);
  if (!path.startsWith('/') && source.has(beside)) return beside;
  return source.pathOf(path.replace(/^(?:\.{0,2}\/)+/, ''));
}

async function keptOf(page: string, body: string, source: MediaSource): Promise<Map<string, ComingMedium>> {
  const kept = new Map<string, ComingMedium>();
  for (const path of localPaths(body)) {
    const name = fileOf(page, path, source);
    const fate = name === null ? 'missing' : await source.fateOf({ kind: kindOf(name), name });
    if (typeof fate !== 'string') kept.set(path, fate);
  }
  return kept;
}

/** What new pages show and what can be kept of it. */
export async function localMediaOf(all: readonly Compared[], sources: MediaSources): Promise<LocalMedia> {
  const bodies = new Map<Page, string>();
  const coming = new Map<string, ComingMedium>();
  for (const { page, path, content, files, standing } of all) {
    if (!page || standing === 'same' || standing === 'removed' || !content.body.includes('![')) continue;
    const kept = await keptOf(path, content.body, await sources.of(files));
    const body = withLocal(content.body, kept satisfies ReadonlyMap<string, NamedMedium>);
    if (body === content.body) continue;
    bodies.set(page, body);
    for (const one of kept.values()) coming.set(mediumFileName(one), coming.get(mediumFileName(one)) ?? one);
  }
  return { bodies, coming: [...coming.values()] };
}
