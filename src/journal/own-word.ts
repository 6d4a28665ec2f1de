// A word of the person's own: how it is spelt, and the row it begins with.
import { foldWord, type Word } from './words.ts';

/** A label as it is stored: Unicode NFC, without space round it or twice within. */
export function tidyLabel(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toWellFormed();
}

/** A row for a new own word; `random` keeps two devices' ids apart. Null when the text is blank. */
export function ownWord(text: string, random: string, family: string | null = null): Word | null {
  const label = tidyLabel(text);
  if (label === '') return null;
  const slug = foldWord(label)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { id: `${slug || 'word'}-${random}`, label, family, isOwn: true };
}

/** Whether the person gave a word its place, its name or its colour: then it stays, used or not. */
export function isArranged({ isHidden, mergedInto, arrangedAt }: Word): boolean {
  return isHidden === true || mergedInto !== undefined || arrangedAt !== undefined;
}
