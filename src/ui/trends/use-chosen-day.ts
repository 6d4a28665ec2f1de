import { useEffect, useRef, useState } from 'preact/hooks';
import type { Range } from '../../trends/range.ts';

/** A chosen day, let go when a finger or pointer goes down elsewhere. */
export function useChosenDay({ first, last }: Range) {
  const area = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<number | null>(null);
  useEffect(() => {
    const letGo = ({ target }: PointerEvent) => {
      if (target instanceof Node && !area.current?.contains(target)) choose(null);
    };
    document.addEventListener('pointerdown', letGo);
    return () => document.removeEventListener('pointerdown', letGo);
  }, []);
  const isInside = chosen !== null && chosen >= first && chosen <= last;
  return { area, chosen: isInside ? chosen : null, choose };
}
