// Whether the browser lets this window write into a folder that was chosen once. Not in TypeScript's library yet.

type Leave = 'granted' | 'denied' | 'prompt';

interface AskedHandle extends FileSystemDirectoryHandle {
  queryPermission?(of: { mode: 'readwrite' }): Promise<Leave>;
  requestPermission?(of: { mode: 'readwrite' }): Promise<Leave>;
}

const MODE = { mode: 'readwrite' } as const;

/** Whether writing is allowed now, without a question. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const leave = await (folder as AskedHandle).queryPermission?.(MODE);
  return leave === undefined || leave === 'granted';
}

/** Asks the person. Call it inside a tap: no browser asks without one. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const leave = await (folder as AskedHandle).requestPermission?.(MODE);
  return leave === undefined || leave === 'granted';
}
