// A page asks for the list of shortcuts; what shows it comes later than the page.
let isAsked = false;
let show: (() => void) | null = null;

export function askForShortcuts(): void {
  if (show) show();
  else isAsked = true;
}

/** Calls back whenever the list is asked for, also when it was before; returns how to stop. */
export function whenShortcutsAsked(shown: () => void): () => void {
  show = shown;
  if (isAsked) shown();
  isAsked = false;
  return () => {
    show = null;
  };
}
