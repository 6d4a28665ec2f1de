// Says which template was put into the page, and takes it out again as long as its text stands as it was put.
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/writing.ts';
import type { Done } from './bar-notice.tsx';
import { changeBeside, type Started, useBeside } from './beside.ts';
import { field, insertAtCaret } from './field.ts';
import type { Writing } from './use-writing.ts';

function stands({ at, text }: Started): boolean {
  return field.value.slice(at, at + text.length) === text;
}

function takeOut({ at, text, tags, feelings }: Started, { draft, change }: Writing): void {
  field.setSelectionRange(at, at + text.length);
  insertAtCaret('');
  if (!draft || tags.length + feelings.length === 0) return;
  change({
    tags: draft.tags.filter((tag) => !tags.includes(tag)),
    // One whose strength was said since is the person's own.
    feelings: draft.feelings.filter(({ id, intensity }) => intensity || !feelings.includes(id)),
  });
}

export function useStarted(writing: Writing): Done | null {
  const { started } = useBeside();
  const isThere = started !== null && stands(started);
  useEffect(() => {
    if (started && !isThere) changeBeside({ started: null });
  });
  if (!isThere) return null;
  return {
    text: t.templateMenu.started(started.name),
    undo: () => takeOut(started, writing),
    close: () => changeBeside({ started: null }),
  };
}
