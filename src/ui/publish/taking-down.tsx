// Saying that a post is gone from where it was, and taking that back.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PostLine } from '../../actions/look-at-posts.ts';
import { sayNotTakenDown, sayTakenDown } from '../../actions/publish-posts.ts';
import { t } from '../../i18n/publish.ts';
import { hostPlaceOf, nameOfPlace } from '../../journal/host-place.ts';
import { onBlog } from '../../journal/ledger.ts';
import { publishingOf } from '../../journal/publishing.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { Notice } from '../parts/page.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import { useWatch } from '../parts/use-watch.ts';

const watchPlace = watchLater('hostPlace');
const watchPublishing = watchLater('publishing');

/** What may still lie where a post was: whoever deletes a file by hand thinks of the post alone. */
function useLeft(standing: PostLine['standing'] | undefined): {
  hasPictures: boolean;
  hasData: boolean;
  isInRepository: boolean;
} {
  const place = hostPlaceOf(useWatch(watchPlace));
  const { siteData } = publishingOf(useWatch(watchPublishing));
  const outs = standing ?? [];
  const inRepository = outs.filter(
    ({ to }) => place !== null && to.kind === 'host' && to.name === nameOfPlace(place),
  );
  const hasPictures = inRepository.some(({ pictures = [] }) => pictures.length > 0);
  const hasData = siteData !== 'none' && onBlog({ outs }) !== null;
  return { hasPictures, hasData, isInRepository: inRepository.length > 0 };
}

export function useTakingDown(): {
  said: ComponentChildren;
  sayGone: (line: PostLine) => void;
  /** Something that Ebb can take from the repository may have stayed there. */
  hasLeft: boolean;
} {
  const [last, setLast] = useState<(Pick<PostLine, 'id' | 'name' | 'standing'> & { at: number }) | null>(
    null,
  );
  const { hasPictures, hasData, isInRepository } = useLeft(last?.standing);
  const [hasFailed, setFailed] = useState(false);
  const undone = useRef<HTMLDivElement>(null);
  // The list it stood in may be far below: what was done, and the way back, come into sight.
  useEffect(() => {
    if (last) undone.current?.querySelector('button')?.focus();
  }, [last]);
  const failed = () => setFailed(true);
  const sayGone = ({ id, name, standing }: PostLine) => {
    setFailed(false);
    sayTakenDown(id).then((at) => setLast({ id, name, standing, at }), failed);
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
        {hasPictures && <p>{t.publish.picturesLeft}</p>}
        {hasData && <p>{t.publish.dataLeft}</p>}
      </div>
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
    </>
  );
  return { said, sayGone, hasLeft: isInRepository && (hasPictures || hasData) };
}
