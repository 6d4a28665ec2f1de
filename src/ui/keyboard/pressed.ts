// What a key means outside every field. Typing, the browser's own shortcuts and an open question come first.
import { navigate } from '../frame/route.ts';
import { stepInList } from './step-in-list.ts';

/** Where the person can type or choose, a key is theirs. */
const FIELDS =
  'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea, select, [contenteditable]';

const isInField = ({ target }: KeyboardEvent) => target instanceof Element && target.closest(FIELDS) !== null;

/** Keys with a modifier are the browser's. Shift belongs to signs such as `?`, not to letters. */
const isPlain = ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => !altKey && !ctrlKey && !metaKey;

/** On the page one writes on a letter is meant for the text, wherever the focus is: it never leads away. */
function isWriting(): boolean {
  const part = document.getElementById('write');
  return part !== null && !part.hidden;
}

function write(): void {
  if (location.hash !== '' && location.hash !== '#/') navigate('#/');
  else document.getElementById('entry')?.focus();
}

/** The search field, on its page; where that is not open it opens first. */
async function search(): Promise<void> {
  const field = () => document.getElementById('search-entries');
  if (!field()) navigate('#/entries');
  const until = performance.now() + 5_000;
  while (!field() && performance.now() < until) await new Promise((done) => requestAnimationFrame(done));
  field()?.focus();
}

const LETTERS: Record<string, () => unknown> = {
  n: write,
  e: () => navigate('#/entries'),
  t: () => navigate('#/trends'),
  s: () => navigate('#/settings'),
  '/': search,
  j: () => stepInList(1),
  k: () => stepInList(-1),
};

/** Keys that write nothing: they work whatever the switch says. */
function pressedNamed({ key }: KeyboardEvent): boolean {
  if (key === 'ArrowDown') return stepInList(1, { begins: false });
  if (key === 'ArrowUp') return stepInList(-1, { begins: false });
  if (key !== 'Escape') return false;
  const back = document.querySelector<HTMLAnchorElement>('main a[data-way="back"]');
  back?.click();
  return back !== null;
}

/** Does what a key says; `ask` shows the list of keys. `isOn`: whether single letters and signs act. */
export function pressed(event: KeyboardEvent, { isOn, ask }: { isOn: boolean; ask: () => void }): void {
  if (event.defaultPrevented || event.isComposing || !isPlain(event) || isInField(event)) return;
  if (document.querySelector('dialog[open]')) return;
  if (pressedNamed(event)) {
    event.preventDefault();
    return;
  }
  const act = event.key === '?' ? ask : isWriting() ? undefined : LETTERS[event.key];
  if (!isOn || !act) return;
  event.preventDefault();
  act();
}
