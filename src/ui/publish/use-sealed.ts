import { useEffect, useState } from 'preact/hooks';
import { watchSealing } from '../../store/watch-sealing.ts';

/** Whether the lock is on. */
export function useSealed(): boolean {
  const [isSealed, setSealed] = useState(false);
  useEffect(() => watchSealing((sealing) => setSealed(sealing.isSealed)), []);
  return isSealed;
}
