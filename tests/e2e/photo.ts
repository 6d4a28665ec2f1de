// A photo as a camera leaves it: a JPEG that tells a place, a time and the device.
import type { Page } from '@playwright/test';

/** What the camera wrote beside the picture. */
export const WRITTEN_BY_CAMERA = 'GPS 52.5200N 13.4050E, Phone of A. Person';

/** A photo of that many pixels, with a name of its own. */
export async function photo(
  page: Page,
  { width, height, name = 'IMG_0001.jpg' }: { width: number; height: number; name?: string },
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const base64 = await page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('nothing to draw with');
      const sky = pen.createLinearGradient(0, 0, wide, high);
      for (const [at, colour] of [
        [0, '#28425f'],
        [0.6, '#d9a36a'],
        [1, '#3a2a2a'],
      ] as const)
        sky.addColorStop(at, colour);
      pen.fillStyle = sky;
      pen.fillRect(0, 0, wide, high);
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer(),
      );
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [width, height] as const,
  );
  const jpeg = Buffer.from(base64, 'base64');
  const told = Buffer.from(`Exif\0\0${WRITTEN_BY_CAMERA}`);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, told.length + 2]), told]);
  // Behind the two bytes that begin a JPEG.
  return {
    name,
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]),
  };
}
