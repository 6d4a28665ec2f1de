// Languages in which other programs write dates and times, and how the words and digits of any of them are compared.

/** Those whose names of months and whose words for the halves of a day are asked of the browser. */
export const LANGUAGES =
  'en de fr es it pt nl pl cs sk sl hr bs sr bg mk ru uk be lt lv et fi sv nb nn da is hu ro tr az el he ar fa hi bn id ms vi th ca eu gl af sq ka hy sw ga cy'.split(
    ' ',
  );

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic. In other scripts such marks are letters. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670.'’]/gu;

/** As names are compared: without case, accents and stops. */
export const fold = (text: string) => text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1040];

/** Decimal digits of other scripts as those of ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
