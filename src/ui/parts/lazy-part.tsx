// A part of a page that nobody waits for: nothing is shown until its code is there, nor if it never comes.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** `rest`: what the part is given once it is there. */
export function LazyPart<P extends object>({ load, ...rest }: { load: () => Promise<ComponentType<P>> } & P) {
  const [part, setPart] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    load().then(
      (Loaded) => setPart(() => Loaded),
      () => undefined,
    );
  }, [load]);
  if (!part) return null;
  const Part = part;
  return <Part {...(rest as unknown as P)} />;
}
