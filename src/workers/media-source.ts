// What becomes of the pictures and sounds beside what was chosen: which file a name stands for, whether it can be kept, and
// what it is called then. Bytes are read one file at a time, and drawn when they are laid.
import type { Media, NotKept } from '../formats/foreign/foreign.ts';
import { HEAD_BYTES, isBoxedPicture, kindOfHead } from '../formats/media-kind.ts';
import { isPicture, type MediumType, mediumId } from '../journal/medium.ts';
import type { ComingMedium } from './media-coming.ts';
import { MEDIA_LIMITS, type MediaFiles, type OpenFiles } from './media-files.ts';
import { DRAWN_AS, type Draw } from './picture-drawn.ts';

export type Fate = ComingMedium | NotKept;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Paths by the name at their end. */
function byLastName(paths: readonly string[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const others = found.get(lastOf(path));
    if (others) others.push(path);
    else found.set(lastOf(path), [path]);
  }
  return found;
}

/** The file that a name stands for: the path itself, or the one path that ends in it. */
function pathOf(name: string, byName: ReadonlyMap<string, string[]>): string | null {
  for (const said of [name, decoded(name)]) {
    const paths = byName.get(lastOf(said)) ?? [];
    if (paths.includes(said)) return said;
    const ending = paths.filter((path) => path.endsWith(`/${said}`));
    if (ending.length === 1) return ending[0] ?? null;
  }
  return null;
}

/** The kind that a file is kept as; null for one that is not kept. */
async function typeOf(
  kind: Media['kind'],
  head: Uint8Array,
  draws: () => Promise<boolean>,
): Promise<MediumType | null> {
  // Of these it depends on the browser, which nobody can ask but by having one drawn.
  if (isBoxedPicture(head)) return kind === 'photo' && (await draws()) ? DRAWN_AS : null;
  const type = kindOfHead(head);
  if (type === null || isPicture(type) !== (kind === 'photo')) return null;
  return isPicture(type) ? DRAWN_AS : type;
}

async function idOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return mediumId(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

async function fateOf(path: string, kind: Media['kind'], files: OpenFiles, draw: Draw): Promise<Fate> {
  const seen = await files.look(path, HEAD_BYTES);
  if (!seen) return 'damaged';
  if (seen.size > MEDIA_LIMITS.fileBytes) return 'too-large';
  const bytes = await files.read(path);
  if (!bytes) return 'damaged';
  const type = await typeOf(kind, seen.head, async () => (await draw(bytes)) !== null);
  if (type === null) return 'kind';
  const named = { id: await idOf(bytes), type, path };
  if (!isPicture(type)) {
    const read = async () => {
      const sound = await files.read(path);
      return sound && { bytes: sound };
    };
    return { ...named, size: bytes.length, read };
  }
  const read = async () => {
    const picture = await files.read(path);
    return picture && draw(picture);
  };
  return { ...named, size: null, read };
}

/** What becomes of the media of one source; each file is looked at once, however many entries name it. */
export class MediaSource {
  readonly #files: OpenFiles | null;
  readonly #draw: Draw;
  readonly #byName: ReadonlyMap<string, string[]>;
  readonly #fates = new Map<string, Fate>();

  constructor(files: OpenFiles | null, draw: Draw) {
    this.#files = files;
    this.#draw = draw;
    this.#byName = byLastName(files?.paths ?? []);
  }

  has(path: string): boolean {
    return this.#byName.get(lastOf(path))?.includes(path) ?? false;
  }

  /** The file that a name stands for: the path itself, or the one path that ends in it; null where there is none. */
  pathOf(name: string): string | null {
    return pathOf(name, this.#byName);
  }

  async fateOf({ kind, name }: Media): Promise<Fate> {
    // Films and papers are not kept, whatever they look like.
    if (kind !== 'photo' && kind !== 'audio') return 'kind';
    const path = this.pathOf(name);
    if (path === null || !this.#files) return 'missing';
    const key = `${kind} ${path}`;
    const fate = this.#fates.get(key) ?? (await fateOf(path, kind, this.#files, this.#draw));
    this.#fates.set(key, fate);
    return fate;
  }
}

/** Each source opened once. */
export class MediaSources {
  readonly #draw: Draw;
  readonly #known = new Map<MediaFiles | null, MediaSource>();

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  async of(files: MediaFiles | null): Promise<MediaSource> {
    const source = this.#known.get(files) ?? new MediaSource((await files?.()) ?? null, this.#draw);
    this.#known.set(files, source);
    return source;
  }
}
