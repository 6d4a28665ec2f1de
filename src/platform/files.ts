// Files in and out of the browser: inputs, drops and folders; downloads and folders that can be written.

/** A file someone chose, with its path below the chosen folder (its name alone when chosen singly). */
export interface ChosenFile {
  path: string;
  file: File;
}

/** Whether a file input can take a whole folder. */
export function canChooseFolder(): boolean {
  return 'webkitdirectory' in HTMLInputElement.prototype;
}

/** What a file input holds. */
export function filesOfInput(input: HTMLInputElement): ChosenFile[] {
  return [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

// A dropped folder is walked by hand; more than this is not a journal but a disk.
const MOST_FILES = 100_000;

async function filesBelow(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File | null>((done) => {
      // A file that cannot be opened (a broken link) must not stop the rest.
      (entry as FileSystemFileEntry).file(done, () => done(null));
    });
    if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // Chromium hands out a hundred at a time; an empty answer is the end.
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return;
    for (const inner of some) await filesBelow(inner, found);
  }
}

/** What was dropped, folders walked. Call it inside the event: the browser empties the list afterwards. */
export async function filesOfDrop(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files].map((file) => ({ path: file.name, file }));
  if (entries.every((entry) => entry === null)) return plain;
  const found: ChosenFile[] = [];
  for (const entry of entries) if (entry) await filesBelow(entry, found);
  return found;
}

// Long enough for the slowest disk to have begun; the browser holds the bytes from then on.
const URL_KEPT_MS = 60_000;

/** Downloads a file under its own name. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), URL_KEPT_MS);
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

function pickerOf(): Picker | undefined {
  return (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
}

/** Whether the browser can write files into a folder of the person's choice. */
export function canSaveToFolder(): boolean {
  return pickerOf() !== undefined;
}

/**
 * Asks for a folder to write into; null when the person thought better of it. Call it inside a tap.
 * @param id the browser begins where it was last asked under this name
 */
export async function pickFolder(
  id: 'ebb-export' | 'ebb-backup' | 'ebb-blog',
): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await pickerOf()?.({ id, mode: 'readwrite' })) ?? null;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}
