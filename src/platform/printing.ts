// Paper. A page of its own cannot be opened for it: it would inherit the policy, which knows no style but the app's
// files, and from an iPhone's home screen there would be no way back. So it stands beside the app while it is printed.

const HOLDER = 'paper';

/** What stands for the page while the browser prints; it goes afterwards, or with `remove`. */
export interface Printing {
  remove: () => void;
}

/**
 * Prints the `<main>` of a document of ours with the styles given. Its text is text already: nothing in it runs, and
 * the policy of the app lets it load nothing.
 */
export function printDocument(html: string, style: string): Printing {
  document.getElementById(HOLDER)?.remove();
  // Its style element is left out: the policy would refuse it, and say so.
  const inner = html.slice(html.indexOf('<main'));
  const page = new DOMParser().parseFromString(inner, 'text/html').querySelector('main');
  const holder = document.createElement('div');
  holder.id = HOLDER;
  const inside = holder.attachShadow({ mode: 'open' });
  if (page) inside.append(document.adoptNode(page));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  inside.adoptedStyleSheets = [sheet];
  document.body.append(holder);
  const remove = () => holder.remove();
  // Phones say that they have printed while they still draw: gone with the first touch of the app afterwards.
  const whenTouched = () => {
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, remove, { once: true, capture: true });
  };
  addEventListener('afterprint', whenTouched, { once: true });
  print();
  return { remove };
}
