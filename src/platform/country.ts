// The country whose numbers to call somebody chose by hand. It is asked for while the journal is locked, so it lies
// beside the database: a country, and nothing of when or why.

const KEY = 'ebb-country';

/** Where the browser keeps nothing it holds as long as this window. */
let here: string | null = null;

/** `DE`; '' for another than those in the list; null where none was chosen. */
export function chosenCountry(): string | null {
  try {
    return here ?? localStorage.getItem(KEY);
  } catch {
    return here;
  }
}

/** @param country null: none */
export function chooseCountry(country: string | null): void {
  here = country;
  try {
    if (country === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, country);
    here = null;
  } catch {
    // Full, or refused.
  }
}
