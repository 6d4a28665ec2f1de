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

/** How a picture of a document is read by its address; null where it is not there. */
export type ReadPicture = (address: string) => Promise<Blob | null>;

/**
 * The `<main>` of a document, as a part of this one. What its pictures name lies nowhere: they have lost their addresses
 * before anything could ask for those. On paper there are no sounds.
 */
function mainOf(html: string): { main: Element | null; pictures: [HTMLImageElement, string][] } {
  // Its style element is left out: the policy would refuse it, and say so.
  const parsed = new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
  for (const sound of parsed.querySelectorAll('audio')) sound.remove();
  const pictures = [...parsed.querySelectorAll('img')].map((picture): [HTMLImageElement, string] => {
    const address = picture.getAttribute('src') ?? '';
    picture.removeAttribute('src');
    // Nobody scrolls to it.
    picture.removeAttribute('loading');
    return [picture, address];
  });
  const main = parsed.querySelector('main');
  return { main: main && document.adoptNode(main), pictures };
}

/**
 * Prints the `<main>` of a document of ours with the styles given. Its text is text already: nothing in it runs, and
 * nothing is loaded but the pictures that `read` gives. Null where it was called off before.
 */
export async function printDocument(
  html: string,
  style: string,
  { read, signal }: { read: ReadPicture; signal?: AbortSignal | undefined },
): Promise<Printing | null> {
  const { main, pictures } = mainOf(html);
  const made: string[] = [];
  const gone = () => {
    for (const address of made) URL.revokeObjectURL(address);
  };
  for (const [picture, address] of pictures) {
    const bytes = signal?.aborted ? null : await read(address);
    if (!bytes) continue;
    picture.src = URL.createObjectURL(bytes);
    made.push(picture.src);
    await picture.decode().catch(() => undefined);
  }
  if (signal?.aborted) {
    gone();
    return null;
  }
  return printFilled((holder) => {
    const inside = holder.attachShadow({ mode: 'open' });
    if (main) inside.append(main);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    inside.adoptedStyleSheets = [sheet];
    return { gone };
  });
}
