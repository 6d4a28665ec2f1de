// Pictures and sounds that entries of other programs come with. A medium is called by what its bytes are, so that the same
// archive gives the same names; its bytes are read one file at a time, and drawn when they are laid.
import type { Media } from '../formats/foreign/foreign.ts';
import { withKept } from '../formats/kept-links.ts';
import { mediaIn, mediumFileName, type NamedMedium } from '../journal/medium.ts';
import type { Chosen, NotComing } from './chosen.ts';
import type { Progress } from './jobs.ts';
import type { ComingMedium } from './media-coming.ts';
import type { Fate, MediaSource, MediaSources } from './media-source.ts';

/** What one entry comes with, and its text with those in the place of their notes. */
async function withMedia<T extends Chosen>(
  one: T,
  source: MediaSource,
  coming: Map<string, ComingMedium>,
): Promise<T> {
  const kept = new Map<string, NamedMedium>();
  const fates = new Map<Media, Fate>();
  for (const medium of one.media) {
    const fate = await source.fateOf(medium);
    fates.set(medium, fate);
    if (typeof fate !== 'string') kept.set(medium.name, fate);
  }
  const body = withKept(one.content.body, kept);
  const named = new Set(mediaIn(body).map(({ id }) => id));
  const media = one.media.flatMap((medium): NotComing[] => {
    const fate = fates.get(medium) ?? 'missing';
    if (typeof fate === 'string') return [{ ...medium, why: fate }];
    // One that the text has no note of would be kept by nothing.
    if (!named.has(fate.id)) return [{ ...medium, why: 'kind' }];
    coming.set(mediumFileName(fate), coming.get(mediumFileName(fate)) ?? fate);
    return [];
  });
  return { ...one, content: { ...one.content, body }, media };
}

/**
 * Entries with their pictures and sounds, as far as those are among the chosen files and can be kept; what is not keeps its
 * note. An entry that names none is the same one.
 */
export async function withForeignMedia<T extends Chosen>(
  all: readonly T[],
  sources: MediaSources,
  tell: (progress: Progress) => void,
): Promise<{ all: T[]; coming: ComingMedium[] }> {
  const coming = new Map<string, ComingMedium>();
  const told: T[] = [];
  for (const [at, one] of all.entries()) {
    if (one.media.length === 0) {
      told.push(one);
      continue;
    }
    told.push(await withMedia(one, await sources.of(one.files), coming));
    tell({ step: 'reading', done: at + 1, total: all.length });
  }
  return { all: told, coming: [...coming.values()] };
}
