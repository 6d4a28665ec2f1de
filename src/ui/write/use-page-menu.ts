// The menu beside the page, before its code is here: that comes when the browser is idle, or with the first tap.
import { useEffect, useState } from 'preact/hooks';
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
  /** What it answered, told in its row. */
  says?: string;
}

export interface PageMenu {
  /** Null until the code is here. */
  parts: Parts | null;
  state: 'closed' | 'open' | 'failed';
  open: () => void;
  close: () => void;
  /** Known before the menu opens, so that no switch shows for a moment what it is not. Null where none can be read. */
  settings: Settings | null;
}

let loaded: Parts | null = null;

export function usePageMenu(): PageMenu {
  const [parts, setParts] = useState(loaded);
  const [state, setState] = useState<PageMenu['state']>('closed');
  const [settings, setSettings] = useState<Settings | null>(null);
  const bring = async () => {
    loaded ??= await import('./page-menu.tsx');
    setParts(loaded);
  };
  useEffect(() => {
    // What does not come now comes with a tap.
    idle()
      .then(bring)
      .catch(() => undefined);
    // Where the settings cannot be read, the page one writes on stands without them.
    return watchSettings((next) => {
      setSpelling(next.checksSpelling);
      setSettings(next);
    });
  }, []);
  const open = () => {
    setState('open');
    bring().catch(() => setState('failed'));
  };
  return { parts, state, open, close: () => setState('closed'), settings };
}

// Firefox and WebKit mark or clear the text at once. Chromium does so when the text is edited or the field takes the
// focus, which it does when the menu closes. Title, description and tags follow the part they stand in.
function setSpelling(isChecked: boolean): void {
  field.spellcheck = isChecked;
  writePart.spellcheck = isChecked;
}
