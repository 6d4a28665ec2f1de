// What comes between the text and the naming: its pictures and recordings, and now and then one quiet line.
import type { Draft } from '../../journal/draft.ts';
import { PageMedia } from './page-media.tsx';
import { QuietLine } from './quiet-line.tsx';

export function BelowField({ draft }: { draft: Draft }) {
  return (
    <>
      <PageMedia body={draft.body} />
      <QuietLine draft={draft} />
    </>
  );
}
