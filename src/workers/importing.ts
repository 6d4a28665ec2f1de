// One import, from chosen files to stored entries. What was read stays here between the preview and the tap on
// "Import": the page only ever sees counts and a few lines.
import { mediaIn, mediumAt, type NamedMedium } from '../journal/medium.ts';
import { Dictionary } from '../journal/words.ts';
import { putImport, readImportIds } from '../store/imports.ts';
import { withMedia } from '../store/media.ts';
import { randomId } from '../store/random-id.ts';
import { readWords } from '../store/words.ts';
import { readChosen } from './choosing.ts';
import { type Compared, compareChosen } from './comparing.ts';
import { withForeignMedia } from './foreign-media.ts';
import { foundIn } from './found.ts';
import { planImport } from './import-plan.ts';
import type {
  Found,
  ImportChoices,
  ImportMaking,
  ImportReport,
  Progress,
  ReadAsking,
  SourceFile,
} from './jobs.ts';
import { type LocalMedia, localMediaOf, nothingLocal, textsWith } from './local-media.ts';
import { Meanings } from './meanings.ts';
import { type ComingMedium, comingFiles, comingRows, type LaidSize, mediaAmong } from './media-coming.ts';
import { MediaSources } from './media-source.ts';
import { type Draw, pictureDrawn } from './picture-drawn.ts';

type Tell = (progress: Progress) => void;

/** What these texts name. */
const namedIn = (bodies: readonly string[]): NamedMedium[] => bodies.flatMap(mediaIn);

/**
 * Those that a text of the journal will name: an entry that is here already may have come when its pictures did not, or
 * somebody took them out of it.
 */
function namedOf(
  coming: readonly ComingMedium[],
  compared: readonly Compared[],
  inJournal: ReadonlySet<string>,
): ComingMedium[] {
  const added = compared.filter(({ standing }) => standing !== 'same' && standing !== 'removed');
  const ids = new Set(namedIn(added.map(({ content }) => content.body)).map(({ id }) => id));
  return coming.filter(({ id }) => ids.has(id) || inJournal.has(id));
}

export class ImportSession {
  readonly #files: SourceFile[] = [];
  #compared: readonly Compared[] = [];
  #knownImports: readonly string[] = [];
  #media: readonly ComingMedium[] = [];
  #local: LocalMedia = nothingLocal();
  readonly #draw: Draw;

  /** @param draw draws a picture anew as it is kept */
  constructor(draw: Draw = pictureDrawn) {
    this.#draw = draw;
  }

  /** Takes chosen files; they may come in several lots. */
  take(files: readonly SourceFile[]): null {
    this.#files.push(...files);
    return null;
  }

  /** Reads what was taken and compares it; stores nothing. */
  async read(reading: ReadAsking, tell: Tell = () => undefined): Promise<Found> {
    const { chosen, unread, ...rest } = await readChosen(this.#files, reading, tell);
    this.#knownImports = await readImportIds();
    const rows = await readWords();
    const { compared: all, twice, named } = await compareChosen(chosen, new Dictionary(rows), tell);
    // Of other programs a picture is not known by what Ebb calls it.
    const bodies = all.flatMap(({ page, content }) => (page ? [content.body] : []));
    const beside = await mediaAmong(this.#files, namedIn(bodies));
    const sources = new MediaSources(this.#draw);
    const { all: compared, coming } = await withForeignMedia(all, sources, tell);
    this.#compared = compared;
    this.#local = await localMediaOf(all, sources);
    this.#media = [...beside, ...namedOf(coming, compared, named)];
    const { bodies: taken, here, coming: shown, named: ofPagesHere } = this.#local;
    const offered = { pages: taken.size + here.size, pictures: shown.length };
    const paths = new Set([...ofPagesHere, ...[...this.#media, ...shown].map(({ path }) => path)]);
    // Beside data that is for other programs lie its pictures.
    const isData = unread.some(({ code }) => code === 'own-data');
    const isOf = (file: string) => paths.has(file) || (isData && mediumAt(file) !== null);
    const others = unread.filter(({ file, code }) => code !== 'other-extension' || !isOf(file));
    const pictures = (await comingRows(this.#media, 0)).length;
    const found = { ...rest, twice, unread: others, pictures, beside: offered };
    return foundIn(compared, found, new Meanings(rows, randomId));
  }

  /** Stores what was read, in one transaction. */
  async store(
    choices: ImportChoices,
    making: ImportMaking,
    tell: Tell = () => undefined,
  ): Promise<ImportReport | { code: 'journal-moved-on' }> {
    const plan = planImport(this.#takenIn(choices), await readWords(), this.#knownImports, choices, making);
    const local = choices.beside === 'take-in' ? this.#local : nothingLocal();
    const told = [...local.here.values()];
    const coming = this.#mediaFor([...plan.entries, ...told].map(({ body }) => body));
    const rows = await comingRows(coming, making.now.at);
    const laid = new Map<string, LaidSize>();
    // Drawing a picture takes longer than writing an entry.
    const total = rows.length + plan.entries.length;
    const stored = (done: number) => tell({ step: 'storing', done, total });
    const record = await withMedia(
      rows,
      () => comingFiles(coming, rows, laid, stored),
      () => {
        const media = rows.flatMap((row) => {
          const size = laid.get(row.id);
          return size ? [{ ...row, ...size }] : [];
        });
        const missing = new Set(rows.filter(({ id }) => !laid.has(id)).map(({ id }) => id));
        const texts = textsWith(local, (id) => !missing.has(id));
        const retold = { texts, make: { ...making, randomId } };
        return putImport({ ...plan, media, retold }, (done) => stored(rows.length + done));
      },
    );
    if (!record) return { code: 'journal-moved-on' };
    const { id, added, restored = [] } = record;
    const came = new Set(record.wordIds);
    const newWords = plan.words.filter((word) => word.isOwn && came.has(word.id)).length;
    this.#compared = [];
    const picturesLost = rows.length - laid.size;
    return {
      importId: id,
      added,
      broughtBack: restored.length,
      newWords,
      pictures: laid.size,
      picturesLost,
    };
  }

  /** The pages with what they show from beside themselves, where that is wished. */
  #takenIn({ beside }: ImportChoices): Compared[] {
    return this.#compared.map((one) => {
      const body = one.page && beside === 'take-in' ? this.#local.bodies.get(one.page) : undefined;
      return body === undefined ? one : { ...one, content: { ...one.content, body } };
    });
  }

  /** What the new entries name, and those that are here already: theirs may be on no other device. */
  #mediaFor(bodies: readonly string[]): ComingMedium[] {
    const here = this.#compared.filter(({ standing }) => standing === 'same' || standing === 'removed');
    const named = namedIn([...bodies, ...here.map(({ content }) => content.body)]);
    const ids = new Set(named.map(({ id }) => id));
    const all = [...this.#local.coming, ...this.#media].filter(({ id }) => ids.has(id));
    // A picture may be in a journal and beside a page: it is one.
    return [...new Map(all.map((one) => [one.id, one])).values()];
  }
}
