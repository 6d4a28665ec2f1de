// Which language this browser is to be spoken to in. It is asked for before the journal opens and while it is locked,
// so it lies beside the database.

export const LANGUAGE_KEY = 'ebb-language';

/** What was chosen by hand; null where the browser's own order counts. */
export function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(LANGUAGE_KEY);
  } catch {
    return null;
  }
}
