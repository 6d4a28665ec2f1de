// Whether words tell of an entry that is not for others, or of a name that a post does not go out under.
import { hiddenNames, type OtherEntry, plainName } from './entry-targets.ts';
import { type Names, wordsOf } from './names.ts';
import { readingsOf } from './readings.ts';

/** Whether words hold a name of a post that its public one does not tell. */
export const isHiddenName = (words: string, entry: OtherEntry): boolean => {
  const hidden = hiddenNames(entry);
  return readingsOf(words).some((reading) => {
    const plain = plainName(reading);
    return hidden.some((name) => plain.includes(name));
  });
};

/** Whether words hold the title of an entry that is not for others. */
export const tellsTitle = (words: string, titles: Names<true>): boolean =>
  readingsOf(words).some((reading) => {
    const pieces = wordsOf(reading);
    return pieces.some((_, index) => titles.at(pieces, index).length > 0);
  });

/** Whether the words of a link that goes tell what it led to. @param telling names to be found in `plainName` */
export function isTelling(words: string, telling: readonly string[], titles: Names<true>): boolean {
  const tells = (reading: string) => {
    const plain = plainName(reading);
    return plain === '' || telling.some((name) => plain.includes(name));
  };
  return readingsOf(words).some(tells) || tellsTitle(words, titles);
}
