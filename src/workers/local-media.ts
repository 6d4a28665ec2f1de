// Pictures that pages of Markdown show from beside themselves. To take them in changes the links of a page, and it goes out
// with other bytes than it came with: so they are offered, and taken only when the person says so.
import type { Media } from '../formats/foreign/foreign.ts';
import { localPaths, pathFrom, withLocal } from '../formats/local-links.ts';
import type { Page } from '../formats/page.ts';
import { mediumFileName, type NamedMedium } from '../journal/medium.ts';
import type { Retold } from '../store/imports.ts';
import { someEntries } from '../store/lots.ts';
import type { Compared } from './comparing.ts';
import type { ComingMedium } from './media-coming.ts';
import type { MediaSource, MediaSources } from './media-source.ts';

const AUDIO = /\.(?:mp3|m4a|mp4|ogg|oga|opus|webm)$/i;
const SHOWN = /\.(?:jpe?g|png|gif|webp|avif|heic|heif)$/i;

const kindOf = (path: string): Media['kind'] =>
  SHOWN.test(path) ? 'photo' : AUDIO.test(path) ? 'audio' : 'other';

type Kept = ReadonlyMap<string, ComingMedium>;

export interface LocalMedia {
  /** The text of each page with its pictures taken in, where it shows any that can come. */
  bodies: Map<Page, string>;
  coming: ComingMedium[];
  /** Entries that are here without them, by id: what can come, by the paths in their texts, and the text with it. */
  here: Map<string, { kept: Kept; body: string }>;
  /** Files that pages name which are here already. */
  named: Set<string>;
}

export const nothingLocal = (): LocalMedia => ({
  bodies: new Map(),
  coming: [],
  here: new Map(),
  named: new Set(),
});

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

/** What of it is among the files, whether it can be kept or not. */
const filesOf = ({ path, content }: Compared, source: MediaSource): string[] =>
  localPaths(content.body).flatMap((shown) => fileOf(path, shown, source) ?? []);

const isHere = ({ standing }: Compared) => standing === 'same' || standing === 'removed';

/** Gathers what can be kept, each once. */
class Taking {
  readonly #coming = new Map<string, ComingMedium>();
  readonly #sources: MediaSources;

  constructor(sources: MediaSources) {
    this.#sources = sources;
  }

  get coming(): ComingMedium[] {
    return [...this.#coming.values()];
  }

  /** What a text shows and can be kept, and the text with it; null where that is nothing. */
  async of({ path, files }: Compared, body: string): Promise<{ kept: Kept; body: string } | null> {
    const kept = await keptOf(path, body, await this.#sources.of(files));
    const told = withLocal(body, kept satisfies ReadonlyMap<string, NamedMedium>);
    if (told === body) return null;
    for (const one of kept.values()) {
      const name = mediumFileName(one);
      this.#coming.set(name, this.#coming.get(name) ?? one);
    }
    return { kept, body: told };
  }
}

/** What pages show and what can be kept of it: of new ones, and of those that came when it was left where it was. */
export async function localMediaOf(all: readonly Compared[], sources: MediaSources): Promise<LocalMedia> {
  const { bodies, here, named } = nothingLocal();
  const taking = new Taking(sources);
  const known = new Map<string, Compared>();
  const showing = all.filter(({ page, content }) => page && content.body.includes('!['));
  for (const one of showing.filter(isHere)) {
    for (const file of filesOf(one, await sources.of(one.files))) {
      named.add(file);
      if (one.hereId !== null) known.set(one.hereId, one);
    }
  }
  for (const one of showing.filter((other) => !isHere(other))) {
    const taken = await taking.of(one, one.content.body);
    if (taken && one.page) bodies.set(one.page, taken.body);
  }
  await addHere(known, taking, here);
  return { bodies, coming: taking.coming, here, named };
}

/** The same of the texts of entries as they are by now. */
async function addHere(
  known: ReadonlyMap<string, Compared>,
  taking: Taking,
  here: LocalMedia['here'],
): Promise<void> {
  if (known.size === 0) return;
  for await (const lot of someEntries([...known.keys()])) {
    for (const { id, body } of lot) {
      const one = known.get(id);
      const taken = one ? await taking.of(one, body) : null;
      if (taken) here.set(id, taken);
    }
  }
}

/** The texts of entries that are here, told anew with what came. */
export const textsWith = ({ here }: LocalMedia, hasCome: (id: string) => boolean): Retold[] =>
  [...here].map(([id, { kept }]) => {
    const came = new Map([...kept].filter(([, medium]) => hasCome(medium.id)));
    return { id, tell: (body) => withLocal(body, came) };
  });
