// The languages that are spoken here, each by its own name: who looks for one reads no other.

export const LANGUAGES = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
} as const;
