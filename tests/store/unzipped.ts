// An archive as the files of a folder, as somebody chooses them who unpacked it.
import { readZip } from '../../src/formats/zip.ts';
import type { SourceFile } from '../../src/workers/jobs.ts';
import { file } from './import-making.ts';

export async function unzipped(zip: Blob): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for await (const item of readZip(zip)) if ('bytes' in item) files.push(file(item.path, item.bytes));
  return files;
}
