// What a window reads of the bytes of pictures, what it draws of them, and what it holds of them in memory.
import type { Page } from '@playwright/test';

interface Noted {
  /** Names of bytes that were read, in order; those of a thumbnail end in `.small`. */
  read: string[];
  /** Addresses of pictures that were made and not let go of. */
  held: number;
  /** The most pictures that were opened at one time for drawing. */
  mostOpened: number;
}

/** Notes it of every page that this window opens from now on. */
export const noteReading = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const noted: Noted = { read: [], held: 0, mostOpened: 0 };
    Object.assign(window, { noted });
    const proto = IDBObjectStore.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
    for (const name of ['get', 'getAll', 'openCursor']) {
      const real = proto[name];
      proto[name] = function (this: IDBObjectStore, ...given: unknown[]) {
        if (this.name === 'blobs') noted.read.push(name === 'get' ? String(given[0]) : name);
        return real?.apply(this, given);
      };
    }
    const [make, letGo] = [URL.createObjectURL, URL.revokeObjectURL];
    URL.createObjectURL = (of) => {
      noted.held += 1;
      return make.call(URL, of);
    };
    URL.revokeObjectURL = (address) => {
      noted.held -= 1;
      letGo.call(URL, address);
    };
    let opened = 0;
    const open = window.createImageBitmap;
    window.createImageBitmap = (async (of: ImageBitmapSource) => {
      opened += 1;
      noted.mostOpened = Math.max(noted.mostOpened, opened);
      const bitmap = await open(of).catch((error: unknown) => {
        opened -= 1;
        throw error;
      });
      const close = bitmap.close.bind(bitmap);
      bitmap.close = () => {
        opened -= 1;
        close();
      };
      return bitmap;
    }) as typeof createImageBitmap;
  });

export const notedNow = (page: Page): Promise<Noted> =>
  page.evaluate(() => (window as unknown as { noted: Noted }).noted);

/** Of what was read, the bytes of whole pictures. */
export const wholeAmong = (read: readonly string[]): string[] =>
  read.filter((name) => !name.endsWith('.small'));
