// Paper. A page of its own cannot be opened for it: it would inherit the policy, which knows no style but the app's
// files, and from an iPhone's home screen there would be no way back. So it stands beside the app while it is printed.

const HOLDER = 'paper';

/** What stands for the page while the browser prints; it goes afterwards, or with `remove`. */
export interface Printing {
  remove: () => void;
}

let last: Printing | null = null;

/** Prints what `fill` puts into the holder, which hears with its `gone` that nothing is needed any more. */
export function printFilled(fill: (holder: HTMLElement) => { gone: () => void }): Printing {
  last?.remove();
  const holder = document.createElement('div');
  holder.id = HOLDER;
  document.body.append(holder);
  const { gone } = fill(holder);
  const remove = () => {
    if (!holder.isConnected) return;
    holder.remove();
    gone();
  };
  // Phones say that they have printed while they still draw: gone with the first touch of the app afterwards.
  const whenTouched = () => {
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, remove, { once: true, capture: true });
  };
  addEventListener('afterprint', whenTouched, { once: true });
  last = { remove };
  print();
  return last;
}

/**
 * Prints the `<main>` of a document of ours with the styles given. Its text is text already: nothing in it runs, and
 * the policy of the app lets it load nothing.
 */
export function printDocument(html: string, style: string): Printing {
  // Its style element is left out: the policy would refuse it, and say so.
  const inner = html.slice(html.indexOf('<main'));
  const page = new DOMParser().parseFromString(inner, 'text/html').querySelector('main');
  return printFilled((holder) => {
    const inside = holder.attachShadow({ mode: 'open' });
    if (page) inside.append(document.adoptNode(page));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    inside.adoptedStyleSheets = [sheet];
    return { gone: () => undefined };
  });
}
