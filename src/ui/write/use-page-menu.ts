// What hangs beside the page: the menu and whatever it opened. Their code comes when the browser is idle, or with
// the first tap; what is open stands here, and goes with the page.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { idle } from '../../platform/idle.ts';
import { type Settings, watchSettings } from '../../store/watch.ts';
import { field, writePart } from './field.ts';

type Parts = typeof import('./page-menu.tsx');

/** One thing in the menu. With `isOn` it is a switch and leaves the menu open, as with `staysOpen`. */
export interface MenuItem {
  id: string;
  label: string;
  /** The menu is closed by then and the field has the focus and its caret, unless the menu stays open. */
  act: () => void;
  isOn?: boolean;
  staysOpen?: boolean;
}

/** A template that was put into the page, so that it can be taken out again. */
export interface Started {
  name: string;
  at: number;
  text: string;
  tags: string[];
  feelings: string[];
}

export interface PageMenu {
  /** Null until the code is here. */
  parts: Parts | null;
  hasFailed: boolean;
  settings: Settings | null;
  isOpen: boolean;
  open: () => void;
  close: () => void;
  /** Which line to start from is shown, by its place in the list. */
  line: number | null;
  showLine: (line: number | null) => void;
  started: Started | null;
  setStarted: (started: Started | null) => void;
  isOnlyPage: boolean;
  setOnlyPage: (isOnly: boolean) => void;
}

let loaded: Parts | null = null;

export function usePageMenu(): PageMenu {
  const [parts, setParts] = useState(loaded);
  const [hasFailed, setFailed] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [line, showLine] = useState<number | null>(null);
  const [started, setStarted] = useState<Started | null>(null);
  const [isOnlyPage, setOnlyPage] = useState(false);
  const settings = useSettings();
  useSpelling(settings?.checksSpelling ?? true);
  const bring = async () => {
    loaded ??= await import('./page-menu.tsx');
    setParts(loaded);
  };
  useEffect(() => {
    // What does not come now comes with a tap.
    void idle()
      .then(bring)
      .catch(() => undefined);
  }, []);
  const open = () => {
    setFailed(false);
    setOpen(true);
    bring().catch(() => {
      setOpen(false);
      setFailed(true);
    });
  };
  const close = () => setOpen(false);
  return {
    parts,
    hasFailed,
    settings,
    isOpen,
    open,
    close,
    line,
    showLine,
    started,
    setStarted,
    isOnlyPage,
    setOnlyPage,
  };
}

/** Null until they are read, and for good where they cannot be: the page one writes on stands without them. */
function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => watchSettings(setSettings), []);
  return settings;
}

// Firefox and WebKit mark or clear the text at once. Chromium does so when the text is edited or the field takes the
// focus, which it does when the menu closes. Title, description and tags follow the part they stand in.
function useSpelling(isChecked: boolean): void {
  useLayoutEffect(() => {
    field.spellcheck = isChecked;
    writePart.spellcheck = isChecked;
  }, [isChecked]);
}
