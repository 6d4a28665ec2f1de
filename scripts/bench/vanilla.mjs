// The floor of loading: the least that somebody would write by hand for a page that keeps what is typed on it and opens
// without a connection. One textarea, four files, no library; what it cannot do is everything else.
import { serveSqueezed } from './squeezed.mjs';

const STYLE = `body { margin: 1rem; font: 1.125rem/1.5 serif; }
textarea { box-sizing: border-box; width: 100%; min-height: 60vh; font: inherit; }
`;

/** @param {string} style the element that brings it */
const pageWith = (style) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    ${style}
  </head>
  <body>
    <textarea id="entry" aria-label="Entry" placeholder="Write."></textarea>
    <script>
      const field = document.getElementById('entry');
      const opening = indexedDB.open('page', 1);
      const keep = () => {
        const putting = opening.result.transaction('drafts', 'readwrite', { durability: 'strict' });
        putting.objectStore('drafts').put({ id: 'page', body: field.value });
        putting.commit();
      };
      opening.onupgradeneeded = () => opening.result.createObjectStore('drafts', { keyPath: 'id' });
      opening.onsuccess = () => {
        field.oninput = keep;
        if (field.value !== '') return keep();
        opening.result.transaction('drafts').objectStore('drafts').get('page').onsuccess = ({ target }) => {
          if (field.value === '') field.value = target.result?.body ?? '';
        };
      };
      field.focus();
      addEventListener('load', () => navigator.serviceWorker.register('worker.js'));
    </script>
  </body>
</html>
`;

const WORKER = `const FILES = ['./', 'style.css', 'icon.svg', 'worker.js'];
addEventListener('install', (event) => {
  event.waitUntil(caches.open('page').then((cache) => cache.addAll(FILES)));
});
addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});
`;

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6H1z" fill="#3f5aa9"/></svg>\n';

/** @param {string} style */
const serveWith = (style) =>
  serveSqueezed({
    'index.html': Buffer.from(pageWith(style)),
    'style.css': Buffer.from(STYLE),
    'icon.svg': Buffer.from(ICON),
    'worker.js': Buffer.from(WORKER),
  });

/** The style a file of its own, as the app's is: two round trips before anything is painted. */
export const serveVanilla = () => serveWith('<link rel="stylesheet" href="style.css" />');

/** The style inside the page: one round trip, which no app with a style sheet reaches. */
export const serveAtOnce = () => serveWith(`<style>${STYLE}</style>`);
