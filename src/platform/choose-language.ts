// A language is chosen, or given back to the browser to choose.
import { LANGUAGE_KEY } from './language.ts';

/** @param language null: as the browser has it. False where the browser keeps nothing. */
export function chooseLanguage(language: string | null): boolean {
  try {
    if (language === null) localStorage.removeItem(LANGUAGE_KEY);
    else localStorage.setItem(LANGUAGE_KEY, language);
    return true;
  } catch {
    return false;
  }
}
