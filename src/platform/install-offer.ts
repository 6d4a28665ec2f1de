// Chromium's offer to install the app, kept from the first moment on: it comes once, and when is its own business.
// Safari and Firefox make none. What is done with it comes later (install.ts).

export const installOffer: { event: Event | null } = { event: null };

addEventListener('beforeinstallprompt', (event) => {
  // The browser's own bar would come over the page; here it comes when it is asked for.
  event.preventDefault();
  installOffer.event = event;
});
