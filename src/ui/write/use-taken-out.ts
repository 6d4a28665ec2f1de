// Says that a key took a picture or a recording out of the text, as long as the next step back would put it in again.
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/media.ts';
import type { Done } from './bar-notice.tsx';
import { changeBeside, useBeside } from './beside.ts';
import type { Writing } from './use-writing.ts';

export function useTakenOut({ draft, step }: Writing): Done | null {
  const { takenOut } = useBeside();
  const isLast = draft?.undo?.past.at(-1)?.removed === takenOut?.code;
  useEffect(() => {
    if (takenOut && !isLast) changeBeside({ takenOut: null });
  });
  if (!takenOut || !isLast) return null;
  return {
    text: takenOut.isPicture ? t.media.tookOut : t.media.tookOutSound,
    undo: () => step('undo'),
    close: () => changeBeside({ takenOut: null }),
  };
}
