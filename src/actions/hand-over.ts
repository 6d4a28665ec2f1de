// Gives a file to the person: through the share sheet on a phone, as a download elsewhere.
import { download } from '../platform/files.ts';
import { leavesBySharing, shareFile } from '../platform/share.ts';

/** `waiting`: the browser wants a fresh tap before it opens the share sheet, so the file is kept for one. */
export type Handed = 'downloaded' | 'shared' | 'cancelled' | 'waiting';

export async function handOver(file: File): Promise<Handed> {
  if (!leavesBySharing(file)) {
    download(file);
    return 'downloaded';
  }
  const shared = await shareFile(file);
  return shared === 'refused' ? 'waiting' : shared;
}
