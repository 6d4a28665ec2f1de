// Saying that a post is gone from where it was, and taking that back.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PostLine } from '../../actions/look-at-posts.ts';
import { sayNotTakenDown, sayTakenDown } from '../../actions/publish-posts.ts';
import { t } from '../../i18n/publish.ts';
import { Notice } from '../parts/page.tsx';
import { UndoLine } from '../parts/undo-line.tsx';

export function useTakingDown(): { said: ComponentChildren; sayGone: (line: PostLine) => void } {
  const [last, setLast] = useState<{ id: string; name: string; at: number } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const undone = useRef<HTMLDivElement>(null);
  // The list it stood in may be far below: what was done, and the way back, come into sight.
  useEffect(() => {
    if (last) undone.current?.querySelector('button')?.focus();
  }, [last]);
  const failed = () => setFailed(true);
  const sayGone = ({ id, name }: PostLine) => {
    setFailed(false);
    sayTakenDown(id).then((at) => setLast({ id, name, at }), failed);
  };
  const undo = () => {
    if (!last) return;
    setFailed(false);
    sayNotTakenDown(last.id, last.at).then(() => setLast(null), failed);
  };
  const said = (
    <>
      <div role="status" ref={undone}>
        {last && <UndoLine text={t.publish.saidGone(last.name)} name={t.publish.undo} undo={undo} />}
      </div>
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
    </>
  );
  return { said, sayGone };
}
