// A medium's row, and the address of its bytes while it is shown.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readMedium } from '../../actions/read-medium.ts';
import type { Medium } from '../../journal/medium.ts';
import { watchMedium } from '../../store/watch-medium.ts';
import { keepPlaces, placeOf, type Size } from './kept-places.ts';
import { boxed, useWatch } from './use-watch.ts';

export interface ShownMedium {
  /** In pixels; null while it is not known, and of a sound. */
  size: Size | null;
  /** Undefined until it is known; null where there is none. */
  medium: Medium | null | undefined;
  /** Null until the bytes are read, '' where they are not on this device. */
  address: string | null;
}

/** @param isAwaited it is on its way: that it is not here yet says nothing */
export function useMedium(id: string, isAwaited = false): ShownMedium {
  const watch = useMemo(() => boxed(watchMedium(id)), [id]);
  const medium = useWatch(watch)?.value;
  const [address, setAddress] = useState<string | null>(null);
  const known = medium?.id;
  if (medium) keepPlaces([medium]);
  useEffect(() => {
    if (!medium) return;
    let made = '';
    let isGone = false;
    void readMedium(medium).then((blob) => {
      if (isGone) return;
      if (blob) made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      isGone = true;
      setAddress(null);
      if (made !== '') URL.revokeObjectURL(made);
    };
  }, [known]);
  return { medium, size: placeOf(id), address: medium === null && !isAwaited ? '' : address };
}
