// A part of a page that nobody waits for: nothing is shown until its code is there, nor if it never comes.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function LazyPart({ load }: { load: () => Promise<ComponentType> }) {
  const [part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    load().then(
      (Loaded) => setPart(() => Loaded),
      () => undefined,
    );
  }, [load]);
  if (!part) return null;
  const Part = part;
  return <Part />;
}
