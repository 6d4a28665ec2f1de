// Gives a file to the person: through the share sheet on a phone, as a download elsewhere. The only way out of the
// app: in one that runs from an iPhone's home screen a download has no way back (see platform/share.ts).
import { download } from '../platform/files.ts';
import { isIosApp } from '../platform/home-screen.ts';
import { canShare, canShareText, leavesBySharing, shareFiles, shareText } from '../platform/share.ts';

/**
 * `waiting`: the browser wants a fresh tap before it opens the share sheet, so the file is kept for one.
 * `not-taken`: the share sheet, the only way out here, does not take the file.
 */
export type Handed = 'downloaded' | 'shared' | 'cancelled' | 'waiting' | 'not-taken';

const isText = ({ type }: File) => type === 'text/markdown' || type === 'text/plain';

/**
 * Hands a file to the share sheet, with those that belong to it; its text alone where the sheet takes no such files.
 */
export async function handToSheet(file: File, beside: readonly File[] = []): Promise<Handed> {
  let shared = canShare(file, ...beside) ? await shareFiles(file, ...beside) : 'not-taken';
  if (shared === 'not-taken' && isText(file) && canShareText()) shared = await shareText(await file.text());
  return shared === 'refused' ? 'waiting' : shared;
}

export async function handOver(file: File): Promise<Handed> {
  if (isIosApp()) return handToSheet(file);
  const handed = leavesBySharing(file) ? await handToSheet(file) : 'not-taken';
  if (handed !== 'not-taken') return handed;
  download(file);
  return 'downloaded';
}
