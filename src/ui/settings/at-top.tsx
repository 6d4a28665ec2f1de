// What comes above a page by itself waits until the page is at its top: it takes no line from under anybody's eyes.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function AtTop({ children }: { children: ComponentChildren }) {
  const [hasCome, setCome] = useState(scrollY <= 0);
  useEffect(() => {
    if (hasCome) return;
    const look = () => setCome(scrollY <= 0);
    // The page may have gone to its top since this was drawn.
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [hasCome]);
  return hasCome ? children : null;
}
