// The marks, the steps back and what is drawn behind the field come when the page can be typed on already.
import { idle } from '../../platform/idle.ts';

let loading: Promise<typeof import('./tools.ts')> | null = null;

export function loadTools(): Promise<typeof import('./tools.ts')> {
  loading ??= idle()
    .then(() => import('./tools.ts'))
    .catch((error: unknown) => {
      // The next page tries again.
      loading = null;
      throw error;
    });
  return loading;
}
