// The keyboard: what single keys do, and the list that says so. Comes when nobody waits for anything.
import { useEffect, useRef, useState } from 'preact/hooks';
import { watchSettings } from '../../store/watch.ts';
import { whenShortcutsAsked } from '../parts/ask-for-shortcuts.ts';
import { useWatch } from '../parts/use-watch.ts';
import { pressed } from './pressed.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

export function Keyboard() {
  const settings = useWatch(watchSettings);
  const [isShown, setShown] = useState(false);
  const latest = useRef(false);
  latest.current = settings?.shortcuts ?? false;
  useEffect(() => {
    const ask = () => setShown(true);
    const follow = (event: KeyboardEvent) => pressed(event, { isOn: latest.current, ask });
    // On the window, so that a page's own keys come first.
    addEventListener('keydown', follow);
    const stop = whenShortcutsAsked(ask);
    return () => {
      removeEventListener('keydown', follow);
      stop();
    };
  }, []);
  useEffect(() => {
    // Another page, another matter.
    const leave = () => setShown(false);
    addEventListener('hashchange', leave);
    return () => removeEventListener('hashchange', leave);
  }, []);
  if (!isShown || settings === null) return null;
  return <ShortcutsDialog isOn={settings.shortcuts} close={() => setShown(false)} />;
}
