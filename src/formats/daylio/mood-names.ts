// What Daylio calls its five moods before its user changes them. The words collide across languages, so the language
// is told by the dates first.

const NAMES: Record<string, readonly string[]> = {
  en: ['rad', 'good', 'meh', 'bad', 'awful'],
  fr: ['super', 'bien', 'mouais', 'mauvais', 'horrible'],
  pl: ['wspaniale', 'dobrze', 'tak sobie', 'źle', 'okropnie'],
  de: ['super', 'gut', 'ok', 'schlecht', 'lausig'],
};

/** 1 to 5, 5 best; null for a word of the user's own, and in a language whose words nobody wrote down. */
export function moodOfName(name: string, language: string | null): number | null {
  const at = (NAMES[language ?? ''] ?? []).indexOf(name.trim().toLowerCase());
  return at < 0 ? null : 5 - at;
}

/** What a mood without a name of its own is called, by its group, 1 best to 5. */
export function nameOfGroup(group: number): string {
  return NAMES.en?.[group - 1] ?? '';
}
