// One import, from chosen files to stored entries. What was read stays here between the preview and the tap on
// "Import": the page only ever sees counts and a few lines.
import { Dictionary } from '../journal/words.ts';
import { randomId } from '../store/database.ts';
import { putImport, readImportIds } from '../store/imports.ts';
import { readWords } from '../store/words.ts';
import { readChosen } from './choosing.ts';
import { type Compared, compareChosen } from './comparing.ts';
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
import { Meanings } from './meanings.ts';

type Tell = (progress: Progress) => void;

export class ImportSession {
  readonly #files: SourceFile[] = [];
  #compared: readonly Compared[] = [];
  #knownImports: readonly string[] = [];

  /** Takes chosen files; they may come in several lots. */
  take(files: readonly SourceFile[]): null {
    this.#files.push(...files);
    return null;
  }

  /** Reads what was taken and compares it; stores nothing. */
  async read(reading: ReadAsking, tell: Tell = () => undefined): Promise<Found> {
    const { chosen, ...rest } = await readChosen(this.#files, reading, tell);
    this.#knownImports = await readImportIds();
    const rows = await readWords();
    const { compared, twice } = await compareChosen(chosen, new Dictionary(rows), tell);
    this.#compared = compared;
    return foundIn(compared, { twice, ...rest }, new Meanings(rows, randomId));
  }

  /** Stores what was read, in one transaction. */
  async store(
    choices: ImportChoices,
    making: ImportMaking,
    tell: Tell = () => undefined,
  ): Promise<ImportReport | { code: 'journal-moved-on' }> {
    const plan = planImport(this.#compared, await readWords(), this.#knownImports, choices, making);
    const total = plan.entries.length;
    const record = await putImport(plan, (done) => tell({ step: 'storing', done, total }));
    if (!record) return { code: 'journal-moved-on' };
    const { id, added, restored = [] } = record;
    const came = new Set(record.wordIds);
    const newWords = plan.words.filter((word) => word.isOwn && came.has(word.id)).length;
    this.#compared = [];
    return { importId: id, added, broughtBack: restored.length, newWords };
  }
}
