import { useRef, useState } from 'preact/hooks';

/** What a form does: not begun again while it is under way, so that a double click makes nothing twice. */
export interface Alone {
  /** For `aria-disabled`: a button that is disabled loses the focus. */
  isBusy: boolean;
  alone: (work: () => Promise<void>) => Promise<void>;
}

export function useAlone(): Alone {
  const [isBusy, setBusy] = useState(false);
  // The second click may come before anything is drawn anew.
  const isUnderWay = useRef(false);
  const alone = async (work: () => Promise<void>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { isBusy, alone };
}
