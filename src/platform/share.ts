// The share sheet. A home-screen app on iOS cannot download: a link with `download` opens Quick Look over the
// only window, with no way back (WebKit 236943, 275288). There, files leave through here.

/**
 * `refused`: the tap that allowed it is too long ago, so the file waits for another one. `not-taken`: the sheet takes
 * nothing of this kind.
 */
export type Shared = 'shared' | 'cancelled' | 'refused' | 'not-taken';

/** Whether the browser can hand these files to other apps. */
export function canShare(...files: File[]): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files });
}

/** Whether sharing is how files leave this device: a finger on the screen and a sheet that takes the file. */
export function leavesBySharing(file: File): boolean {
  return matchMedia('(pointer: coarse)').matches && canShare(file);
}

async function opened(data: ShareData): Promise<Shared> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    const { name } = error as Error;
    if (name === 'AbortError') return 'cancelled';
    return name === 'TypeError' || name === 'DataError' ? 'not-taken' : 'refused';
  }
}

/** Opens the share sheet with files. */
export function shareFiles(...files: File[]): Promise<Shared> {
  return opened({ files });
}

export function canShareText(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the share sheet with a text, for browsers that take no file of its kind. */
export function shareText(text: string): Promise<Shared> {
  return opened({ text });
}
