// The keyboard of a phone: how much of the window it covers. Android makes the window smaller
// (`interactive-widget=resizes-content`); iOS lays the keyboard over it and only the visual viewport tells.

/** Less than this is a bar of the browser coming or going, not a keyboard. */
const LEAST_PX = 120;

export interface KeyboardState {
  isOpen: boolean;
  /** Height in CSS pixels that lies over the window's lower edge; 0 where the window itself became smaller. */
  covered: number;
}

/** Tells now and at every change; returns how to stop. */
export function watchKeyboard(tell: (state: KeyboardState) => void): () => void {
  const viewport = window.visualViewport;
  // The tallest this window has been at this width: what it is without a keyboard.
  const tallest = new Map<number, number>();
  const look = () => {
    const known = Math.max(tallest.get(innerWidth) ?? 0, innerHeight);
    tallest.set(innerWidth, known);
    // Zooming with two fingers makes the visual viewport smaller too.
    const isZoomed = (viewport?.scale ?? 1) > 1.02;
    const over = viewport && !isZoomed ? innerHeight - viewport.height - viewport.offsetTop : 0;
    const covered = over >= LEAST_PX ? Math.round(over) : 0;
    const isTouched = matchMedia('(pointer: coarse)').matches;
    tell({ isOpen: covered > 0 || (isTouched && known - innerHeight >= LEAST_PX), covered });
  };
  const stop = new AbortController();
  const { signal } = stop;
  viewport?.addEventListener('resize', look, { signal });
  viewport?.addEventListener('scroll', look, { signal });
  addEventListener('resize', look, { signal });
  look();
  return () => stop.abort();
}

/** The part of the window that can be seen, in the coordinates of `getBoundingClientRect`. */
export function seenPart(): { top: number; bottom: number } {
  const viewport = window.visualViewport;
  if (!viewport) return { top: 0, bottom: innerHeight };
  return { top: viewport.offsetTop, bottom: viewport.offsetTop + viewport.height };
}
