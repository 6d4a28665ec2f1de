// Which pictures somebody can see: those are drawn at once, the others in the moments after it, one at a time.
import { afterFrame } from '../../platform/frame.ts';

const waiting = new Set<() => void>();
let isDue = false;

function next(): void {
  if (isDue || waiting.size === 0) return;
  isDue = true;
  void afterFrame().then(() => {
    isDue = false;
    const [draw] = waiting;
    if (draw) {
      waiting.delete(draw);
      draw();
    }
    next();
  });
}

/** Draws when nobody waits for anything else; returns how to call it off. */
export function drawLater(draw: () => void): () => void {
  waiting.add(draw);
  next();
  return () => waiting.delete(draw);
}

export interface Sight {
  /** As of now. */
  isIn: () => boolean;
  stop: () => void;
}

/** Watches whether a canvas is in sight; `entered` hears each time it comes into it. */
export function watchSight(canvas: HTMLCanvasElement, entered: () => void): Sight {
  // Before anything was measured: who opens a page looks at its beginning.
  let isIn: boolean | null = null;
  const observer = new IntersectionObserver((changes) => {
    isIn = changes.at(-1)?.isIntersecting ?? false;
    if (isIn) entered();
  });
  observer.observe(canvas);
  return {
    isIn: () => {
      isIn ??= canvas.getBoundingClientRect().top < innerHeight;
      return isIn;
    },
    stop: () => observer.disconnect(),
  };
}
