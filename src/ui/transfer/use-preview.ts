// The first file of an export as it would be written now: asked anew a moment after each change.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ExportPreview, Previewer, type Selection } from '../../actions/export-entries.ts';
import type { MarkdownChoices } from '../../journal/export-choices.ts';

/** Long enough for a word that is being typed, too short to be waited for. */
const SETTLES_MS = 200;

/** Null until there is one; the last one stays until the next is there. */
export function usePreview(selection: Selection, choices: MarkdownChoices): ExportPreview | null {
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  const previewer = useRef<Previewer | null>(null);
  useEffect(() => () => previewer.current?.end(), []);
  const asked = JSON.stringify([selection, choices]);
  // The text stands for both, which are new at every drawing.
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      previewer.current ??= new Previewer();
      void previewer.current.show(selection, choices).then((shown) => {
        if (isWanted && shown) setPreview(shown);
      });
    }, SETTLES_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return preview;
}
