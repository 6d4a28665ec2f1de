// From the files a person chose to the pages in them. Every file ends as a page or in the list of what could not
// be read; only what systems leave behind (.DS_Store, .git) is passed over.
import { kindOfFile } from '../formats/file-name.ts';
import { readMarkdown } from '../formats/read-markdown.ts';
import { looksLikeZip, readZip, ZIP_LIMITS } from '../formats/zip.ts';
import { type ChosenPage, sha256 } from './comparing.ts';
import type { Progress, SourceFile, Unread, UnreadCode } from './jobs.ts';

const AT_ONCE = 8;
const HIDDEN_FOLDER = /(?:^|\/)(?:\.[^/]+|__MACOSX)\//;

const nameIn = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export interface ChosenPages {
  pages: ChosenPage[];
  unread: Unread[];
}

export class PageReader {
  readonly pages: ChosenPage[] = [];
  readonly unread: Unread[] = [];
  #bytes = 0;

  /** Reads chosen files, zips unpacked, in the order they were chosen. */
  async read(files: readonly SourceFile[], tell: (progress: Progress) => void): Promise<ChosenPages> {
    const wanted = files.filter(({ path }) => !HIDDEN_FOLDER.test(path));
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      tell({ step: 'reading', done: at, total: wanted.length });
      const some = wanted.slice(at, at + AT_ONCE);
      const opened = await Promise.all(some.map((file) => this.#open(file)));
      for (const take of opened) await take();
    }
    tell({ step: 'reading', done: wanted.length, total: wanted.length });
    return { pages: this.pages, unread: this.unread };
  }

  /** Reads one file; what it gives is taken in later, so that the order stays. */
  async #open({ path, file }: SourceFile): Promise<() => Promise<void> | void> {
    try {
      if (await looksLikeZip(file)) return () => this.#takeZip(path, file);
      const kind = kindOfFile(nameIn(path));
      if (kind === 'system-file' || kind === 'other-extension') return () => this.#refuse(path, kind);
      if (file.size > ZIP_LIMITS.fileBytes) return () => this.#refuse(path, 'file-too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      return () => this.#take(path, bytes, file.lastModified);
    } catch {
      return () => this.#refuse(path, 'cannot-open');
    }
  }

  async #takeZip(zipPath: string, zip: Blob): Promise<void> {
    const isWanted = (path: string) => {
      if (HIDDEN_FOLDER.test(path)) return false;
      const kind = kindOfFile(nameIn(path));
      if (kind === 'system-file' || kind === 'other-extension') this.#refuse(path, kind);
      return kind === 'page' || kind === 'page-if-marked';
    };
    for await (const item of readZip(zip, { isWanted })) {
      if ('problem' in item) this.#refuse(item.path === '' ? zipPath : item.path, item.problem);
      else await this.#take(item.path, item.bytes, null);
    }
  }

  async #take(path: string, bytes: Uint8Array<ArrayBuffer>, modifiedAt: number | null): Promise<void> {
    this.#bytes += bytes.length;
    if (this.#bytes > ZIP_LIMITS.totalBytes) return this.#refuse(path, 'too-much');
    const page = readMarkdown({ path, bytes });
    if ('notAPage' in page) return this.#refuse(path, page.notAPage);
    this.pages.push({ page, key: await sha256(bytes), modifiedAt });
  }

  #refuse(file: string, code: UnreadCode): void {
    if (!isLeftBehind(file)) this.unread.push({ file, code });
  }
}

function isLeftBehind(path: string): boolean {
  return /^(?:\.ds_store|thumbs\.db|desktop\.ini|\._.*)$/i.test(nameIn(path));
}
