// What a chosen file is, decided by what is in it, never by its name alone. Our own backup is asked first.
import { isBackup } from './backup.ts';
import { delimit } from './delimiters.ts';
import { fileNameIn, kindOfFile } from './file-name.ts';
import type { InputFile } from './pages.ts';
import { decodeText } from './text.ts';
import { looksLikeZip, readZip } from './zip.ts';

export type FormatId = 'backup' | 'markdown-zip' | 'markdown' | 'unknown';

/** What a format may look at to know its own. */
export interface Sample extends InputFile {
  isZip: boolean;
  /** Names in the archive; none when it is not one. */
  names: string[];
  /** The first 64 kB as text; empty for an archive. */
  head: string;
}

export interface Format {
  id: Exclude<FormatId, 'unknown'>;
  fits: (sample: Sample) => boolean | Promise<boolean>;
}

const HEAD_BYTES = 65_536;

function isPageName(path: string): boolean {
  return kindOfFile(fileNameIn(path)) === 'page';
}

/** Every format that can be read, in the order in which they are asked. A new one is added here. */
const FORMATS: readonly Format[] = [
  {
    id: 'backup',
    fits: (sample) => sample.isZip && sample.names.includes('manifest.json') && isBackup(sample.blob),
  },
  { id: 'markdown-zip', fits: (sample) => sample.isZip && sample.names.some(isPageName) },
  {
    id: 'markdown',
    fits: ({ isZip, path, head }) => {
      if (isZip) return false;
      const kind = kindOfFile(fileNameIn(path));
      return (
        kind === 'page' ||
        (kind === 'page-if-marked' && typeof delimit(head) === 'object' && delimit(head) !== null)
      );
    },
  },
];

async function namesIn(blob: Blob): Promise<string[]> {
  const names: string[] = [];
  const isWanted = (path: string) => {
    names.push(path);
    return false;
  };
  for await (const _ of readZip(blob, { isWanted })) {
    // Only names are asked for; problems are told when the archive is read.
  }
  return names;
}

/** What a file is; `unknown` when no format knows it. */
export async function formatOf(file: InputFile): Promise<FormatId> {
  const isZip = await looksLikeZip(file.blob);
  const names = isZip ? await namesIn(file.blob) : [];
  const start = isZip ? new ArrayBuffer(0) : await file.blob.slice(0, HEAD_BYTES).arrayBuffer();
  const sample: Sample = { ...file, isZip, names, head: decodeText(new Uint8Array(start)).text };
  for (const format of FORMATS) if (await format.fits(sample)) return format.id;
  return 'unknown';
}
