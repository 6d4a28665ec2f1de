// Finds what a person would name: runs in the page, so it stands on nothing outside itself.

export type Role = 'button' | 'link' | 'field' | 'heading' | 'radio';

export const SELECTORS: Record<Role, string> = {
  button: 'button, [role=button], summary',
  link: 'a[href]',
  field: 'textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])',
  heading: 'h1, h2, h3',
  radio: 'input[type=radio], [role=radio]',
};

/** The first visible element of that accessible name; null when there is none. */
export function findNamed({ selector, name }: { selector: string; name: string }): Element | null {
  const tidied = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (node: Element): string => {
    const by = node.getAttribute('aria-labelledby');
    if (by !== null)
      return by
        .split(/\s+/)
        .map((id) => tidied(document.getElementById(id)))
        .join(' ');
    const label = node.getAttribute('aria-label');
    if (label !== null) return label;
    const around = (node as HTMLInputElement).labels?.[0]?.cloneNode(true) as Element | undefined;
    if (!around) return tidied(node) || (node.getAttribute('title') ?? '');
    // A label may hold its field, and a list its choices.
    for (const field of around.querySelectorAll('input, select, textarea')) field.remove();
    return tidied(around);
  };
  const all = [...document.querySelectorAll(selector)];
  return (
    all.find((node) => node.checkVisibility({ visibilityProperty: true }) && nameOf(node) === name) ?? null
  );
}
