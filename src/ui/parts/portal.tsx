// Draws into a node that stands in index.html.
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export function Portal({ into, children }: { into: HTMLElement; children: ComponentChildren }) {
  useLayoutEffect(() => {
    render(children, into);
  });
  useLayoutEffect(() => () => render(null, into), [into]);
  return null;
}
