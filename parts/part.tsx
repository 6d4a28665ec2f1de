import type { ComponentChildren } from 'preact';

/** One part with its name above. */
export function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

/** Nothing happens here. */
export const nothing = () => undefined;
