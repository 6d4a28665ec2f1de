// The quiet line of a page that was left before it came.
import { useState } from 'preact/hooks';
import type { Entry } from '../../journal/entry.ts';
import { hasQuietLine } from '../../journal/quiet-line.ts';
import { wasLeft } from '../parts/quiet-left.ts';
import { QuietWords } from '../parts/quiet-words.tsx';

export function QuietBelow({ entry }: { entry: Entry }) {
  const [isMeant] = useState(() => hasQuietLine(entry) && wasLeft());
  return isMeant ? <QuietWords /> : null;
}
